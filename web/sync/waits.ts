// Which of the server's noes are about the moment and not about the command: those are asked again, the same command.
import type { RefusalKey } from "../../domain/words/refusals.ts";

const momentary: ReadonlySet<RefusalKey> = new Set([
  "tooManyRequests",
  "storeUnavailable",
  "readOnlyStore",
  "diskFull",
  "internal",
  "sessionEnded",
  "notSignedIn",
  "staleBase",
]);

/** Whether the answer may be another one later. */
export function momentaryNo(status: number, refused: RefusalKey): boolean {
  return momentary.has(refused) || status >= 500 || status === 429 || status === 401;
}
