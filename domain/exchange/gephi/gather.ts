// All files of one import together: which nodes they name, and the edges between them.

import { refuse } from "../../refusal.ts";
import { fold } from "../../search/fold.ts";
import type { ImportFile, RowProblem } from "../imported.ts";
import { type EdgeRow, readEdges } from "./read-edges.ts";
import { type NodeRow, readNodes } from "./read-nodes.ts";
import { recognise } from "./recognise.ts";
import { unambiguous } from "./unambiguous.ts";

export interface Gathered {
  nodes: NodeRow[];
  /** Their ends are own ids of `nodes`. */
  edges: EdgeRow[];
  problems: RowProblem[];
  skipped: RowProblem[];
}

/** Reads the files, nodes first. Edges create the nodes that they alone name; where they name one by label, it is that one. */
export function gather(files: readonly ImportFile[]): Gathered {
  const problems: RowProblem[] = [];
  const skipped: RowProblem[] = [];
  const nodes = new Map<string, NodeRow>();
  const edges: EdgeRow[] = [];
  const tables = files.map(({ name, text }) => ({ name, table: recognise(text) }));
  for (const { name, table } of tables) {
    if (table === null) problems.push({ file: name, row: 1, refusal: refuse("importNoHeader") });
    if (table?.type !== "nodes") continue;
    const read = readNodes(name, table);
    for (const [own, node] of read.nodes) nodes.set(own, node);
    problems.push(...read.problems);
    skipped.push(...read.skipped);
  }
  for (const { name, table } of tables) {
    if (table?.type !== "edges") continue;
    const read = readEdges(name, table);
    edges.push(...read.edges);
    problems.push(...read.problems);
    skipped.push(...read.skipped);
  }
  const own = ownIds(nodes);
  for (const edge of edges)
    for (const end of [edge.from, edge.to])
      if (!nodes.has(own(end))) nodes.set(end, { own: end, hasId: false, label: end, kind: "", extra: {} });
  const joined = edges.map((edge) => ({ ...edge, from: own(edge.from), to: own(edge.to) }));
  return { nodes: [...nodes.values()], edges: joined, problems, skipped };
}

/** What an edge calls a node → its own id: the id itself, else the label of one node of the files, and of only one. */
function ownIds(nodes: ReadonlyMap<string, NodeRow>): (name: string) => string {
  const byLabel = unambiguous([...nodes.values()].map((node) => [fold(node.label), node.own]));
  return (name) => (nodes.has(name) ? name : (byLabel.get(fold(name)) ?? name));
}
