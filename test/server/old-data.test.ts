// A data folder of an older version opens, reads, and goes on: nothing that was kept is lost or out of reach.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { history } from "../../domain/wire.ts";
import { opened, weaverOf } from "./opened.ts";

function oldFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-old-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  mkdirSync(data);
  const db = new DatabaseSync(join(data, "kudelma.db"));
  db.exec(readFileSync(new URL("old-data/2026-11.sql", import.meta.url), "utf8"));
  db.close();
  return data;
}

test("data of November 2026 opens, is sound, and is merged, taken back and looked back on", async () => {
  const server = await opened({}, oldFolder());
  onTestFinished(() => server.close());
  const { store, mirror } = server.house.loom;
  expect(mirror.seq).toBe(5);
  expect(await store.check()).toEqual([]);
  const weaver = await server.as("Kutoja", weaverOf("04"));
  const { records, aliases } = await weaver.snapshot("04");
  expect(records.map((one) => one.id).toSorted()).toEqual(
    [
      "actor-1",
      "actor-2",
      "actor-3",
      "group-1",
      "need-1",
      "source-1",
      "theme-1",
      "tie-1",
      "view-1",
    ].toSorted(),
  );
  expect(aliases).toEqual([["theme-2", "theme-1"]]);
  const merged = await weaver.ask({ type: "merge", keep: "actor-1", other: "actor-2", choose: [] });
  expect(merged.status).toBe(200);
  const { seq } = await merged.json();
  const told = history.parse(await (await weaver.get("/api/history?record=actor-1&lang=en")).json());
  expect(told.entries.map((one) => one.type)).toEqual(["merge", "undo", "edit", "add"]);
  expect((await weaver.ask({ type: "undo", seq })).status).toBe(200);
  const names = { fi: "Kierros" };
  const round = {
    id: "round-1",
    rev: 0,
    visibility: "team",
    type: "round",
    names,
    region: "04",
    since: "2026-01",
  };
  expect((await weaver.ask({ type: "add", records: [round] })).status).toBe(200);
  expect(await store.check()).toEqual([]);
});
