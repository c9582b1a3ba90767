// Those who came by the read-only link to a view: many with one link, told apart from people by their id alone.
import type { Reader } from "../policy/person.ts";

const mark = "look-";

/** The id of whoever comes in by a link. */
export function lookerId(link: string): string {
  return mark + link;
}

/** Whether somebody only looks: they are shown what their link shows, and neither names of people nor history. */
export function isLooker(reader: Reader): boolean {
  return reader?.id.startsWith(mark) === true;
}
