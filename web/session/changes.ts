// What can be done to the session. Pages, panels, canvas and actions all change it through these.
import { readFilter, writeFilter } from "../../domain/ask/address.ts";
import { type Filter, noFilter } from "../../domain/ask/filter.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { learn } from "../i18n/learned/learned.ts";
import { communityPage, interviewPage } from "./address.ts";
import { type FormRequest, type Notice, type Session, session, type Theme } from "./session.ts";

/** Selects a node or a tie by id; null clears the selection. A form with something unsaved stays over it. */
export function select(id: string | null): void {
  const { selection, many } = session.getState();
  if (selection === id && many.length === 0) return;
  session.setState({ selection: id, many: [], path: null, seeking: null, ...keptForm() });
}

/** Gathers nodes into one selection: no details are shown, what can be done with all of them is. */
export function selectMany(ids: readonly string[]): void {
  session.setState({ selection: null, many: ids, path: null, seeking: null, ...keptForm() });
}

/** Shows one of the shortest ways between the two gathered nodes, from 1; null: none. */
export function showPath(path: number | null): void {
  session.setState({ path, via: null });
}

/** On the map: two actors who could meet, and who knows both (null: nobody does). */
export function showMeeting(pair: readonly [string, string], through: string | null): void {
  session.setState({
    page: "/map",
    selection: null,
    many: pair,
    path: 1,
    via: through ?? "none",
    focus: null,
    seeking: null,
    ...keptForm(),
  });
}

/** Opens a form, unless one with something unsaved is open. */
export function openForm(form: FormRequest): void {
  const { unsaved } = session.getState();
  session.setState(unsaved ? { asking: true } : { form, asking: false });
}

/** Closes the form, whatever it holds. */
export function closeForm(): void {
  session.setState({ form: null, unsaved: false, asking: false });
}

export function setUnsaved(unsaved: boolean): void {
  session.setState({ unsaved, ...(unsaved ? {} : { asking: false }) });
}

/** The question before leaving is answered by staying. */
export function stay(): void {
  session.setState({ asking: false });
}

/** The strip of quick add; what is written in it stays when it goes. */
export function showQuick(quick: boolean): void {
  session.setState({ quick });
}

function keptForm(): Partial<Session> {
  const { form, unsaved } = session.getState();
  return unsaved ? { form } : { form: null };
}

/** A path is asked for from this node: the map takes the other end. Null: no more. */
export function seek(from: string | null): void {
  if (from === session.getState().seeking) return;
  if (from === null) session.setState({ seeking: null });
  else
    session.setState({ page: "/map", seeking: from, selection: null, many: [], path: null, ...keptForm() });
}

/** Opens the page on which an actor is interviewed. */
export function interviewOf(id: string): void {
  session.setState({
    page: interviewPage,
    interviewee: id,
    selection: null,
    many: [],
    path: null,
    seeking: null,
    ...keptForm(),
  });
}

/** Opens the page of a community. */
export function communityOf(id: string): void {
  session.setState({
    page: communityPage,
    community: id,
    selection: null,
    many: [],
    path: null,
    ...keptForm(),
  });
}

/** Looks back at a round that was closed; null: at none any more. */
export function lookBackAt(round: string | null): void {
  session.setState({ round, selection: null, many: [], path: null, ...keptForm() });
}

export function goTo(page: string): void {
  session.setState({ page, round: null, ...keptForm() });
}

/** Another region: what was selected and focused belongs to the old one. */
export function showRegion(region: string): void {
  if (session.getState().region === region) return;
  session.setState({
    region,
    round: null,
    selection: null,
    many: [],
    path: null,
    seeking: null,
    focus: null,
    ...keptForm(),
  });
}

/** Parts of the filter, brought into the order in which an address has them. */
export function filterBy(parts: Partial<Filter>): void {
  session.setState(({ filter }) => ({ filter: readFilter(writeFilter({ ...filter, ...parts })) }));
}

/** Nothing is asked any more; how things are drawn stays as it was. */
export function clearFilters(): void {
  session.setState(({ filter: { mode, colour, size, lines } }) => ({
    filter: { ...noFilter, mode, colour, size, lines },
  }));
}

/** The map with these nodes selected and this asked of it, in one step, so that Back leads back in one. */
export function showOnMap(ids: readonly string[], asked: Partial<Filter> = {}): void {
  const { mode, colour, size, lines } = session.getState().filter;
  const [first = null] = ids;
  session.setState({
    page: "/map",
    filter: readFilter(writeFilter({ ...noFilter, mode, colour, size, lines, ...asked })),
    selection: ids.length === 1 ? first : null,
    many: ids.length > 1 ? ids : [],
    focus: null,
    path: null,
    seeking: null,
    ...keptForm(),
  });
}

/** Shows only the neighbourhood of a node; null shows all again. */
export function focusOn(focus: string | null, steps = 1): void {
  session.setState({ focus, steps });
}

/** Speaks another language once its words are here; where they can't be had, says so in the one before. */
export async function speak(language: Language): Promise<void> {
  try {
    await learn(language);
  } catch {
    tell({ tone: "problem", says: { key: "failed.title" } });
    return;
  }
  session.setState({ speaks: language, language });
}

export function setTheme(theme: Theme): void {
  session.setState({ theme });
}

export function setSingleKeys(singleKeys: boolean): void {
  session.setState({ singleKeys });
}

/** A key of one's own for an action; empty: none; null: as it was made. */
export function chooseKey(action: string, key: string | null): void {
  const { [action]: _, ...rest } = session.getState().keys;
  session.setState({ keys: key === null ? rest : { ...rest, [action]: key } });
}

export function keysAsMade(): void {
  session.setState({ keys: {} });
}

export function setOpen(open: Session["open"]): void {
  session.setState({ open });
}

/** Two nodes side by side, to be made one. */
export function openMerge(one: string, other: string): void {
  session.setState({ open: "merge", merging: [one, other] });
}

let told = 0;

/** Tells something; what it returns takes it away again. Of things done the last two stand, the older go. */
export function tell(notice: Omit<Notice, "id">): () => void {
  told += 1;
  const made: Notice = { ...notice, id: told };
  session.setState(({ notices }) => {
    const next = [...notices, made];
    const done = next.filter((each) => each.tone === "done").slice(-2);
    return { notices: next.filter((each) => each.tone === "problem" || done.includes(each)) };
  });
  return () => dismiss(made.id);
}

export function dismiss(id: number): void {
  session.setState(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) }));
}

/** Escape: one step out. Whether there was anything to back out of. */
export function backOut(): boolean {
  const { open, quick, form, unsaved, selection, many, path, focus, seeking } = session.getState();
  if (open !== null) session.setState({ open: null });
  else if (form !== null && unsaved) session.setState({ asking: true });
  else if (form !== null) closeForm();
  else if (quick) session.setState({ quick: false });
  else if (seeking !== null) session.setState({ seeking: null });
  else if (path !== null) session.setState({ path: null });
  else if (many.length > 0) session.setState({ many: [] });
  else if (selection !== null) session.setState({ selection: null });
  else if (focus !== null) session.setState({ focus: null });
  else return false;
  return true;
}
