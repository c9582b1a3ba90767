// History over HTTP: of a record, of a region in pages, in the reader's language; an import taken back as one.
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inSeries } from "../../domain/commands/series.ts";
import { type History, history, undoable } from "../../domain/wire.ts";
import { say } from "../../domain/words/say.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterEach(() => server.close());

async function read(asker: Asker, query: string): Promise<History> {
  return history.parse(await (await asker.get(`/api/history?${query}`)).json());
}
const says = ({ entries }: History) => entries.flatMap((one) => one.lines.map((line) => line.says));
const set = (id: string, field: string, value: unknown) =>
  weaver.ask({ type: "edit", id, set: [{ field, value }], add: [], remove: [] });

test("a record's history is told newest first, in the language asked for, in pages", async () => {
  await weaver.ask({ type: "add", records: [anActor({ id: "one", names: { fi: "Silta ry" } })] });
  await set("one", "sector", "public");
  await set("one", "sector", "private");
  const sector = (one: "private" | "public" | "civil") => say("sv", `sector.${one}`);
  expect(says(await read(weaver, "record=one&lang=sv"))).toEqual([
    `Sektor: ${sector("private")} (var ${sector("public")})`,
    `Sektor: ${sector("public")} (var ${sector("civil")})`,
    "Tillagt: aktör Silta ry",
  ]);
  const first = await read(weaver, "record=one&limit=2");
  expect(first.entries.map((one) => one.by.name)).toEqual(["Kutoja", "Kutoja"]);
  const rest = await read(weaver, `record=one&before=${first.next}`);
  expect([...says(first), ...says(rest)]).toEqual(says(await read(weaver, "record=one")));
  expect(rest.next).toBeNull();
});

test("a region's history leads page by page to its beginning, and holds nothing of elsewhere", async () => {
  for (let at = 0; at < 7; at += 1)
    await weaver.ask({ type: "add", records: [anActor({ names: { fi: `Toimija ${at}` } })] });
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  const place = { municipality: "837", shown: "municipality" };
  await there.ask({ type: "add", records: [anActor({ place, visibility: "public" })] });
  const found: string[] = [];
  let next: number | null = 999;
  while (next !== null) {
    const page: History = await read(weaver, `r=04&limit=3&before=${next}`);
    found.push(...says(page));
    next = page.next;
  }
  expect(found).toHaveLength(7);
  expect(found[0]).toContain("Toimija 6");
  expect((await read(there, "r=04")).entries).toEqual([]);
  expect((await server.anyone.get("/api/history?r=04")).status).toBe(401);
});

test("an import is taken back as one step, with a list of what can't be", async () => {
  const series = randomUUID();
  for (let at = 0; at < 4; at += 1)
    await weaver.ask({
      type: "add",
      commandId: inSeries(series, at),
      records: [anActor({ id: `row${at}` })],
    });
  const other = await server.as("Toinen", weaverOf("04"));
  await other.ask({
    type: "edit",
    id: "row2",
    set: [{ field: "sector", value: "public" }],
    add: [],
    remove: [],
  });
  const told = undoable.parse(await (await weaver.get(`/api/undoable?series=${series}&lang=en`)).json());
  expect(told.can).toHaveLength(3);
  expect(told.cannot).toMatchObject([
    { refused: "changedSince", message: expect.stringContaining("Toinen") },
  ]);
  const all = [...told.can, ...told.cannot.map((one) => one.seq)];
  expect((await weaver.ask({ type: "undoSeries", seqs: all, partly: false })).status).toBe(409);
  expect((await weaver.ask({ type: "undoSeries", seqs: all, partly: true })).status).toBe(200);
  const { records } = await weaver.snapshot("04");
  expect(records.map((one) => one.id)).toEqual(["row2"]);
  const { changes } = await (await weaver.get("/api/changes/mine")).json();
  expect(changes.at(-1)).toMatchObject({ type: "undoSeries", undoesAll: told.can });
});

test("an interview is found by its source", async () => {
  const source = {
    id: "talk",
    rev: 0,
    visibility: "team",
    type: "source",
    kind: "interview",
    label: "Haastattelu",
  };
  await weaver.ask({ type: "add", records: [source] });
  await weaver.ask({ type: "add", records: [anActor({ id: "one", sources: ["talk"] })] });
  await set("one", "sector", "public");
  const told = undoable.parse(await (await weaver.get("/api/undoable?source=talk")).json());
  expect(told).toMatchObject({ can: [], cannot: [{ refused: "changedSince" }, { refused: "stillUsed" }] });
  const other = await server.as("Toinen", weaverOf("04"));
  expect(undoable.parse(await (await other.get("/api/undoable?source=talk")).json()).can).toEqual([]);
});
