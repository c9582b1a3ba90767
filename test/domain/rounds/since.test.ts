import { expect, test } from "vitest";
import { factsBefore } from "../../../domain/rounds/frozen.ts";
import { figuresOf, since } from "../../../domain/rounds/since.ts";
import {
  actor,
  add,
  administrator,
  closing,
  removing,
  round,
  said,
  setting,
  source,
  tableOf,
  tie,
  turku,
  uniting,
} from "../making.ts";
import { World } from "../world.ts";

const day = "2026-06-30";
const today = "2026-11-24";
const told = (strength: 1 | 2 | 3 | 4 | 5, at = "2026-05-01") => ({
  statements: [said("s01", { at, strength, sides: "both" })],
});

test("who came and went, which ties did, and which grew, from the facts as they stood at the close", () => {
  const world = new World(
    round("spring", { since: "2026-01" }),
    ...["ann", "bob", "cat", "dan", "eve", "eva"].map((id) => actor(id)),
    source("s01"),
    source("s02"),
    tie("ann-bob", ["ann", "bob"], told(2)),
    tie("bob-cat", ["bob", "cat"], told(4)),
    tie("cat-dan", ["cat", "dan"], told(3)),
    tie("dan-eve", ["dan", "eve"], told(3)),
  );
  const close = world.did(closing("spring", day));
  world.did(add(actor("new"), tie("new-ann", ["new", "ann"], told(3))));
  world.did(add(actor("elsewhere", { place: turku })), administrator);
  world.did(removing("dan"));
  world.did(setting("bob-cat", "until", "2026-08"));
  world.did(uniting("eve", "eva"));
  const stronger = [said("s01", { at: "2026-05-01", strength: 2, sides: "both" })];
  world.did(
    setting("ann-bob", "statements", [
      ...stronger,
      said("s02", { at: "2026-09-01", strength: 5, sides: "both" }),
    ]),
  );

  const past = { facts: factsBefore(world.facts, world.log.slice(close.seq)), day };
  const now = { facts: world.facts, day: today };
  const found = since("04", { past, now });
  expect(found).toMatchObject({
    came: ["new"],
    gone: ["dan"],
    tied: ["new-ann"],
    untied: ["bob-cat", "cat-dan", "dan-eve"],
    weaker: [],
  });
  expect(found.stronger.map(({ tie: id, before }) => [id, before])).toEqual([["ann-bob", 2]]);
  expect(since("04", { past, now: past })).toEqual({
    came: [],
    gone: [],
    tied: [],
    untied: [],
    stronger: [],
    weaker: [],
  });
  const { frozen } = { frozen: undefined, ...world.facts.get("spring") };
  const figures = figuresOf(past.facts, { region: "04", day });
  expect(frozen).toMatchObject({ actors: figures.actors, ties: figures.ties });
  expect(figures).toEqual({ actors: 6, ties: 4, untied: 1, largest: 5 });
  expect(figuresOf(now.facts, { region: "04", day: today })).toEqual({
    actors: 5,
    ties: 2,
    untied: 2,
    largest: 3,
  });
});

test("a region without anybody has figures too", () => {
  expect(figuresOf(tableOf(), { region: "04", day })).toEqual({ actors: 0, ties: 0, untied: 0, largest: 0 });
});
