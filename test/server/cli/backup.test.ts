import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { house as houseItself } from "../../../domain/policy/person.ts";
import { readConfig } from "../../../server/config.ts";
import { type House, openHouse } from "../../../server/house.ts";
import { commandId } from "../../../server/weave/loom.ts";
import { type CommandLine, commandLine } from "./cli.ts";

let one: CommandLine;
let other: CommandLine;
beforeEach(() => {
  one = commandLine();
  other = commandLine();
});
afterEach(() => {
  one.clear();
  other.clear();
});

async function within<T>(line: CommandLine, work: (house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(readConfig(line.env));
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/** A store with two sets, places, a removed set, a merged theme, an open link and a person who came in. */
async function filled(line: CommandLine): Promise<{ open: string; spent: string; cookie: string }> {
  await line.kudelma("load", "practice-region");
  await line.kudelma("load", "seed-ecosystem");
  await line.kudelma("remove-dataset", "seed-ecosystem");
  return within(line, async ({ loom, accounts, arranger }) => {
    await arranger.arranged("04");
    const [from, into] = [...loom.mirror.facts.all()].filter((each) => each.type === "theme");
    const merge = { type: "mergeThemes" as const, commandId: commandId(), base: loom.mirror.cursor };
    await loom.submit(houseItself, { ...merge, from: from!.id, into: into!.id });
    const invite = (name: string) =>
      accounts.invite(houseItself, { name, grants: [{ role: "weaver", regions: ["04"] }], days: 3 });
    const spent = (await invite("Kutoja")).token;
    const entered = await accounts.enter(spent);
    if ("refused" in entered) throw new Error(entered.refused);
    return { open: (await invite("Tuleva")).token, spent, cookie: entered.cookie };
  });
}

describe("a backup", () => {
  it("restored into an empty store and taken again is the same to the byte", async () => {
    await filled(one);
    expect(await one.kudelma("backup", one.path("a.jsonl"), "--json")).toMatchObject({
      code: 0,
      json: { changes: 5 },
    });
    expect(await other.kudelma("restore", one.path("a.jsonl"))).toMatchObject({ code: 0 });
    await other.kudelma("backup", other.path("b.jsonl"));
    const text = readFileSync(one.path("a.jsonl"), "utf8");
    expect(readFileSync(other.path("b.jsonl"), "utf8")).toBe(text);
    expect(text.split("\n").filter((line) => line.startsWith('{"alias"'))).toHaveLength(1);
    expect(text.split("\n").filter((line) => line.startsWith('{"spot"')).length).toBeGreaterThan(100);
    expect(await other.kudelma("check")).toMatchObject({ code: 0 });
  });

  it("goes on where the other store was: the same facts, a new epoch, undo, and answers to repeated commands", async () => {
    await filled(one);
    await one.kudelma("backup", one.path("a.jsonl"));
    await other.kudelma("restore", one.path("a.jsonl"));
    const before = await within(one, async ({ loom }) => ({
      records: [...loom.mirror.facts.all()].length,
      epoch: loom.mirror.epoch,
      last: await loom.store.change(5),
    }));
    await within(other, async ({ loom }) => {
      expect([...loom.mirror.facts.all()]).toHaveLength(before.records);
      expect(loom.mirror.epoch).not.toBe(before.epoch);
      const base = loom.mirror.cursor;
      const undone = await loom.submit(houseItself, { type: "undo", commandId: commandId(), base, seq: 5 });
      expect(undone).toMatchObject({ seq: 6 });
      const { commandId: same } = before.last!;
      const repeat = { type: "mergeThemes" as const, commandId: same, base, from: "any", into: "other" };
      expect(await loom.submit(houseItself, repeat)).toMatchObject({ seq: 5 });
    });
  });

  it("holds no session and no token: people stay known, open links still open, spent ones do not", async () => {
    const { open, spent, cookie } = await filled(one);
    await one.kudelma("backup", one.path("a.jsonl"));
    const text = readFileSync(one.path("a.jsonl"), "utf8");
    for (const secret of [open, spent, cookie]) expect(text).not.toContain(secret);
    await other.kudelma("restore", one.path("a.jsonl"));
    await within(other, async ({ accounts }) => {
      expect(await accounts.whose(cookie)).toBeNull();
      expect(await accounts.enter(spent)).toMatchObject({ refused: "linkUnknown" });
      expect(await accounts.enter(open)).toMatchObject({ person: { name: "Tuleva" } });
    });
  });

  it("replaces what is there only when told to, and ends the sessions that were open", async () => {
    await filled(one);
    await one.kudelma("backup", one.path("a.jsonl"));
    await other.kudelma("load", "seed-ecosystem");
    const refused = await other.kudelma("restore", one.path("a.jsonl"), "--lang", "en");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.words).toContain("--replace");
    expect(await other.kudelma("restore", one.path("a.jsonl"), "--replace")).toMatchObject({ code: 0 });
    await other.kudelma("backup", other.path("b.jsonl"));
    expect(readFileSync(other.path("b.jsonl"), "utf8")).toBe(readFileSync(one.path("a.jsonl"), "utf8"));
  });

  it("put back over the very store it was taken of ends its sessions, though the people are the same", async () => {
    const { cookie } = await filled(one);
    await one.kudelma("backup", one.path("a.jsonl"));
    expect(await within(one, ({ accounts }) => accounts.whose(cookie))).toMatchObject({ name: "Kutoja" });
    await one.kudelma("restore", one.path("a.jsonl"), "--replace");
    expect(await within(one, ({ accounts }) => accounts.whose(cookie))).toBeNull();
  });

  it("that is cut short, changed or no backup at all is refused whole, with the line", async () => {
    await one.kudelma("load", "practice-region");
    await one.kudelma("backup", one.path("a.jsonl"));
    const lines = readFileSync(one.path("a.jsonl"), "utf8").trimEnd().split("\n");
    const wrongLine = async (text: string) => {
      writeFileSync(other.path("x.jsonl"), text);
      const { code, json } = await other.kudelma("restore", other.path("x.jsonl"), "--json");
      expect(code).toBe(1);
      return json;
    };
    expect(await wrongLine(lines.slice(0, 100).join("\n"))).toMatchObject({ wrongLine: 100 });
    expect(await wrongLine(lines.toSpliced(7, 1).join("\n"))).toMatchObject({ wrongLine: lines.length - 1 });
    expect(await wrongLine(lines.with(7, '{"record":{"id":"x"}}').join("\n"))).toMatchObject({
      wrongLine: 8,
    });
    expect(await wrongLine("Id,Label\n1,A\n")).toMatchObject({ wrongLine: 1 });
    expect(await wrongLine("")).toMatchObject({ wrongLine: 1 });
    expect((await other.kudelma("propose", "--json")).json).toMatchObject({ settings: { actors: 0 } });
  });

  it("is taken while a server runs and changes go on, and holds each change whole or not at all", async () => {
    await one.kudelma("load", "practice-region");
    await within(one, async ({ loom }) => {
      const actor = [...loom.mirror.facts.all()].find((each) => each.type === "actor")!;
      const writing = Array.from({ length: 40 }, (_, at) =>
        loom.submit(houseItself, {
          type: "edit",
          commandId: commandId(),
          base: loom.mirror.cursor,
          id: actor.id,
          set: [{ field: "names", key: "en", value: `Name ${at}` }],
          add: [],
          remove: [],
        }),
      );
      const taken = await one.kudelma("backup", one.path("a.jsonl"), "--json");
      await Promise.all(writing);
      expect(taken.code).toBe(0);
      await other.kudelma("restore", one.path("a.jsonl"));
      await within(other, async (restored) => {
        const { seq, facts } = restored.loom.mirror;
        const name = facts.node(actor.id)?.names.en;
        expect(seq).toBeGreaterThanOrEqual(1);
        expect(name).toBe(seq === 1 ? actor.names.en : `Name ${seq - 2}`);
      });
    });
  });
});
