// What is read over HTTP keeps the shapes of `domain/wire.ts`, on real data.
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { found, health, me, snapshot } from "../../domain/wire.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeAll(async () => {
  server = await opened();
  await loadFixture(server.house.loom, "practice-region");
  await loadFixture(server.house.loom, "seed-ecosystem");
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterAll(() => server.close());

test("snapshots of a region, of the country and of everything are as the schema says, for the team and for anyone", async () => {
  for (const asker of [weaver, server.anyone])
    for (const view of ["04", "national", "evk:02", "nuts2:FI19", "abroad", "unplaced", "all"]) {
      const { records } = snapshot.parse(await asker.snapshot(view));
      const ids = new Set(records.map((one) => one.id));
      for (const one of records)
        if (one.type === "tie") expect([ids.has(one.from), ids.has(one.to)]).toEqual([true, true]);
    }
});

test("the public bytes of the practice region hold no source, statement, strength or team record", async () => {
  const text = await (await server.anyone.get("/api/snapshot?r=04")).text();
  expect(text).not.toMatch(
    /"statements"|"sources"|"certainty"|"strength"|"contact"|"extra"|"visibility":"(team|region|signedIn)"/,
  );
  expect(await (await weaver.get("/api/snapshot?r=04")).text()).toMatch(/"statements"/);
});

test("a region shows its own nodes and their neighbours one tie away", async () => {
  const { records } = await weaver.snapshot("04");
  const nodes = records.filter(
    (one) => one.type === "actor" || one.type === "initiative" || one.type === "gathering",
  );
  const names = nodes.flatMap((one) => Object.values(one.names));
  expect(names).toContain("Porin Ystäväpenkki ry");
  expect(nodes.length).toBeGreaterThan(106);
});

test("who I am, how the server is, and an OpenAPI of every route", async () => {
  expect(me.parse(await (await server.anyone.get("/api/me")).json())).toMatchObject({
    person: null,
    practice: true,
    opensOn: "04",
  });
  expect(me.parse(await (await weaver.get("/api/me")).json()).person?.name).toBe("Kutoja");
  expect(health.parse(await (await weaver.get("/api/health")).json())).toMatchObject({
    ok: true,
    store: "sqlite",
  });
  const api = await (await weaver.get("/api/openapi.json")).json();
  expect(Object.keys(api.paths)).toEqual(
    expect.arrayContaining([
      "/api/commands",
      "/api/feed",
      "/api/health",
      "/api/me",
      "/api/search",
      "/api/sign-in",
      "/api/snapshot",
    ]),
  );
});

test("search finds a name in any language, misspelt by a letter, and only what the reader may see", async () => {
  const search = async (asker: Asker, q: string) => {
    const body = await (await asker.get(`/api/search?q=${encodeURIComponent(q)}&limit=5`)).json();
    return z
      .object({ found: z.array(found) })
      .parse(body)
      .found.map((one) => one.name);
  };
  expect(await search(weaver, "Vänbänken")).toContain("Porin Ystäväpenkki ry");
  expect(await search(weaver, "ystävapenki")).toContain("Porin Ystäväpenkki ry");
  await weaver.ask({ type: "add", records: [anActor({ names: { fi: "Sitkankulma" } })] });
  expect(await search(weaver, "sitkankulma")).toEqual(["Sitkankulma"]);
  expect(await search(server.anyone, "sitkankulma")).toEqual([]);
});

test("the practice region goes out with one command and comes back by taking that back", async () => {
  const admin = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  const before = (await admin.snapshot()).records.length;
  const removed = await (await admin.ask({ type: "removeDataset", name: "practice-region" })).json();
  expect(removed.seq).toBeGreaterThan(0);
  const left = await admin.snapshot();
  expect(left.records.some((one) => (one.keys ?? []).some((key) => key.dataset === "practice-region"))).toBe(
    false,
  );
  expect((await (await server.anyone.get("/api/me")).json()).practice).toBe(false);
  const back = await (await admin.ask({ type: "undo", seq: removed.seq })).json();
  expect(back.seq).toBeGreaterThan(removed.seq);
  expect((await admin.snapshot()).records).toHaveLength(before);
});
