// Two actors merged over HTTP: who is told what, and that the old id still leads to the one that stands.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
  const records = ["keep", "other"].map((id) => anActor({ id, names: { fi: `Nimi ${id}` } }));
  await weaver.ask({ type: "add", records });
});
afterEach(() => server.close());

const merge = { type: "merge", keep: "keep", other: "other", choose: [] };

test("a merge is asked like any command, and the old id is read as the new", async () => {
  expect((await weaver.ask(merge)).status).toBe(200);
  const { records } = await (await weaver.get("/api/records?ids=other")).json();
  expect(records).toMatchObject([{ id: "keep", otherNames: ["Nimi other"] }]);
  expect((await weaver.snapshot("04")).aliases).toEqual([["other", "keep"]]);
  const elsewhere = await server.as("Pirkanmaa", weaverOf("06"));
  expect((await elsewhere.snapshot("04")).aliases).toEqual([]);
});

test("a merge that can't be is refused with a sentence in the reader's language", async () => {
  const refused = await weaver.ask({ ...merge, other: "keep" });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    refused: "mergeSame",
    message: expect.stringContaining("yksi"),
  });
  expect((await weaver.ask({ ...merge, choose: [{ field: "sector", side: "all" }] })).status).toBe(400);
  const elsewhere = await server.as("Pirkanmaa", weaverOf("06"));
  expect((await elsewhere.ask(merge)).status).toBe(404);
});

test("who words a node that was merged words the one it became, and is told so", async () => {
  const owner = await server.as("Toimija", { role: "actor", regions: ["04"], nodes: ["other"] });
  await weaver.ask({
    type: "edit",
    id: "keep",
    set: [{ field: "visibility", value: "public" }],
    add: [],
    remove: [],
  });
  await weaver.ask(merge);
  const { person } = await (await owner.get("/api/me")).json();
  expect(person.grants).toMatchObject([{ nodes: ["keep"] }]);
  const set = [{ field: "goals", value: { fi: "Oma tavoite" } }];
  expect((await owner.ask({ type: "edit", id: "other", set, add: [], remove: [] })).status).toBe(200);
});
