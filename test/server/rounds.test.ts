// A mapping round over HTTP: its queue for its team, and its map as it stood when it closed.
import { afterEach, beforeEach, expect, test } from "vitest";
import { roundTold, snapshot } from "../../domain/wire.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
  const common = { rev: 0, visibility: "team" };
  const names = { fi: "Kevään kierros" };
  await weaver.ask({
    type: "add",
    records: [
      anActor({ id: "one" }),
      anActor({ id: "two", names: { fi: "Nimetty" } }),
      {
        ...common,
        id: "talk",
        type: "source",
        kind: "interview",
        label: "Haastattelu",
        node: "one",
        date: "2026-02",
      },
      {
        ...common,
        id: "need",
        type: "need",
        node: "two",
        text: { fi: "Tilaa" },
        met: false,
        sources: ["talk"],
      },
      { ...common, id: "spring", type: "round", names, region: "04", since: "2026-01" },
    ],
  });
});
afterEach(() => server.close());

test("the queue and the curve are told to the team of the region, to nobody else", async () => {
  const told = roundTold.parse(await (await weaver.get("/api/round?id=spring")).json());
  expect(told.queue).toMatchObject([{ actor: "two", by: 1, sectors: [{ sector: "civil", count: 1 }] }]);
  expect(told.saturation.curve).toMatchObject([{ source: "talk", fresh: 1 }]);
  expect((await server.anyone.get("/api/round?id=spring")).status).toBe(401);
  expect((await (await server.as("Muualla", weaverOf("06"))).get("/api/round?id=spring")).status).toBe(404);
  await weaver.ask({
    type: "edit",
    id: "spring",
    set: [{ field: "visibility", value: "public" }],
    add: [],
    remove: [],
  });
  expect((await (await server.as("Muualla2", weaverOf("06"))).get("/api/round?id=spring")).status).toBe(403);
});

test("what is agreed is kept, and a closed round shows the map as it stood", async () => {
  const item = { node: "two", status: "booked", assignee: { id: "p", name: "Kutoja" }, day: "2026-03-02" };
  const add = [{ field: "interviews", item }];
  expect((await weaver.ask({ type: "edit", id: "spring", set: [], add, remove: [] })).status).toBe(200);
  expect((await weaver.get("/api/round/snapshot?id=spring")).status).toBe(404);
  expect((await weaver.ask({ type: "closeRound", id: "spring", day: "2026-06-30" })).status).toBe(200);
  expect((await weaver.ask({ type: "closeRound", id: "spring", day: "2026-06-30" })).status).toBe(409);
  await weaver.ask({ type: "remove", ids: ["two"] });
  const then = snapshot.parse(await (await weaver.get("/api/round/snapshot?id=spring")).json());
  expect(then.records.map((one) => one.id).toSorted()).toEqual(
    ["need", "one", "spring", "talk", "two"].toSorted(),
  );
  const now = await weaver.snapshot("04");
  expect(now.records.some((one) => one.id === "two")).toBe(false);
  expect(now.records.find((one) => one.id === "spring")).toMatchObject({
    frozen: { actors: 2, interviews: 1 },
  });
});
