// The rounds of a region, what is agreed in one, and what its curve says.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Round } from "../../../domain/records/round.ts";
import type { Held } from "../../../domain/rounds/queue.ts";
import { saturation } from "../../../domain/rounds/saturation.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { speaker } from "../../../web/i18n/words.ts";
import { curveText, drawnCurve } from "../../../web/rounds/curve.ts";
import { agree, openRound, peopleOf, roundsOf } from "../../../web/rounds/rounds.ts";
import { roundsWords } from "../../../web/rounds/rounds.words.ts";

const say = speaker(roundsWords, "fi");

function aRound(id: string, fields: Partial<Round> = {}): Round {
  return {
    id,
    rev: 1,
    type: "round",
    visibility: "team",
    names: { fi: id },
    region: "04",
    since: "2026-01",
    ...fields,
  };
}

function tableOf(...rounds: Round[]): FactTable {
  const facts = new FactTable();
  for (const one of rounds) facts.put(one);
  return facts;
}

/** Interviews that name so many who are new. */
function heldWith(...fresh: number[]): Held[] {
  return fresh.map((count, at) => ({
    source: `talk-${at}`,
    node: undefined,
    date: "2026-02",
    named: Array.from({ length: count }, (_, each) => `named-${at}-${each}`),
  }));
}

const frozen = { seq: 1, day: "2026-06-30", actors: 1, ties: 1, interviews: 1, named: 1 };

test("the round that is going on is the latest of the region that was not closed", () => {
  const facts = tableOf(
    aRound("closed", { since: "2026-09", frozen }),
    aRound("spring", { since: "2026-03" }),
    aRound("autumn", { since: "2026-08" }),
    aRound("elsewhere", { since: "2026-10", region: "06" }),
  );
  expect(roundsOf("04", facts).map(({ id }) => id)).toEqual(["closed", "autumn", "spring"]);
  expect(openRound("04", facts)?.id).toBe("autumn");
  expect(openRound("02", facts)).toBeUndefined();
});

test("what is agreed takes the place of what was agreed before, part by part", () => {
  const before = { node: "ann", status: "asked" as const, assignee: { id: "p", name: "Anna" } };
  const round = aRound("spring", { interviews: [before] });
  expect(agree(round, "ann", { day: "2026-03-02", status: "booked" })).toMatchObject({
    add: [{ field: "interviews", item: { ...before, status: "booked", day: "2026-03-02" } }],
    remove: [{ field: "interviews", item: before }],
  });
  expect(agree(round, "ann", { assignee: null })).toMatchObject({
    add: [{ item: { node: "ann", status: "asked" } }],
  });
  expect(agree(round, "bob", {})).toMatchObject({
    add: [{ item: { node: "bob", status: "planned" } }],
    remove: [],
  });
});

test("an interview is given to the reader or to who holds one in the region", () => {
  const facts = tableOf(
    aRound("spring", { interviews: [{ node: "ann", status: "asked", assignee: { id: "q", name: "Bo" } }] }),
  );
  expect(peopleOf("04", facts, { id: "p", name: "Anna" }).map(({ name }) => name)).toEqual(["Anna", "Bo"]);
});

test("the curve says when to stop, and nothing before the seventh interview", () => {
  const text = (...fresh: number[]) => curveText(saturation(heldWith(...fresh)), say);
  expect(text()).toBe(say("curveNone"));
  expect(text(4, 3)).toBe(say("curveEarly", { count: 2 }));
  expect(text(4, 3, 2, 1, 1, 1, 0)).toBe(say("curveOn", { share: 20 }));
  expect(text(10, 5, 3, 2, 0, 0, 1)).toBe(say("curveEnough", { share: 5 }));
  expect(text(0, 0, 0, 0, 0, 0, 0)).toBe(say("curveNames"));
});

test("a dot an interview stands within the picture, the highest where most new names came", () => {
  for (const held of [heldWith(1), heldWith(5, 0, 2), heldWith(...Array.from({ length: 60 }, () => 3))]) {
    const { dots, width, floor } = drawnCurve(saturation(held).curve);
    expect(dots.length).toBe(held.length);
    expect(dots.every(({ x, y }) => x > 0 && x < width && y > 0 && y <= floor)).toBe(true);
  }
  const [first, second] = drawnCurve(saturation(heldWith(5, 0)).curve.toReversed()).dots;
  expect(first?.y).toBeGreaterThan(second?.y ?? 0);
});

test("every phrase of the rounds has the same placeholders in every language", () => {
  const holes = (phrase: unknown) => [...JSON.stringify(phrase).matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const language of languages)
    for (const [key, phrase] of Object.entries(roundsWords[language])) {
      const english = Object.entries(roundsWords.en).find(([each]) => each === key)?.[1];
      expect([language, key, new Set(holes(phrase))]).toEqual([language, key, new Set(holes(english))]);
    }
});
