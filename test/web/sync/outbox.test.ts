import { expect, test } from "vitest";
import type { Command } from "../../../domain/commands/command.ts";
import type { Answer } from "../../../domain/wire.ts";
import type { Outcome } from "../../../web/sync/api.ts";
import { type Fate, Outbox } from "../../../web/sync/outbox.ts";
import { Clock, memoryStorage, settled } from "./clock.ts";

const silent: Outcome<Answer> = { type: "silent" };
const down: Outcome<Answer> = {
  type: "refused",
  status: 503,
  refusal: { refused: "storeUnavailable", values: {} },
};
const no: Outcome<Answer> = { type: "refused", status: 409, refusal: { refused: "tieExists", values: {} } };
const yes = (seq: number | null): Outcome<Answer> => ({
  type: "value",
  value: { cursor: `log:${seq ?? 0}`, seq },
});

function undoing(seq: number): Command {
  return { type: "undo", commandId: `command-${seq}`, base: "log:1", seq };
}

function outboxWith(answers: Outcome<Answer>[], storage = memoryStorage(), tab = "tab-1") {
  const clock = new Clock();
  const posted: string[] = [];
  const fates: [string, Fate["type"]][] = [];
  const outbox = new Outbox(tab, {
    post: (command) => {
      posted.push(command.commandId);
      return Promise.resolve(answers.shift() ?? silent);
    },
    storage,
    later: clock.later,
    chance: () => 1,
    answered: (command, fate) => fates.push([command.commandId, fate.type]),
    waiting: () => undefined,
    count: () => undefined,
  });
  outbox.start("me");
  return { outbox, clock, posted, fates, storage };
}

test("a command without an answer is sent again with its own id, after pauses that grow", async () => {
  const { outbox, clock, posted } = outboxWith([silent, down, silent, yes(4)]);
  const fate = outbox.send(undoing(1));
  await settled();
  const pauses: (number | undefined)[] = [];
  while (outbox.unanswered > 0) {
    pauses.push(clock.next());
    await clock.pass(clock.next() ?? 0);
  }
  expect(posted).toEqual(["command-1", "command-1", "command-1", "command-1"]);
  expect(pauses).toEqual([500, 1000, 2000]);
  expect(await fate).toEqual({ type: "accepted", cursor: "log:4", seq: 4 });
});

test("commands go one after the other, in the order they were asked", async () => {
  const { outbox, clock, posted } = outboxWith([silent, yes(1), yes(2)]);
  void outbox.send(undoing(1));
  void outbox.send(undoing(2));
  await clock.pass(60_000);
  expect(posted).toEqual(["command-1", "command-1", "command-2"]);
});

test("a refusal is final, and the next command goes on", async () => {
  const { outbox, fates, storage } = outboxWith([no, yes(null)]);
  void outbox.send(undoing(1));
  void outbox.send(undoing(2));
  await settled();
  expect(fates).toEqual([
    ["command-1", "refused"],
    ["command-2", "accepted"],
  ]);
  expect(storage.length).toBe(0);
});

test("what was unanswered when the page was closed is sent by the page that opens next", async () => {
  const { outbox, storage } = outboxWith([]);
  void outbox.send(undoing(1));
  void outbox.send(undoing(2));
  await settled();
  const next = outboxWith([yes(1), yes(2)], storage, "tab-2");
  expect(next.outbox.adopt(new Set(["tab-2"])).map((each) => each.commandId)).toEqual([
    "command-1",
    "command-2",
  ]);
  await settled();
  expect(next.posted).toEqual(["command-1", "command-2"]);
  expect(storage.length).toBe(0);
});

test("a tab leaves alone what another open tab sends, and what another person asked", async () => {
  const { outbox, storage } = outboxWith([]);
  void outbox.send(undoing(1));
  await settled();
  const beside = outboxWith([], storage, "tab-2");
  expect(beside.outbox.adopt(new Set(["tab-1", "tab-2"]))).toEqual([]);
  beside.outbox.start("somebody");
  expect(beside.outbox.adopt(new Set())).toEqual([]);
});

test("after somebody else signed in nothing of the one before is sent or told", async () => {
  const { outbox, clock, posted, fates } = outboxWith([silent, yes(1)]);
  void outbox.send(undoing(1));
  await settled();
  outbox.start("somebody");
  await clock.pass(60_000);
  expect(posted).toEqual(["command-1"]);
  expect(fates).toEqual([]);
});

test("hurrying cuts the pause short", async () => {
  const { outbox, clock, posted } = outboxWith([silent, silent, silent, yes(1)]);
  void outbox.send(undoing(1));
  await clock.pass(1500);
  outbox.hurry();
  await settled();
  expect(posted.length).toBe(4);
});

test("idle waits for everything under way", async () => {
  const { outbox, clock } = outboxWith([silent, yes(1)]);
  void outbox.send(undoing(1));
  let idle = false;
  void outbox.idle().then(() => {
    idle = true;
  });
  await settled();
  expect(idle).toBe(false);
  await clock.pass(1000);
  expect(idle).toBe(true);
});

test("an answer that comes after somebody else signed in is told to nobody", async () => {
  const fates: string[] = [];
  const way: { answer?: (outcome: Outcome<Answer>) => void } = {};
  const clock = new Clock();
  const outbox = new Outbox("tab-1", {
    post: () =>
      new Promise((answer) => {
        way.answer = answer;
      }),
    storage: memoryStorage(),
    later: clock.later,
    chance: () => 1,
    answered: (_, fate) => fates.push(fate.type),
    waiting: () => undefined,
    count: () => undefined,
  });
  outbox.start("me");
  void outbox.send(undoing(1));
  await settled();
  outbox.start("somebody");
  way.answer?.(yes(1));
  await settled();
  expect(fates).toEqual([]);
  expect(outbox.unanswered).toBe(0);
});
