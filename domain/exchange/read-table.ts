// Decoded CSV text → rows of cells with the number that a spreadsheet shows beside them.
import { parse } from "csv-parse/sync";
import { z } from "zod";

export interface TableRow {
  /** Line of the file on which the row begins, counted from one. */
  line: number;
  cells: string[];
}

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
const delimiters = [",", ";", "\t"] as const;

/**
 * Reads comma, semicolon or tab separated text, forgivingly: quotes inside cells, rows longer or shorter than the
 * header, a byte order mark, any line ends. Empty rows are passed over; cells are trimmed. Never throws: a text that
 * cannot be read even so (a quote that never closes) is read with quotes as plain letters.
 */
export function readTable(text: string): TableRow[] {
  // One kind of line end: the parser counts those of Windows twice where they stand inside quotes.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(plain);
  try {
    return rowsOf(plain, { delimiter, quote: '"' });
  } catch {
    return rowsOf(plain, { delimiter, quote: null });
  }
}

function rowsOf(text: string, { delimiter, quote }: { delimiter: string; quote: string | null }): TableRow[] {
  const read: unknown = parse(text, {
    delimiter,
    quote,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return parsed.parse(read).flatMap(({ record, info }) => {
    const within = record.join("").split("\n").length - 1;
    const cells = record.map((cell) => cell.trim());
    return cells.every((cell) => cell === "") ? [] : [{ line: info.lines - within, cells }];
  });
}

/** The separator that the first lines have most of, outside quotes; a comma where none has any. */
function delimiterOf(text: string): string {
  const head = text
    .split("\n", 10)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const counted = delimiters.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}
