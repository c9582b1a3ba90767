// Parallel edges joined: one tie for each pair of nodes, kind and direction.
import { canonical } from "../../json.ts";
import type { EdgeRow } from "./read-edges.ts";
import { scaleOf } from "./weights.ts";

/** Parallel edges as one tie: every strength that the file gives it, weakest first, and its other cells. */
export interface Pair {
  /** Record ids; in the order of the ids where the tie has no direction. */
  from: string;
  to: string;
  kind: EdgeRow["kind"];
  kindLabel?: string;
  directed: boolean;
  strengths: number[];
  extra: Record<string, string>;
}

/** The pairs of some edges, each once. `ids` gives the record of an own id; an edge that joins a record to itself falls away. */
export function pairsOf(edges: readonly EdgeRow[], ids: ReadonlyMap<string, string>): Pair[] {
  const scale = scaleOf(edges.flatMap(({ weight }) => weight ?? []));
  const joined = new Map<string, { pair: Pair; rows: EdgeRow[] }>();
  for (const edge of edges) {
    const ends = [ids.get(edge.from) ?? "", ids.get(edge.to) ?? ""] as const;
    const [from, to] = edge.directed || ends[0] < ends[1] ? ends : [ends[1], ends[0]];
    if (from === to) continue;
    const { kind, kindLabel, directed } = edge;
    const name = canonical([kind, kindLabel, directed, from, to]);
    const known = joined.get(name) ?? {
      pair: {
        from,
        to,
        kind,
        ...(kindLabel === undefined ? {} : { kindLabel }),
        directed,
        strengths: [],
        extra: {},
      },
      rows: [],
    };
    known.rows.push(edge);
    joined.set(name, known);
  }
  return [...joined.values()].map(({ pair, rows }) => {
    const strengths = rows.flatMap(({ weight }) => (weight === undefined ? [] : [scale.strength(weight)]));
    const raw = rows.map(({ weight, extra }) =>
      scale.whole || weight === undefined ? extra : { ...extra, Weight: String(weight) },
    );
    return { ...pair, strengths: [...new Set(strengths)].toSorted((a, b) => a - b), extra: joinedCells(raw) };
  });
}

const longest = 4000;

/** The cells of parallel edges by column: each value once, in an order of their own; what is too long together is left off. */
function joinedCells(rows: readonly Record<string, string>[]): Record<string, string> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].toSorted();
  return Object.fromEntries(
    columns.map((column) => {
      const values = [...new Set(rows.flatMap((row) => row[column] ?? []))].toSorted();
      let text = values[0] ?? "";
      for (const value of values.slice(1))
        if (text.length + 2 + value.length <= longest) text += `; ${value}`;
      return [column, text];
    }),
  );
}
