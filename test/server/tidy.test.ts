// What there is to tidy, over HTTP: for the team of the region, of all they see.
import { afterEach, beforeEach, expect, test } from "vitest";
import { tidied } from "../../domain/wire.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterEach(() => server.close());

const read = async (asker: Asker, r = "04") =>
  tidied.parse(await (await asker.get(`/api/tidy?r=${r}`)).json());

test("doubles are told to the team, also where one of the two is elsewhere, until they are told to be different", async () => {
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  await weaver.ask({ type: "add", records: [anActor({ id: "mine" })] });
  const place = { municipality: "837", shown: "municipality" };
  await there.ask({ type: "add", records: [anActor({ id: "theirs", place, visibility: "team" })] });
  expect((await read(weaver)).doubles).toEqual([]);
  const set = [{ field: "visibility", value: "public" }];
  await there.ask({ type: "edit", id: "theirs", set, add: [], remove: [] });
  expect((await read(weaver)).doubles).toMatchObject([{ ids: ["mine", "theirs"], reason: "sameName" }]);
  const add = [{ field: "notSame", item: "theirs" }];
  expect((await weaver.ask({ type: "edit", id: "mine", set: [], add, remove: [] })).status).toBe(200);
  expect(await read(weaver)).toMatchObject({ doubles: [], untied: ["mine"] });
});

test("others than the team are told nothing", async () => {
  expect((await server.anyone.get("/api/tidy?r=04")).status).toBe(401);
  expect((await (await server.as("Muualla", weaverOf("06"))).get("/api/tidy?r=04")).status).toBe(403);
  expect(
    (await (await server.as("Katsoja", { role: "viewer", regions: ["04"] })).get("/api/tidy?r=04")).status,
  ).toBe(403);
  expect((await weaver.get("/api/tidy?r=nowhere")).status).toBe(400);
});
