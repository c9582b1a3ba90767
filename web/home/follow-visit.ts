// Follows a visit while the page is open: when it is looked at, left, and which node was looked at last.
import { isNode } from "../../domain/records/record.ts";
import { facts, replica, subscribe } from "../replica/here.ts";
import { session } from "../session/session.ts";
import { browserStorage, status } from "../sync/here.ts";
import { keepVisit, readVisit, type Visit, visited } from "./visits.ts";

/** The visit of the person who reads, as it stands now; null for those not signed in or before the log is known. */
export function visitNow(): Visit | null {
  const person = status.getState().me?.person?.id;
  const cursor = replica.cursor();
  if (person === undefined || cursor === null) return null;
  const storage = browserStorage();
  const now = visited(readVisit(storage, person), { cursor, at: new Date().toISOString() });
  keepVisit(storage, person, now);
  return now;
}

export function followVisit(target: Document): void {
  let begun = "";
  // The visit begins with the first facts, not with the page that tells of it.
  subscribe(() => {
    const person = status.getState().me?.person?.id ?? "";
    if (person === begun || replica.cursor() === null) return;
    begun = person;
    visitNow();
  });
  target.addEventListener("visibilitychange", () => visitNow());
  session.subscribe(({ selection }, before) => {
    if (selection === null || selection === before.selection) return;
    const person = status.getState().me?.person?.id;
    const visit = visitNow();
    const node = nodeOf(selection);
    if (person !== undefined && visit !== null && node !== undefined)
      keepVisit(browserStorage(), person, { ...visit, node });
  });
}

/** A tie is looked at for the one it starts from. */
function nodeOf(id: string): string | undefined {
  const one = facts().get(facts().resolve(id));
  if (isNode(one)) return one.id;
  return one?.type === "tie" ? one.from : undefined;
}
