// What both stores ask of changes that enter the log.
import { type Change, subject } from "../../domain/change.ts";

/** The last seq after these changes. Throws where they leave a gap: then the caller is wrong. */
export function following(last: number, changes: readonly Change[]): number {
  let seq = last;
  for (const one of changes) {
    seq += 1;
    if (one.seq !== seq) throw new Error(`change ${one.seq} was to be appended where ${seq} follows`);
  }
  return seq;
}

/** The ids of the records a change touches, each once; of an alias both ends. */
export function touched(change: Change): string[] {
  const found = new Set<string>();
  for (const one of change.edits) {
    found.add(subject(one));
    if (one.op !== "alias") continue;
    if (one.before !== null) found.add(one.before);
    if (one.after !== null) found.add(one.after);
  }
  return [...found];
}
