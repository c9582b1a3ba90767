// What happened since, over HTTP: by number, by moment, in pages, and to whom.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ToldChanges, toldChanges } from "../../domain/wire.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterEach(() => server.close());

async function changes(asker: Asker, query: string): Promise<ToldChanges> {
  return toldChanges.parse(await (await asker.get(`/api/changes?${query}`)).json());
}

async function addThree(): Promise<void> {
  for (const fi of ["Ensimmäinen", "Toinen", "Kolmas"])
    await weaver.ask({ type: "add", records: [anActor({ names: { fi }, visibility: "team" })] });
}

const names = ({ changes: list }: ToldChanges) =>
  list.flatMap((one) => one.records[0]?.about[0]?.names.fi ?? []);

test("come in order from a number on, in pages that lead to the next", async () => {
  await addThree();
  const whole = await changes(weaver, "since=0");
  expect(names(whole)).toEqual(["Ensimmäinen", "Toinen", "Kolmas"]);
  expect(whole.next).toBeNull();
  expect(whole.changes.map((one) => one.by.name)).toEqual(["Kutoja", "Kutoja", "Kutoja"]);
  const first = await changes(weaver, "since=0&limit=2");
  expect(names(first)).toEqual(["Ensimmäinen", "Toinen"]);
  expect(names(await changes(weaver, `since=${first.next}&limit=2`))).toEqual(["Kolmas"]);
  expect(names(await changes(weaver, "since=999"))).toEqual([]);
});

test("come from a moment or a day on", async () => {
  await addThree();
  const { changes: all } = await changes(weaver, "since=0");
  for (const [at, { at: moment }] of all.entries()) {
    const since = await changes(weaver, `since=${encodeURIComponent(moment)}`);
    // Two changes may be of one moment.
    expect(since.changes.length).toBeGreaterThanOrEqual(all.length - at);
    expect(since.changes.every((one) => one.at >= moment)).toBe(true);
  }
  expect(names(await changes(weaver, "since=2020-01-01"))).toHaveLength(3);
  expect(names(await changes(weaver, "since=2999-01-01T00:00:00%2B02:00"))).toEqual([]);
});

test("are told to nobody who did not sign in, and to others without the records of the team", async () => {
  await addThree();
  expect((await server.anyone.get("/api/changes?since=0")).status).toBe(401);
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  expect((await changes(there, "since=0")).changes).toEqual([]);
});

test("are refused for a since that is none, and described in the API's own words", async () => {
  for (const since of ["", "yesterday", "-1", "2026-13-01"])
    expect((await weaver.get(`/api/changes?since=${since}`)).status).toBe(400);
  const openapi = await (await server.anyone.get("/api/openapi.json")).json();
  expect(Object.keys(openapi.paths)).toEqual(
    expect.arrayContaining(["/api/changes", "/api/look", "/api/views/{id}/links"]),
  );
});
