import { expect, test } from "vitest";
import type { Command } from "../../../domain/commands/command.ts";
import type { Answer } from "../../../domain/wire.ts";
import type { Outcome } from "../../../web/sync/api.ts";
import type { Fate } from "../../../web/sync/held.ts";
import { Outbox } from "../../../web/sync/outbox.ts";
import type { Shelf } from "../../../web/sync/shelf.ts";
import type { OutboxMessage } from "../../../web/sync/tabs.ts";
import { Clock, MemoryShelf, settled } from "./clock.ts";

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

interface Given {
  answers?: (Outcome<Answer> | Promise<Outcome<Answer>>)[];
  storage?: Shelf | null;
  tab?: string;
  leads?: boolean;
  channel?: Set<(message: OutboxMessage) => void>;
}

function outboxWith({
  answers = [],
  storage = new MemoryShelf(),
  tab = "tab-1",
  leads = true,
  channel = new Set(),
}: Given = {}) {
  const clock = new Clock();
  const posted: string[] = [];
  const fates: [string, Fate["type"]][] = [];
  const shown: string[] = [];
  const state: { waiting: string[]; unkept: number } = { waiting: [], unkept: 0 };
  const outbox = new Outbox(tab, {
    post: async (command) => {
      posted.push(command.commandId);
      return answers.shift() ?? silent;
    },
    storage,
    later: clock.later,
    chance: () => 1,
    now: () => clock.now,
    tell: (message) => {
      for (const other of channel) if (other !== hear) other(message);
    },
    show: ({ commandId }) => shown.push(commandId),
    hide: ({ commandId }) => shown.splice(shown.indexOf(commandId), 1),
    answered: ({ command }, fate) => fates.push([command.commandId, fate.type]),
    waiting: () => undefined,
    list: (waiting, { unkept }) => {
      state.waiting = waiting.map(({ command }) => command.commandId);
      state.unkept = unkept;
    },
  });
  const hear = (message: OutboxMessage) => outbox.hear(message);
  channel.add(hear);
  outbox.start("me");
  if (leads) outbox.lead();
  return { outbox, clock, posted, fates, storage, shown, state, channel, close: () => channel.delete(hear) };
}

test("a command without an answer is sent again with its own id, after pauses that grow", async () => {
  const { outbox, clock, posted, state } = outboxWith({ answers: [silent, down, silent, yes(4)] });
  const { fate } = outbox.send(undoing(1));
  await settled();
  const pauses: (number | undefined)[] = [];
  while (state.waiting.length > 0) {
    pauses.push(clock.next());
    await clock.pass(clock.next() ?? 0);
  }
  expect(posted).toEqual(["command-1", "command-1", "command-1", "command-1"]);
  expect(pauses).toEqual([500, 1000, 2000]);
  expect(await fate).toEqual({ type: "accepted", cursor: "log:4", seq: 4 });
});

test("commands go one after the other, in the order they were asked", async () => {
  const { outbox, clock, posted } = outboxWith({ answers: [silent, yes(1), yes(2)] });
  outbox.send(undoing(1));
  outbox.send(undoing(2));
  await clock.pass(60_000);
  expect(posted).toEqual(["command-1", "command-1", "command-2"]);
});

test("a refusal is final, and the next command goes on", async () => {
  const storage = new MemoryShelf();
  const { outbox, fates } = outboxWith({ answers: [no, yes(null)], storage });
  outbox.send(undoing(1));
  outbox.send(undoing(2));
  await settled();
  expect(fates).toEqual([
    ["command-1", "refused"],
    ["command-2", "accepted"],
  ]);
  expect(storage.names()).toEqual([]);
});

test("R100: what was unanswered when the page was closed is shown and sent by the page that opens next, before anything newer", async () => {
  const storage = new MemoryShelf();
  const before = outboxWith({ storage });
  for (const seq of [1, 2]) expect(await before.outbox.send(undoing(seq)).kept).toBe(true);
  const next = outboxWith({ answers: [yes(1), yes(2), yes(3)], storage, leads: false });
  await next.clock.pass(10);
  next.outbox.send(undoing(3));
  await next.outbox.gather();
  next.outbox.lead();
  await settled();
  expect(next.shown).toEqual(["command-1", "command-2"]);
  expect(next.posted).toEqual(["command-1", "command-2", "command-3"]);
  expect(storage.names()).toEqual([]);
});

test("what another person asked is left alone", async () => {
  const storage = new MemoryShelf();
  await outboxWith({ storage }).outbox.send(undoing(1)).kept;
  const other = outboxWith({ storage });
  other.outbox.start("somebody");
  await other.outbox.gather();
  expect(other.posted).toEqual([]);
  expect(storage.names()).toHaveLength(1);
});

test("only the tab that leads sends; all of them show what waits and hear what came of it", async () => {
  const channel = new Set<(message: OutboxMessage) => void>();
  const storage = new MemoryShelf();
  const one = outboxWith({ answers: [yes(1)], storage, channel });
  const other = outboxWith({ storage, channel, tab: "tab-2", leads: false });
  const { fate } = other.outbox.send(undoing(1));
  expect(one.shown).toEqual(["command-1"]);
  expect(one.state.waiting).toEqual(["command-1"]);
  expect(await fate).toMatchObject({ type: "accepted", seq: 1 });
  expect(other.posted).toEqual([]);
  expect(one.posted).toEqual(["command-1"]);
  expect(other.state.waiting).toEqual([]);
});

test("where the tab that leads is gone in the middle, the next sends the same again, and no more", async () => {
  const channel = new Set<(message: OutboxMessage) => void>();
  const storage = new MemoryShelf();
  const one = outboxWith({ answers: [yes(1), new Promise(() => undefined)], storage, channel });
  const other = outboxWith({ answers: [yes(2), yes(3)], storage, channel, tab: "tab-2", leads: false });
  for (const seq of [1, 2, 3]) other.outbox.send(undoing(seq));
  await settled();
  one.close();
  other.outbox.lead();
  await other.outbox.gather();
  await settled();
  expect([one.posted, other.posted]).toEqual([
    ["command-1", "command-2"],
    ["command-2", "command-3"],
  ]);
  expect(other.fates.map(([id]) => id)).toEqual(["command-1", "command-2", "command-3"]);
  expect(storage.names()).toEqual([]);
});

test("what was never sent is taken back without a word to the server", async () => {
  const channel = new Set<(message: OutboxMessage) => void>();
  const storage = new MemoryShelf();
  const { outbox, clock, posted, fates } = outboxWith({ answers: [silent, yes(1)], storage, channel });
  const other = outboxWith({ storage, channel, tab: "tab-2", leads: false });
  outbox.send(undoing(1));
  outbox.send(undoing(2));
  await settled();
  other.outbox.drop("command-2");
  await clock.pass(60_000);
  expect(posted).toEqual(["command-1", "command-1"]);
  expect(fates).toContainEqual(["command-2", "refused"]);
  expect(storage.names()).toEqual([]);
});

test("what may have been sent is no more shown once it is taken back, but still asked after", async () => {
  const { outbox, clock, posted, state, shown } = outboxWith({ answers: [silent, yes(1)] });
  shown.push("command-1");
  outbox.send(undoing(1));
  await settled();
  outbox.drop("command-1");
  expect([state.waiting, shown]).toEqual([[], []]);
  await clock.pass(1000);
  expect(posted).toEqual(["command-1", "command-1"]);
});

test("a browser that keeps nothing says so, and sends all the same", async () => {
  const { outbox, state, posted } = outboxWith({ storage: null });
  expect(await outbox.send(undoing(1)).kept).toBe(false);
  await settled();
  expect(state.unkept).toBe(1);
  expect(posted).toEqual(["command-1"]);
});

test("nothing is sent while nobody knows whether the server takes us for this person", async () => {
  const { outbox, posted } = outboxWith({ answers: [yes(1)] });
  outbox.start("me", false);
  outbox.send(undoing(1));
  await settled();
  expect(posted).toEqual([]);
  outbox.open();
  await settled();
  expect(posted).toEqual(["command-1"]);
});

test("after somebody else signed in nothing of the one before is sent or told", async () => {
  const { outbox, clock, posted, fates } = outboxWith({ answers: [silent, yes(1)] });
  outbox.send(undoing(1));
  await settled();
  outbox.start("somebody");
  await clock.pass(60_000);
  expect(posted).toEqual(["command-1"]);
  expect(fates).toEqual([]);
});

test("an answer that comes after somebody else signed in is told to nobody", async () => {
  const way: { answer?: (outcome: Outcome<Answer>) => void } = {};
  const late = new Promise<Outcome<Answer>>((answer) => {
    way.answer = answer;
  });
  const { outbox, fates, state } = outboxWith({ answers: [late] });
  outbox.send(undoing(1));
  await settled();
  outbox.start("somebody");
  way.answer?.(yes(1));
  await settled();
  expect(fates).toEqual([]);
  expect(state.waiting).toEqual([]);
});

test("hurrying cuts the pause short", async () => {
  const { outbox, clock, posted } = outboxWith({ answers: [silent, silent, silent, yes(1)] });
  outbox.send(undoing(1));
  await clock.pass(1500);
  outbox.hurry();
  await settled();
  expect(posted.length).toBe(4);
});

test("idle waits for everything under way", async () => {
  const { outbox, clock } = outboxWith({ answers: [silent, yes(1)] });
  outbox.send(undoing(1));
  let idle = false;
  void outbox.idle().then(() => {
    idle = true;
  });
  await settled();
  expect(idle).toBe(false);
  await clock.pass(1000);
  expect(idle).toBe(true);
});
