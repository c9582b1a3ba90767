// Looks for what is wrong in the graph: in its records, in its log, and in what is drawn beside them.
import { z } from "zod";
import type { Fact } from "../../../domain/records/record.ts";
import { checked } from "../flaws.ts";
import { asText } from "../rows.ts";
import type { Flaw, Position } from "../store.ts";
import type { Run } from "./driver.ts";
import { links, nodeKinds, nodeProperties, type Properties, tieCourse, tieProperties } from "./projection.ts";

const text = z.string();
const properties = z.object({ id: text, record: text }).catchall(z.unknown());
const nodes = z.array(z.object({ labels: z.array(text), properties }));
const ties = z.array(z.object({ type: text, from: text, to: text, properties }));
const drawn = z.array(z.object({ type: text, from: text, to: text, grade: text.nullable() }));
const changes = z.array(z.object({ seq: z.number(), commandId: text, byId: text, body: text }));
const touches = z.array(z.object({ id: text, seq: z.number() }));
const aliases = z.array(z.object({ from: text, to: text }));
const places = z.array(z.object({ scope: text, node: text }));

/** Asks within a transaction that holds the order, so that nothing moves meanwhile. */
export async function flawsIn(run: Run, position: Position): Promise<Flaw[]> {
  const allNodes = nodes.parse(await run("read/check-records"));
  const allTies = ties.parse(await run("read/check-ties"));
  const touched = Map.groupBy(touches.parse(await run("read/check-touches")), (row) => row.seq);
  const log = changes.parse(await run("read/check-changes"));
  const { flaws, records } = checked({
    position,
    records: [...allNodes, ...allTies].map((row) => ({ id: row.properties.id, body: row.properties.record })),
    changes: log.map((row) => ({ ...row, touched: (touched.get(row.seq) ?? []).map((each) => each.id) })),
    aliases: aliases.parse(await run("read/aliases")),
    spots: places.parse(await run("read/places")),
  });
  for (const row of allNodes) {
    const one = records.get(row.properties.id);
    if (one === undefined) continue;
    const same = one.type !== "tie" && alike(row.properties, nodeProperties(one));
    const labelled = one.type !== "tie" && String(row.labels.toSorted()) === String(labelsOf(one.type));
    if (!same || !labelled) flaws.push(differs(one.id));
  }
  for (const row of allTies) {
    const one = records.get(row.properties.id);
    if (one === undefined) continue;
    const same = one.type === "tie" && alike(row.properties, tieProperties(one));
    const course = { type: row.type, from: row.from, to: row.to };
    if (!same || asText(course) !== asText(tieCourse(one))) flaws.push(differs(one.id));
  }
  return [...flaws, ...linkFlaws(records, drawn.parse(await run("read/check-links")))];
}

function linkFlaws(records: Map<string, Fact>, found: z.infer<typeof drawn>): Flaw[] {
  const wanted = [...records.values()]
    .flatMap((one) => (one.type === "tie" ? [] : links(one)))
    .map(({ type, from, to, grade }) => ({ type, from, to, grade: grade ?? null }));
  const want = new Set(wanted.map(asText));
  const have = new Set(found.map(asText));
  const odd = [
    ...found.filter((one) => !want.has(asText(one))),
    ...wanted.filter((one) => !have.has(asText(one))),
  ];
  return odd.map(({ type, from, to }) => ({
    what: "projection",
    id: from,
    detail: `its link ${type} to ${to} is not what its records say`,
  }));
}

function labelsOf(type: keyof typeof nodeKinds): string[] {
  return [nodeKinds[type].label, "Record"].toSorted();
}

// The name of a municipality comes from this year's table, and may change with it.
function alike(found: Properties | Record<string, unknown>, told: Properties): boolean {
  return asText({ ...found, municipality: null }) === asText({ ...told, municipality: null });
}

function differs(id: string): Flaw {
  return { what: "projection", id, detail: "what stands beside the record is not what it says" };
}
