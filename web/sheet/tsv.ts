// Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes around what holds either.

/** Rows of cells; what comes after the last line end is no row. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = cellAt(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

/** As Excel writes them: a line end after every row, and none after a single cell. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join("\t"));
  return rows.length === 1 && rows[0]?.length === 1
    ? (lines[0] ?? "")
    : lines.map((line) => `${line}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellAt(text: string, at: number): { text: string; end: number } {
  if (text[at] === '"') {
    const inside = quotedAt(text, at);
    if (inside !== null) return inside;
  }
  let end = at;
  while (end < text.length && !isBreak(text[end])) end += 1;
  return { text: text.slice(at, end), end };
}

/** Null where what begins with a quote is no quoted cell: it ends nowhere, or more follows its end. */
function quotedAt(text: string, at: number): { text: string; end: number } | null {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  if (end + 1 < text.length && !isBreak(text[end + 1])) return null;
  return { text: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function isBreak(letter: string | undefined): boolean {
  return letter === "\t" || letter === "\n" || letter === "\r";
}
