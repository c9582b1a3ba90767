// In parentheses: what a tie is about, in the teller's own words, whatever words these are.
import { takeCertainty, takeKinds, takeStrength } from "./attributes.ts";
import { takeDates } from "./dates.ts";
import { Sheet } from "./sheet.ts";

/** Takes the first parentheses that hold words of their own: names, dates and kinds within them are only words. */
export function takeAside(sheet: Sheet): string | undefined {
  for (const match of sheet.line.matchAll(/\(([^()]*\p{L}[^()]*)\)/gu)) {
    const before = sheet.line.slice(0, match.index);
    const text = (match[1] ?? "").trim();
    const piece = { at: match.index, length: match[0].length };
    const rest = before + " ".repeat(piece.length) + sheet.line.slice(piece.at + piece.length);
    const isSaid = takeKinds(new Sheet(rest)).length > 0;
    if (/\+[^,;<>=]*$/.test(before) || saysAttributes(text, isSaid)) continue;
    sheet.release(
      ({ as, value, at }) =>
        as === "name" && value === undefined && at > piece.at && at < piece.at + piece.length,
    );
    if (sheet.take({ ...piece, as: "text", value: text })) return text;
  }
  return undefined;
}

/** Whether nothing stands there but a strength, dates, how sure it is, and the kind where it is not said elsewhere. */
function saysAttributes(text: string, isSaid: boolean): boolean {
  const inner = new Sheet(text);
  takeDates(inner);
  if (!isSaid) takeKinds(inner);
  takeStrength(inner);
  takeCertainty(inner);
  return inner.tokens.every((token) => !inner.isFree(token));
}
