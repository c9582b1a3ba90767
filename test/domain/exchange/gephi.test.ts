import { describe, expect, it } from "vitest";
import { decide } from "../../../domain/decide/decide.ts";
import { decode } from "../../../domain/exchange/decode.ts";
import { readGephi } from "../../../domain/exchange/gephi/gephi.ts";
import { commandBodies, type ImportSettings } from "../../../domain/exchange/imported.ts";
import { FactTable } from "../../../domain/facts.ts";
import { home } from "../../../domain/policy/seats.ts";
import { isNode } from "../../../domain/records/record.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { strength } from "../../../domain/strength.ts";
import { settings, table, take, tieBetween } from "./imports.ts";

const nodes = {
  name: "nodes.csv",
  text: "Id,Label,Kind,Founded\n1,Rantahuone ry,yhdistys,1999\n2,Kumo Oy,Osakeyhtiö,\n",
};
const edges = { name: "edges.csv", text: "Source,Target,Type,Weight\n1,2,Undirected,4\n" };

describe("Gephi's nodes and edges", () => {
  it("become actors and ties for the team's eyes, of an unset sector, from a source of the day", () => {
    const { facts, imported } = take([nodes, edges], new FactTable());
    expect(imported.records.map((one) => one.type)).toEqual(["dataset", "source", "actor", "actor", "tie"]);
    const actors = [...facts.all()].filter(isNode);
    expect(
      actors.map((one) => [one.names.fi, one.type === "actor" && one.kind, one.kindLabel, one.visibility]),
    ).toEqual(
      expect.arrayContaining([
        ["Rantahuone ry", "association", undefined, "team"],
        ["Kumo Oy", "other", "Osakeyhtiö", "team"],
      ]),
    );
    expect(actors.find((one) => one.keys?.[0]?.id === "1")?.extra).toEqual({ Founded: "1999" });
    expect(tieBetween(facts, "1", "2")).toMatchObject({
      kind: "other",
      directed: false,
      visibility: "team",
      statements: [{ strength: 4, at: "2026-11-24", sides: "neither" }],
    });
    expect([...facts.all()].find((one) => one.type === "source")).toMatchObject({
      kind: "register",
      label: "prove",
      date: "2026-11-24",
    });
  });

  it("are read whatever the case of the header, the separator, the byte order mark and a title above", () => {
    for (const text of [
      "\uFEFFsource;TARGET;weight\r\na;b;3\r\n",
      "Source\tTarget\tWeight\na\tb\t3\n",
      "Taulukko 1. Suhteet\n\nSource,Target,Weight\na,b,3,liikaa\n",
      'Source,Target,Weight\n"a",b,"3"\n',
    ]) {
      const { facts } = take([{ name: "e.csv", text }], new FactTable());
      expect(strength(tieBetween(facts, "a", "b")?.statements)).toBe(3);
    }
  });

  it("name nodes by edges alone, and know them by label where a file of nodes gives them one", () => {
    const { facts, imported } = take([edges], new FactTable());
    expect(
      imported.records
        .filter(isNode)
        .map((one) => one.names.fi)
        .toSorted(),
    ).toEqual(["1", "2"]);
    const later = take([nodes, edges], facts);
    expect(later.imported.records).toEqual([]);
    expect(later.imported.edits).toHaveLength(2);
    expect(
      [...facts.all()]
        .filter(isNode)
        .map((one) => one.names.fi)
        .toSorted(),
    ).toEqual(["Kumo Oy", "Rantahuone ry"]);
    const byLabel = take(
      [nodes, { name: "e.csv", text: "Source,Target\nRANTAHUONE,Kumo\n" }],
      new FactTable(),
    );
    expect(byLabel.imported.records.filter(isNode)).toHaveLength(2);
    expect(tieBetween(byLabel.facts, "1", "2")).toBeDefined();
  });

  it("keep whole weights 1–5 as strengths, and turn others into fifths with the raw weight kept", () => {
    const rows = (weights: readonly (number | string)[]) =>
      `Source,Target,Weight\n${weights.map((weight, at) => `hub,n${at},${weight}`).join("\n")}`;
    const strengths = (weights: readonly (number | string)[]) => {
      const { facts } = take([{ name: "e.csv", text: rows(weights) }], new FactTable());
      return weights.map((_, at) => strength(tieBetween(facts, "hub", `n${at}`)?.statements));
    };
    expect(strengths([1, "2.0", 5])).toEqual([1, 2, 5]);
    expect(strengths([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(strengths([7, 7, 7])).toEqual([3, 3, 3]);
    expect(strengths([0.5, "vahva"])).toEqual([3, undefined]);
    const { facts } = take(
      [{ name: "e.csv", text: "Source;Target;Weight\na;b;0,25\nb;c;8\n" }],
      new FactTable(),
    );
    expect(tieBetween(facts, "a", "b")).toMatchObject({ extra: { Weight: "0.25" } });
  });

  it("join parallel edges of a pair as statements of one tie, and pass self loops over with their rows", () => {
    const text =
      "Source,Target,Type,Weight\na,b,Undirected,2\nb,a,Undirected,4\na,a,Undirected,1\na,b,Directed,3\nb,a,Directed,1\n";
    const { facts, imported } = take([{ name: "e.csv", text }], new FactTable());
    const ties = [...facts.all()].filter((one) => one.type === "tie");
    expect(
      ties.map((one) => [one.directed, one.statements?.map((told) => told.strength)]).toSorted(),
    ).toEqual([
      [false, [2, 4]],
      [true, [1]],
      [true, [3]],
    ]);
    expect(strength(ties.find((one) => !one.directed)?.statements)).toBe(4);
    expect(imported.skipped).toEqual([
      { file: "e.csv", row: 4, refusal: { refused: "selfTie", values: {} } },
    ]);
  });

  it("take the kind of a tie from its label where it is one of ours, in any of our languages", () => {
    const text = "Source,Target,Type,Label\na,b,Undirected,rahoittaa\na,c,Directed,naapuri\n";
    const { facts } = take([{ name: "e.csv", text }], new FactTable());
    expect(tieBetween(facts, "a", "b")).toMatchObject({ kind: "funds", directed: true });
    expect(tieBetween(facts, "a", "c")).toMatchObject({
      kind: "other",
      kindLabel: "naapuri",
      directed: true,
    });
  });

  it("seat rows in the region that is given, and nowhere without one", () => {
    const seat = (more: Partial<ImportSettings>) => {
      const read = readGephi([nodes], new FactTable(), { ...settings, ...more });
      return read.records.filter(isNode).map(home);
    };
    expect(seat({ region: "06" })).toEqual(["06", "06"]);
    expect(seat({ region: "national" })).toEqual(["national", "national"]);
    expect(seat({})).toEqual(["unplaced", "unplaced"]);
  });

  it("refuse persons and personal identity codes by row, and then nothing of the import enters", () => {
    const text =
      "Id,Label,Kind\n1,Rantahuone,association\n2,Maija,Henkilö\n3,Hetu 131052-308T,company\n\n,,foundation\n";
    const read = readGephi([{ name: "n.csv", text }, edges], new FactTable(), settings);
    expect(read.records).toEqual([]);
    expect(read.problems.map(({ file, row, refusal }) => [file, row, refusal.refused])).toEqual([
      ["n.csv", 3, "personsNotYet"],
      ["n.csv", 4, "personalIdentityCode"],
      ["n.csv", 6, "nameMissing"],
    ]);
  });

  it("refuse a file without a header they know, an edge without an end, and two rows that contradict", () => {
    const refused = (name: string, text: string) =>
      readGephi([{ name, text }], new FactTable(), settings).problems.map(({ row, refusal }) => [
        row,
        refusal.refused,
      ]);
    expect(refused("x.csv", "Foo,Bar\n1,2\n")).toEqual([[1, "importNoHeader"]]);
    expect(refused("x.csv", "")).toEqual([[1, "importNoHeader"]]);
    expect(refused("x.csv", "Source,Target\na,\n")).toEqual([[2, "endMissing"]]);
    expect(refused("x.csv", "Id,Label\n1,A\n1,B\n")).toEqual([[3, "existsAlready"]]);
    expect(refused("x.csv", "Id,constructor\n1,A\n")).toEqual([[2, "malformed"]]);
  });

  it("count rows as a spreadsheet does, over cells of several lines", () => {
    const text = 'Id,Label,Note\n1,A,"yksi\nkaksi"\n2,B,\n3,C 131052-308T,\n';
    expect(readGephi([{ name: "n.csv", text }], new FactTable(), settings).problems[0]?.row).toBe(5);
    const within = 'Id,Label,Note\r\n1,A,\r\n2,B,"131052-308T\r\nkaksi\r\nkolme"\r\n';
    expect(readGephi([{ name: "n.csv", text: within }], new FactTable(), settings).problems[0]?.row).toBe(3);
    const after = 'Id,Label,Note\r\n1,A,"yksi\r\nkaksi"\r\n2,C 131052-308T,\r\n';
    expect(readGephi([{ name: "n.csv", text: after }], new FactTable(), settings).problems[0]?.row).toBe(4);
  });
});

describe("the same dataset imported again", () => {
  it("changes nothing, on a later day either", () => {
    const { facts } = take([nodes, edges], new FactTable());
    const again = readGephi([edges, nodes], facts, { ...settings, today: "2026-12-01" });
    expect([again.records, again.edits]).toEqual([[], []]);
  });

  it("edits what the files say otherwise, and leaves alone what was added by hand", () => {
    const { facts } = take([nodes, edges], new FactTable());
    const id = [...facts.all()].find((one) => one.keys?.[0]?.id === "1")!.id;
    facts.apply([{ op: "set", id, field: "sector", before: "unset", after: "civil" }], 2);
    const changed = [
      {
        name: "nodes.csv",
        text: nodes.text.replace("Rantahuone ry", "Rantahuone rf").replace("1999", "2001"),
      },
      { name: "edges.csv", text: edges.text.replace(",4", ",5") },
    ];
    const { imported } = take(changed, facts, { ...settings, today: "2027-01-10" });
    expect(imported.records).toEqual([]);
    expect(facts.get(id)).toMatchObject({
      names: { fi: "Rantahuone rf" },
      sector: "civil",
      extra: { Founded: "2001" },
    });
    expect(strength(tieBetween(facts, "1", "2")?.statements)).toBe(5);
    expect(tieBetween(facts, "1", "2")?.statements).toHaveLength(2);
  });

  it("replaces what the file said earlier the same day, so that a mended weight leaves no trace of the slip", () => {
    const { facts } = take([nodes, edges], new FactTable());
    take([{ name: "edges.csv", text: edges.text.replace(",4", ",2") }], facts);
    expect(tieBetween(facts, "1", "2")?.statements?.map((told) => told.strength)).toEqual([2]);
  });

  it("finds a tie again whose kind was mended by hand, and a tie of the same kind that somebody else told of", () => {
    const { facts } = take([nodes, edges], new FactTable());
    const tie = tieBetween(facts, "1", "2")!;
    facts.apply([{ op: "set", id: tie.id, field: "kind", before: "other", after: "collaborates" }], 2);
    expect(readGephi([nodes, edges], facts, settings)).toMatchObject({ records: [], edits: [] });
  });

  it("is taken out again whole by the name of its dataset", () => {
    const { facts } = take([nodes, edges], new FactTable());
    const decision = decide(
      { type: "removeDataset", commandId: "remove-1", base: "e:1", name: "prove" },
      { facts, by: "kudelma", past: undefined },
    );
    if (isRefusal(decision)) throw new Error(decision.refused);
    facts.apply(decision.edits, 2);
    expect([...facts.all()]).toEqual([]);
  });
});

describe("bytes of a file", () => {
  it("are read as UTF-8, else as windows-1252, and by their mark as UTF-16", () => {
    expect(decode(new TextEncoder().encode("\uFEFFYstäväpenkki"))).toBe("Ystäväpenkki");
    expect(decode(Uint8Array.from([0x59, 0xe4, 0x80]))).toBe("Yä€");
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xe4, 0x00]))).toBe("ä");
  });
});

describe("a large import", () => {
  it("is told in commands of at most 20,000 records, nodes before ties", () => {
    const { records } = readGephi(
      [
        table(
          "e.csv",
          Array.from({ length: 7_000 }, (_, at) => [`a${at}`, `b${at}`]),
        ),
      ],
      new FactTable(),
      settings,
    );
    const bodies = commandBodies({ records, edits: [] });
    expect(bodies.map((one) => (one.type === "add" ? one.records.length : 0))).toEqual([20_000, 1_002]);
    const facts = new FactTable();
    for (const body of bodies) {
      const decision = decide(
        { ...body, commandId: "command1", base: "e:0" },
        { facts, by: "k", past: undefined },
      );
      if (isRefusal(decision)) throw new Error(decision.refused);
      facts.apply(decision.edits, 1);
    }
    expect([...facts.all()]).toHaveLength(21_002);
  });
});
