// What the bar says of the line: nothing while all is well.
import type { Status } from "../sync/status.ts";
import type { ApartWord } from "./apart.words.ts";

export interface Said {
  key: ApartWord;
  count: number;
  tone: "away" | "busy" | "solve";
}

/** @param late whether something has been waiting for a while */
export function lineState(
  { line, unanswered, told }: Pick<Status, "line" | "unanswered" | "told">,
  late: boolean,
): Said[] {
  const said: Said[] = [];
  if (line === "reconnecting")
    said.push({ key: unanswered > 0 ? "awayWaiting" : "away", count: unanswered, tone: "away" });
  else if (unanswered > 0 && late) said.push({ key: "sending", count: unanswered, tone: "busy" });
  if (told.length > 0) said.push({ key: "toSolve", count: told.length, tone: "solve" });
  return said;
}
