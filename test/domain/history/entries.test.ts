import { expect, test } from "vitest";
import { historyOf, isAbout, isIn } from "../../../domain/history/entries.ts";
import { changesOfSource } from "../../../domain/history/of-source.ts";
import { restoreLine, restoreState } from "../../../domain/history/restore.ts";
import { sayLine } from "../../../domain/history/say-line.ts";
import type { HistoryLine } from "../../../domain/wire.ts";
import {
  actor,
  add,
  administrator,
  community,
  edit,
  erasing,
  no,
  removing,
  said,
  setting,
  signedIn,
  source,
  tampere,
  textOf,
  theme,
  tie,
  uniting,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  const made = new World(
    theme("youth", { names: { fi: "Nuoret", en: "Youth" } }),
    source("talk", { label: "Setlementti, toiminnanjohtaja" }),
    actor("far", { place: tampere, visibility: "team" }),
  );
  made.did(add(actor("one", { names: { fi: "Silta" } }), actor("two", { names: { fi: "Rengas" } })));
  made.did(edit("one", { set: [{ field: "names", key: "sv", value: "Broen" }] }));
  made.did(edit("one", { set: [{ field: "names", key: "sv", value: "Bron" }] }), administrator);
  made.did(
    edit("one", { add: [{ field: "themes", item: "youth" }], set: [{ field: "sector", value: "public" }] }),
  );
  made.did(add(tie("tie1", ["one", "two"])));
  made.did(
    edit("tie1", { add: [{ field: "statements", item: said("talk", { at: "2026-05", strength: 4 }) }] }),
  );
  return made;
}

const said_ = (made: World, lines: readonly HistoryLine[], whose = false) =>
  lines.map((line) => sayLine("en", line, { facts: made.facts, whose }));

test("R89: a record's history says who changed what, from what to what, newest first, in words", () => {
  const made = world();
  const keeps = (line: HistoryLine) => isAbout(line, new Set(["one"]));
  const told = historyOf(weaver04, made.log, { facts: made.facts, keeps });
  expect(told.map((one) => [one.by.name, ...said_(made, one.lines)])).toEqual([
    [weaver04.name, "Sector: public sector (was civil society)", "Themes: added Youth"],
    [administrator.name, "Names (sv): Bron (was Broen)"],
    [weaver04.name, "Names (sv): Broen"],
    [weaver04.name, "Added: actor Silta"],
  ]);
});

test("R89: a region's history names the record, and tells what happened there", () => {
  const made = world();
  made.did(add(actor("away", { place: tampere })), administrator);
  const keeps = (line: HistoryLine) => isIn(line, "04", made.facts);
  const [newest] = historyOf(weaver04, made.log, { facts: made.facts, keeps });
  expect(said_(made, newest!.lines, true)).toEqual([
    "relationship Silta – Rengas – Statements: added Setlementti, toiminnanjohtaja, 2026-05, strength 4",
  ]);
});

test("R89: others than the team are told the field and not the values, and of hidden fields nothing", () => {
  const made = world();
  for (const reader of [viewer04, signedIn, weaver06]) {
    const lines = historyOf(reader, made.log, { facts: made.facts }).flatMap((one) => one.lines);
    expect(lines.some((line) => line.field === "sector")).toBe(true);
    for (const line of lines) {
      expect(line.field).not.toBe("statements");
      for (const part of ["from", "to", "added", "removed", "record"]) expect(line).not.toHaveProperty(part);
    }
  }
  expect(historyOf(null, made.log, { facts: made.facts })).toEqual([]);
});

test("R89: nothing is named that the reader may not see", () => {
  const made = world();
  made.did(add(community("group", ["one", "far"])), administrator);
  const members = [{ field: "members", item: { node: "far", grade: "member" } }];
  made.did(edit("group", { remove: members }), administrator);
  const text = JSON.stringify(historyOf(weaver04, made.log, { facts: made.facts }));
  expect(text).not.toContain('"far"');
  expect(JSON.stringify(historyOf(administrator, made.log, { facts: made.facts }))).toContain('"far"');
});

test("R89: what was removed is told to the team with what it was, and what was erased is not told at all", () => {
  const made = world();
  made.did(removing("two"));
  const [entry] = historyOf(weaver04, made.log, { facts: made.facts });
  const line = entry!.lines.find((one) => one.id === "two");
  expect(line).toMatchObject({ how: "removed", record: { names: { fi: "Rengas" } } });
  expect(
    historyOf(signedIn, made.log, { facts: made.facts })
      .flatMap((one) => one.lines)
      .some((one) => one.id === "two"),
  ).toBe(false);
  expect(no(made.decide(erasing("one")))).toBeNull();
});

test("R89: a merge is told in the history of what stands", () => {
  const made = world();
  made.did(uniting("one", "two"));
  const ids = new Set(["one", "two"]);
  const [entry] = historyOf(weaver04, made.log, { facts: made.facts, keeps: (line) => isAbout(line, ids) });
  expect(entry!.lines).toContainEqual(expect.objectContaining({ how: "merged", id: "two", into: "one" }));
});

test("R90: a field goes back to what it was by an ordinary edit", () => {
  const made = world();
  const lines = historyOf(weaver04, made.log, { facts: made.facts }).flatMap((one) => one.lines);
  const back = (field: string, key?: string) =>
    restoreLine(lines.find((one) => one.field === field && one.key === key)!, made.facts.get("one"));
  const header = { commandId: "command-restore", base: `e:${made.seq}` };
  made.did({ ...header, ...back("names", "sv")! });
  expect(made.facts.get("one")).toMatchObject({ names: { fi: "Silta", sv: "Broen" } });
  made.did({ ...header, ...back("themes")! });
  made.did({ ...header, ...back("sector")! });
  expect(made.facts.get("one")).toMatchObject({ themes: [], sector: "civil" });
});

test("R90: a whole state and a removed record are put back by an ordinary command", () => {
  const made = world();
  const start = made.seq;
  const before = textOf(made.facts);
  const header = () => ({ commandId: "command-restore", base: `e:${made.seq}` });
  made.did(setting("one", "goals", { fi: "Tavoite" }));
  made.did(
    edit("one", {
      set: [{ field: "names", key: "sv", value: "X" }],
      remove: [{ field: "themes", item: "youth" }],
    }),
  );
  made.did(setting("one", "goals", { fi: "Toinen", sv: "Andra" }), administrator);
  const since = historyOf(weaver04, made.log.slice(start), { facts: made.facts });
  made.did({ ...header(), ...restoreState(made.facts.get("one")!, since)! });
  expect(textOf(made.facts)).toBe(before);
  expect(restoreState(made.facts.get("one")!, [])).toBeNull();
  made.did(removing("tie1"));
  const [gone] = historyOf(weaver04, made.log, { facts: made.facts });
  made.did({ ...header(), ...restoreLine(gone!.lines[0]!, undefined)! });
  expect(textOf(made.facts)).toBe(before);
});

test("R91: what a source told is found by the changes that told it, and by no others", () => {
  const made = world();
  made.did(add(source("paper"), actor("both", { sources: ["paper", "talk"] })));
  made.did(setting("one", "goals", { fi: "Muuta" }));
  const isSource = (id: string) => made.facts.get(id)?.type === "source";
  expect(changesOfSource("talk", made.log, isSource)).toEqual({ only: [6], more: [7] });
});

test("R89: what went twice, from two regions, is told to each team as it was theirs", () => {
  const made = new World();
  made.did(add(actor("one", { names: { fi: "Ensin" } })), administrator);
  made.did(removing("one"), administrator);
  made.did(add(actor("one", { names: { fi: "Sitten" }, place: tampere })), administrator);
  made.did(removing("one"), administrator);
  for (const [reader, name] of [
    [weaver04, "Ensin"],
    [weaver06, "Sitten"],
  ] as const) {
    const told = historyOf(reader, made.log, { facts: made.facts }).flatMap((one) => one.lines);
    expect(told.map((one) => one.about[0]?.names.fi)).toEqual([name, name]);
  }
});
