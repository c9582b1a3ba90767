// Joins the parts when the page opens: address, memory, keyboard, and the line to the server.

import { listenToKeys } from "../actions/listen.ts";
import { tellGaveWay, tellNotDone } from "../apart/tell-apart.ts";
import { followVisit } from "../home/follow-visit.ts";
import { learn } from "../i18n/learned/learned.ts";
import { keepPage } from "../offline/new-version.ts";
import { facts, replica } from "../replica/here.ts";
import { keepAddress } from "../session/history.ts";
import { keepRemembered, recall } from "../session/remembered.ts";
import { session } from "../session/session.ts";
import { keepUsed } from "../session/used.ts";
import { api, browserStorage, onGaveWay, onRefused, status, sync } from "../sync/here.ts";
import { keepDocument } from "./document.ts";
import { takeToken } from "./link-token.ts";
import { whenIdle } from "./when-idle.ts";

/** Resolves when the page can speak: its words are the only thing that it waits for. */
export async function start(): Promise<void> {
  const storage = browserStorage();
  takeToken(window);
  keepRemembered(storage, navigator.languages);
  keepAddress(window);
  keepUsed(storage);
  await learn(session.getState().speaks);
  keepDocument(document);
  listenToKeys(document);
  followVisit(document);
  onRefused((_, refusal) => tellNotDone(refusal));
  onGaveWay(tellGaveWay);
  follow();
  void open(storage);
  void keepPage();
  window.addEventListener("online", () => sync.hurry());
  window.addEventListener("offline", () => sync.away());
  window.addEventListener("pagehide", () => sync.keeping.keep());
  // What this browser could not keep would go with the page: the one case in which it asks.
  window.addEventListener("beforeunload", (event) => {
    const { unkept, waiting, unanswered } = status.getState();
    if (unkept > 0 || waiting.length > unanswered) event.preventDefault();
  });
  // A page brought back as it was left has missed what the other tabs told each other.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) sync.refresh();
  });
}

/**
 * `/` opens the map. An address without a region opens the one last looked at, else where the server says.
 */
async function open(storage: Storage | null): Promise<void> {
  const me = await sync.begin();
  const { page, region } = session.getState();
  const opens = region ?? recall(storage).region ?? me.opensOn;
  session.setState({ page: page === "/" ? "/map" : page, region: opens });
  // An address that names its region is no change of it.
  await sync.show(opens);
  void fetchAhead();
}

/** What will be opened next is fetched while nothing else is to be done, so that the first key typed is not lost. */
async function fetchAhead(): Promise<void> {
  await whenIdle();
  // First what is asked for when there is no network to fetch it over.
  await import("../pages/PendingPage.tsx").catch(() => undefined);
  void import("../panels/RecordPanel.tsx");
  void import("../panels/CommunityPanel.tsx");
  void import("../ask/AskSheet.tsx");
  void import("../canvas/pictures.ts");
  void import("../palette/Inside.tsx");
  void import("./keys/KeysDialog.tsx");
  if (status.getState().me?.person) void import("../panels/forms/FormPanel.tsx");
}

/** The wanted region is loaded, the wanted records are fetched. */
function follow(): void {
  const want = () => {
    const { selection, focus, interviewee, community } = session.getState();
    if (replica.view() === null) return;
    replica.want(
      [selection, focus, interviewee, community].filter((id) => id !== null).map((id) => facts().resolve(id)),
    );
  };
  session.subscribe((now, before) => {
    api.language = now.speaks;
    if (now.region !== before.region && now.region !== null && status.getState().me !== null)
      void sync.show(now.region);
    if (
      now.selection !== before.selection ||
      now.focus !== before.focus ||
      now.interviewee !== before.interviewee ||
      now.community !== before.community
    )
      want();
  });
  let view = replica.view();
  replica.subscribe(() => {
    if (view === replica.view()) return;
    view = replica.view();
    want();
  });
  api.language = session.getState().speaks;
}
