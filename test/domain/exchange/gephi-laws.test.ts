import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGephi } from "../../../domain/exchange/gephi/gephi.ts";
import { FactTable } from "../../../domain/facts.ts";
import { canonical } from "../../../domain/json.ts";
import { settings, take } from "./imports.ts";

const name = fc.constantFrom(
  "Rantahuone ry",
  "rantahuone",
  "Kumo Oy",
  "Äänekoski",
  "a;b",
  'lai"naus',
  "7",
  "007",
);
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const edge = fc.tuple(
  name,
  name,
  fc.constantFrom("Directed", "Undirected", ""),
  fc.constantFrom("", "1", "3", "5", "0,7", "12"),
  fc.constantFrom("", "funds", "naapuri"),
);
const node = fc.tuple(
  name,
  fc.constantFrom("Rantahuone", "Kumo", ""),
  fc.constantFrom("", "yhdistys", "paja"),
);

interface Rows {
  nodes: [string, string, string][];
  edges: [string, string, string, string, string][];
}
const rows: fc.Arbitrary<Rows> = fc.record({
  nodes: fc.uniqueArray(node, { selector: ([id]) => id, maxLength: 6 }),
  edges: fc.array(edge, { maxLength: 14 }),
});

function files({ nodes, edges }: Rows) {
  const text = (header: string, lines: readonly (readonly string[])[]) =>
    [header, ...lines.map((line) => line.map(cell).join(","))].join("\r\n");
  return [
    { name: "nodes.csv", text: text("Id,Label,Kind", nodes) },
    { name: "edges.csv", text: text("Source,Target,Type,Weight,Label", edges) },
  ];
}

const held = (facts: FactTable) => [...facts.all()].map(canonical).toSorted();

describe("for any nodes and edges", () => {
  it("an import repeated, on any later day, changes nothing", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { facts } = take(files(given), new FactTable());
        const again = readGephi(files(given), facts, { ...settings, today: "2027-02-01" });
        expect([again.records, again.edits]).toEqual([[], []]);
      }),
      { numRuns: 150 },
    );
  });

  it("rows and files in another order give the same records", () => {
    const shuffles = rows.chain((given) =>
      fc.record({
        given: fc.constant(given),
        nodes: fc.shuffledSubarray(given.nodes, { minLength: given.nodes.length }),
        edges: fc.shuffledSubarray(given.edges, { minLength: given.edges.length }),
      }),
    );
    fc.assert(
      fc.property(shuffles, ({ given, ...mixed }) => {
        const plain = take(files(given), new FactTable());
        const other = take(files(mixed).toReversed(), new FactTable());
        expect(held(other.facts)).toEqual(held(plain.facts));
      }),
      { numRuns: 150 },
    );
  });

  it("a second import over a first makes no doubles: one node an own id, one tie a pair, kind and direction", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const { facts } = take(files(first), new FactTable());
        take(files(second), facts, { ...settings, today: "2027-02-01" });
        const keys = [...facts.all()].flatMap((one) =>
          (one.keys ?? []).map((key) => `${one.type} ${key.id}`),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 150 },
    );
  });
});
