// How fresh each region is, over HTTP: told to its own team only.
import { afterEach, beforeEach, expect, test } from "vitest";
import { regionsFreshness } from "../../domain/wire.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened({}, undefined, { now: () => new Date("2026-11-24T12:00:00Z") });
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterEach(() => server.close());

async function regions(asker: Asker) {
  return regionsFreshness.parse(await (await asker.get("/api/freshness")).json()).regions;
}

test("a region's freshness is told to its team, and to nobody else", async () => {
  const common = { rev: 0, visibility: "public" };
  const source = { ...common, id: "talk", type: "source", kind: "interview", label: "Haastattelu" };
  const statement = { source: "talk", at: "2026-01", certainty: "certain", sides: "from" };
  const tie = { ...common, type: "tie", kind: "knows", directed: false, existence: "existing" };
  await weaver.ask({
    type: "add",
    records: [
      anActor({ id: "one", visibility: "public" }),
      anActor({ id: "two", visibility: "public" }),
      source,
      { ...tie, id: "tie", from: "one", to: "two", statements: [statement] },
    ],
  });
  expect(await regions(weaver)).toMatchObject([{ region: "04", ties: 1, share: 1, toldBy: { one: 1 } }]);
  expect(await regions(await server.as("Pirkanmaa", weaverOf("06")))).toEqual([]);
  expect(await regions(await server.as("Katsoja", { role: "viewer", regions: ["04"] }))).toEqual([]);
  expect((await server.anyone.get("/api/freshness")).status).toBe(401);
});
