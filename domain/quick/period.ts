// Since when and until when, of the dates of a line.
import { before } from "../dates.ts";
import type { Told } from "./dates.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The period that the dates of a line tell; a bare date is its beginning or its end as `bare` says. Points at a date
 * too many, and at an end before the beginning.
 */
export function periodOf(
  told: readonly Told[],
  sheet: Sheet,
  bare: "since" | "until",
): { since?: string; until?: string } {
  const ends = new Map<"since" | "until", Told>();
  for (const one of told) {
    const wanted = one.end === "bare" ? bare : one.end;
    const end = one.end === "bare" && ends.has(wanted) ? (wanted === "since" ? "until" : "since") : wanted;
    if (ends.has(end)) sheet.fault(one.piece, "dateTwice");
    else ends.set(end, one);
  }
  const [since, until] = [ends.get("since"), ends.get("until")];
  if (since !== undefined && until !== undefined && before(until.date, since.date))
    sheet.fault(until.piece, "untilBeforeSince");
  return {
    ...(since === undefined ? {} : { since: since.date }),
    ...(until === undefined ? {} : { until: until.date }),
  };
}
