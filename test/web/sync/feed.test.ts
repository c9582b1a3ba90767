import { expect, test } from "vitest";
import { Feed } from "../../../web/sync/feed.ts";
import type { Listener } from "../../../web/sync/transport.ts";
import { anEvent } from "../records.ts";
import { Clock, settled } from "./clock.ts";

interface Given {
  after?: string | null;
  onReset?: () => Promise<void>;
}

function feedWith({ after = "log:0", onReset = async () => {} }: Given = {}) {
  const clock = new Clock();
  const lines: { url: string; listener: Listener; open: boolean }[] = [];
  const heard: string[] = [];
  const state: { stands: boolean[]; after: string | null } = { stands: [], after };
  const feed = new Feed({
    transport: (url, listener) => {
      const line = { url, listener, open: true };
      lines.push(line);
      return () => {
        line.open = false;
      };
    },
    later: clock.later,
    chance: () => 1,
    after: () => state.after,
    event: (event) => {
      heard.push(event.cursor);
      state.after = event.cursor;
    },
    reset: onReset,
    line: (stands) => state.stands.push(stands),
  });
  const say = (seq: number) => lines.at(-1)!.listener.event(JSON.stringify(anEvent(seq)));
  return { feed, clock, lines, heard, state, say };
}

test("a lost line is made anew from the last cursor, after pauses that grow", async () => {
  const { feed, clock, lines, say } = feedWith();
  feed.start();
  say(5);
  const pauses: (number | undefined)[] = [];
  for (let time = 0; time < 4; time += 1) {
    lines.at(-1)!.listener.lost();
    pauses.push(clock.next());
    await clock.pass(clock.next() ?? 0);
  }
  expect(pauses).toEqual([500, 1000, 2000, 4000]);
  expect(lines.map((each) => each.url).slice(1)).toEqual(Array(4).fill("/api/feed?after=log%3A5"));
  expect(lines.filter((each) => each.open).length).toBe(1);
});

test("an event makes the pauses short again", async () => {
  const { feed, clock, lines, say } = feedWith();
  feed.start();
  for (let time = 0; time < 3; time += 1) {
    lines.at(-1)!.listener.lost();
    await clock.pass(clock.next() ?? 0);
  }
  say(1);
  lines.at(-1)!.listener.lost();
  expect(clock.next()).toBe(500);
});

test("a line that falls silent is given up and made anew", async () => {
  const { feed, clock, lines, state } = feedWith();
  feed.start();
  lines[0]!.listener.opened();
  await clock.pass(36_000);
  expect(state.stands).toEqual([true, false]);
  expect(lines.length).toBe(2);
  expect(lines[0]!.open).toBe(false);
});

test("what a line says after it was given up is not heard", async () => {
  const { feed, clock, lines, heard } = feedWith();
  feed.start();
  const old = lines[0]!;
  old.listener.lost();
  await clock.pass(500);
  old.listener.event(JSON.stringify(anEvent(9)));
  old.listener.lost();
  expect(heard).toEqual([]);
  expect(lines.length).toBe(2);
});

test("a reset closes the line until the new snapshot stands, then reads on from there", async () => {
  const wait: { done?: () => void } = {};
  const { feed, lines, state } = feedWith({
    onReset: () =>
      new Promise<void>((go) => {
        wait.done = go;
      }),
  });
  feed.start();
  lines[0]!.listener.reset(JSON.stringify({ reason: "epoch" }));
  await settled();
  expect(lines.map((each) => each.open)).toEqual([false]);
  state.after = "other:3";
  wait.done?.();
  await settled();
  expect(lines.at(-1)).toMatchObject({ url: "/api/feed?after=other%3A3", open: true });
});

test("resets without an event between them are answered more and more slowly", async () => {
  const { feed, clock, lines } = feedWith();
  feed.start();
  lines.at(-1)!.listener.reset(JSON.stringify({ reason: "epoch" }));
  await settled();
  expect(lines.length).toBe(2);
  lines.at(-1)!.listener.reset(JSON.stringify({ reason: "epoch" }));
  await settled();
  expect(lines.length).toBe(2);
  await clock.pass(clock.next() ?? 0);
  expect(lines.length).toBe(3);
});

test("what can't be read counts as a lost line", () => {
  const { feed, lines, state } = feedWith();
  feed.start();
  lines[0]!.listener.event("{");
  expect(state.stands.at(-1)).toBe(false);
});

test("without a snapshot no line is opened", async () => {
  const { feed, clock, lines, state } = feedWith({ after: null });
  feed.start();
  expect(lines.length).toBe(0);
  state.after = "log:1";
  await clock.pass(1000);
  expect(lines.length).toBe(1);
});

test("stopped, it stays silent", async () => {
  const { feed, clock, lines } = feedWith();
  feed.start();
  feed.stop();
  await clock.pass(100_000);
  expect(lines.map((each) => each.open)).toEqual([false]);
});
