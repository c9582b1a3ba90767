// What comes of choosing something in the search.
import { isNode } from "../../domain/records/record.ts";
import { coversMunicipality, regionOf } from "../../domain/regions/regions.ts";
import { focusPanel } from "../panels/focus.ts";
import { facts } from "../replica/here.ts";
import { filterBy, focusOn, goTo, select, setOpen, showRegion } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { toggleTheme } from "../session/theme-filter.ts";
import type { Doing } from "./doings.ts";
import { regionCode } from "./entries.ts";

/** Pages on which a record, a region or a filter shows. */
const views: readonly string[] = ["/map", "/table", "/communities"];
const filtered: readonly string[] = ["/map", "/table"];

/** `near`: its neighbourhood is wanted rather than it alone. */
export function choose(id: string, { near, doing }: { near: boolean; doing: Doing | undefined }): void {
  setOpen(null);
  // After the dialog has given the focus back: what is opened then takes it.
  setTimeout(() => {
    if (doing !== undefined) doing.run();
    else if (regionCode(id) !== null) showPlace(regionCode(id) ?? "");
    else if (!near && facts().get(facts().resolve(id))?.type === "theme") filterByTheme(id);
    else openRecord(id, near);
  }, 0);
}

function openRecord(id: string, near: boolean): void {
  const one = facts().get(facts().resolve(id));
  const alone = near && (one === undefined || isNode(one));
  if (alone || !views.includes(session.getState().page)) goTo("/map");
  select(id);
  if (alone) focusOn(id);
  setTimeout(focusPanel, 0);
}

/** A region is switched to; a municipality narrows what is shown, in its own region where it is not in view. */
function showPlace(code: string): void {
  const municipality = code.startsWith("kunta:") ? code.slice("kunta:".length) : null;
  const home = municipality === null ? undefined : regionOf(municipality);
  const { page, region } = session.getState();
  if (!filtered.includes(page) && (home !== undefined || !views.includes(page))) goTo("/map");
  if (municipality === null || home === undefined) showRegion(code);
  else {
    if (region === null || !coversMunicipality(region, municipality)) showRegion(home);
    filterBy({ places: [code] });
  }
  document.getElementById("main")?.focus({ preventScroll: true });
}

function filterByTheme(id: string): void {
  if (!filtered.includes(session.getState().page)) goTo("/map");
  toggleTheme(id);
  document.getElementById("main")?.focus({ preventScroll: true });
}
