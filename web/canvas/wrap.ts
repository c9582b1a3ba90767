// Long names in lines of about the same length, broken where a word ends, or else where a compound is joined.

interface Measure {
  /** Longest line, px. */
  readonly width: number;
  /** Lines at most. */
  readonly most: number;
  measure(text: string): number;
}

/** Lines of a text; what does not fit ends in an ellipsis. */
export function wrap(text: string, { width, most, measure }: Measure): string[] {
  if (most < 2 || measure(text) <= width) return [cut(text, width, measure)];
  const best = split(text, { width, most, measure }, new Map());
  return best.lines.map((one) => cut(one, width, measure));
}

interface Split {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The split whose longest line is shortest; a break within a compound costs, a line that must be cut costs much. */
function split(text: string, measure: Measure, known: Map<string, Split>): Split {
  const key = `${measure.most} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const width = measure.measure(text);
  let best: Split = { lines: [text], cost: width + Math.max(0, width - measure.width) * 20 };
  if (measure.most > 1) {
    for (const [end, price] of breaks(text)) {
      const head = text.slice(0, end).trim();
      const headWidth = measure.measure(head);
      if (headWidth > measure.width) break;
      const rest = split(text.slice(end).trim(), { ...measure, most: measure.most - 1 }, known);
      const orphan = rest.lines.some((line) => line.length <= 3) || head.length <= 3 ? orphaned : 0;
      const cost = Math.max(headWidth, rest.cost) + price + lineCost + orphan;
      if (cost < best.cost) best = { lines: [head, ...rest.lines], cost };
    }
  }
  known.set(key, best);
  return best;
}

/** A line more must be worth it, px. */
const lineCost = 14;
const withinCompound = 26;
/** A line of two letters ("ry", "Oy") looks lost. */
const orphaned = 30;

/** Where a text may break: after a blank that may break, or after a hyphen or slash inside a word. */
function breaks(text: string): [end: number, price: number][] {
  return [...text.matchAll(/[^\S\u00a0]+|(?<=\p{L})[-–/](?=\p{L})/gu)].map((hit) => [
    hit.index + hit[0].length,
    /\s/.test(hit[0]) ? 0 : withinCompound,
  ]);
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
