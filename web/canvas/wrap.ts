// Long names in two lines of about the same length, broken where a word ends or is joined.

/** Lines of a text, at most `most`; what does not fit ends in an ellipsis. `measure` gives widths in px. */
export function wrap(
  text: string,
  { width, most, measure }: { width: number; most: number; measure(text: string): number },
): string[] {
  if (measure(text) <= width) return [text];
  const pieces = piecesOf(text);
  const total = measure(text);
  const lines = Math.min(most, Math.max(2, Math.ceil(total / width)));
  // Lines of even length look calmer than a full first and a short last one.
  const goal = Math.min(
    width,
    Math.max((total / lines) * 1.08, ...pieces.map((piece) => measure(piece.trim()))),
  );
  const found: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trim()) > goal && found.length < most - 1) {
      found.push(line.trim());
      line = piece;
    } else line += piece;
  }
  found.push(line.trim());
  return found.map((one) => cut(one, width, measure));
}

/** Words with the blank before them; a hyphen or a slash ends a piece too. */
function piecesOf(text: string): string[] {
  return text.match(/\s*[^\s\-–/]+[-–/]*|\s*[-–/]+/g) ?? [text];
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
