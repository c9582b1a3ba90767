// Records into the graph: nodes before ties, each kind by its own statement, the links between them drawn anew.
import { z } from "zod";
import type { Fact } from "../../../domain/records/record.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { type GraphType, graphTypes } from "../../../domain/vocabulary/tie-kinds.ts";
import type { Row, Run } from "./driver.ts";
import { links, type NodeFact, nodeKinds, nodeProperties, tieCourse, tieProperties } from "./projection.ts";
import type { StatementName } from "./statements.ts";

const batch = 5_000;

/** Runs a statement over rows in the order given, a few thousand at a time. */
export async function inBatches(run: Run, name: StatementName, rows: readonly Row[]): Promise<Row[]> {
  const found: Row[] = [];
  for (let at = 0; at < rows.length; at += batch)
    found.push(...(await run(name, { rows: rows.slice(at, at + batch) })));
  return found;
}

/** `fresh`: none of them can be there yet, so nothing is looked for to be replaced. */
export async function saveRecords(
  run: Run,
  records: readonly Fact[],
  { fresh }: { fresh: boolean },
): Promise<void> {
  const { nodes, ties } = parted(records);
  const byType = Map.groupBy(nodes, (one) => one.type);
  for (const [type, some] of byType) await inBatches(run, nodeKinds[type].save, some.map(nodeProperties));
  const linking = nodes.filter(
    (one) => one.type === "need" || one.type === "offer" || one.type === "community",
  );
  if (linking.length > 0) {
    if (!fresh) await run("write/unlink-records", { ids: linking.map((one) => one.id) });
    const drawn = linking.flatMap(links).map((one): Row => ({ ...one }));
    await inBatches(run, "write/link-records", drawn);
  }
  if (ties.length === 0) return;
  if (!fresh) await removeStanding(run, ties);
  await createTies(run, ties);
}

export async function removeRecords(run: Run, records: readonly Fact[]): Promise<void> {
  const { nodes, ties } = parted(records);
  const told = ties.map((one) => ({ id: one.id, type: tieCourse(one).type }));
  if ((await removeTies(run, told)) < ties.length) await removeStanding(run, ties);
  if (nodes.length === 0) return;
  const ids = nodes.map((one) => one.id);
  await run("write/unlink-records", { ids });
  await run("write/remove-records", { ids });
}

// The type and the ends of a relationship can't change: it is taken out and made anew with its own id.
async function createTies(run: Run, ties: readonly Tie[]): Promise<void> {
  const rows = ties.map((one) => ({ ...tieProperties(one), ...tieCourse(one) }));
  let made = 0;
  for (const row of await inBatches(run, "write/create-ties", rows)) made += Number(row.made);
  if (made < ties.length) throw new Error(`${ties.length - made} ties have an end that is not there`);
}

const standing = z.array(z.object({ id: z.string(), type: z.enum(graphTypes) }));

/** Whatever type they are of now. */
async function removeStanding(run: Run, ties: readonly Tie[]): Promise<void> {
  await removeTies(run, standing.parse(await run("read/ties-standing", { ids: ties.map((one) => one.id) })));
}

/** How many there were. Each type has an index of its own, so that asking all of them costs ten times as much. */
async function removeTies(run: Run, ties: readonly { id: string; type: GraphType }[]): Promise<number> {
  if (ties.length === 0) return 0;
  const byType = Map.groupBy(ties, (one) => one.type);
  const ids = Object.fromEntries(
    graphTypes.map((type) => [type, (byType.get(type) ?? []).map((one) => one.id)]),
  );
  const [row] = await run("write/remove-ties", { ids });
  return Number(row?.gone);
}

function parted(records: readonly Fact[]): { nodes: NodeFact[]; ties: Tie[] } {
  const nodes: NodeFact[] = [];
  const ties: Tie[] = [];
  for (const one of records.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (one.type === "tie") ties.push(one);
    else nodes.push(one);
  }
  return { nodes, ties };
}
