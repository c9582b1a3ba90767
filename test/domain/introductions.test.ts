import { describe, expect, test } from "vitest";
import type { Introduction } from "../../domain/analysis/introduce.ts";
import { whyIntroduce } from "../../domain/introduction-words.ts";
import { introductionsOf } from "../../domain/introductions.ts";
import { adoptedOf, closedPairs, surroundingsOf } from "../../domain/surroundings.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { ownId, practiceFacts, practiceToday } from "./practice.ts";

const facts = practiceFacts();
const day = { view: "04", today: practiceToday };
const list = of(facts);

function of(from: typeof facts): readonly Introduction[] {
  const found = introductionsOf(from, day);
  if (found === "cancelled") throw new Error("nobody cancelled");
  return found.introductions;
}

const pair = ({ a, b }: { a: string; b: string }) => [ownId(facts, a), ownId(facts, b)].sort().join(" ");

/** Planted in the practice region: open triads worth an introduction. In the last two nobody told a need. */
const planted = [
  "hullworks kipparipaja",
  "yhteisvuoro ystavaperheet",
  "ikkuna rantahuone",
  "mielenlaituri ystavapenkki",
  "pohjankangas satakaanne",
  "kotiapu pohjankankaan-ammattiopisto",
  "hullworks laidunmeri",
  "omaan-tahtiin yhteisvuoro",
];

describe("in the practice region", () => {
  test("the planted introductions are among the first ten, with why and who can make them", () => {
    const ten = list.slice(0, 10);
    expect(ten.map((one) => one.list)).toEqual(Array.from({ length: 10 }, () => "close"));
    expect(ten.map(pair)).toEqual(expect.arrayContaining(planted));
    for (const one of ten.filter((each) => planted.slice(0, 6).includes(pair(each))))
      expect(one.reasons[0]).toMatchObject({ type: "needMetByOffer", cover: 1 });
    for (const one of ten.filter((each) => planted.slice(6).includes(pair(each))))
      expect(one.reasons[0]).toMatchObject({ type: "offerOnTheme" });
    for (const one of ten) expect(one.connector).not.toBeNull();
  });

  test("who had a tie that ended knows the other already", () => {
    const known = closedPairs(facts, practiceToday).map(([a, b]) => pair({ a, b }));
    expect(known).toContain("mittapuu yhteisvuoro");
    expect(list.map(pair)).not.toContain("mittapuu yhteisvuoro");
  });

  test("the first bridges join the two clusters that should talk", () => {
    const north = new Set(
      [
        "pohjankangas omaispiiri kylaneuvosto talkookyyti kotirannat lavian-naapuriapu kankaanpaa pomarkku karvia",
        "kotona-pohjoisessa kotiapu kotikaarna pohjankankaan-ammattiopisto",
      ]
        .join(" ")
        .split(" "),
    );
    const bridges = list.filter((one) => one.list === "bridge").slice(0, 5);
    expect(bridges.map(pair)[0]).toBe("kotiapu ystavapenkki");
    for (const { a, b } of bridges) {
      expect([a, b].filter((id) => north.has(ownId(facts, id)))).toHaveLength(1);
    }
  });

  test("nobody is introduced to itself recorded twice, nor where the needs are past their day", () => {
    const twice = closedPairs(facts, practiceToday).map(([a, b]) => pair({ a, b }));
    expect(twice).toEqual(
      expect.arrayContaining(["jokilaakson-paja pajasaatio", "kielikahvila sprakkafeet"]),
    );
    expect(twice).not.toContain("lapin-naapuriapu lavian-naapuriapu");
    expect(list.map(pair).filter((each) => twice.includes(each))).toEqual([]);
    const { needs, offers } = surroundingsOf(facts, practiceToday);
    const open = [...needs, ...offers].map(({ id }) => ownId(facts, id));
    expect(open).toContain("kipparipaja-n1");
    for (const over of ["maailmantupa-n1", "pajasaatio-o2", "pajasaatio-n2"])
      expect(open).not.toContain(over);
  });

  test("every sentence is whole in every language, and its numbers and names are the data's", () => {
    for (const one of list) {
      for (const language of languages) {
        const told = whyIntroduce(one, facts, language);
        expect(told.length).toBe(one.reasons.length + (one.connector === null ? 0 : 1));
        for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined|…/);
      }
      const told = whyIntroduce(one, facts, "en").join("\n");
      for (const reason of one.reasons) {
        if (reason.type === "sameGroup")
          expect(told).toContain(`In the same group in ${reason.together} of ${reason.runs} runs`);
        if (reason.type === "bothKnow") {
          for (const id of reason.actors) for (const end of [one.a, one.b]) expect(known(end)).toContain(id);
          expect(told).toContain(
            facts.node(reason.actors[0]!)!.names.en ?? facts.node(reason.actors[0]!)!.names.fi,
          );
        }
        if (reason.type === "bothWorkOn")
          for (const theme of reason.themes)
            for (const end of [one.a, one.b]) expect(facts.node(end)!.themes).toContain(theme);
      }
    }
  });
});

test("what the reader can't see is not told", () => {
  const one = list.find(({ reasons }) => reasons.some(({ type }) => type === "needMetByOffer"))!;
  const few = practiceFacts();
  for (const record of facts.all())
    if (record.type === "need" || record.type === "theme") few.drop(record.id);
  const told = whyIntroduce(one, few, "en").join("\n");
  expect(told).not.toContain("needs:");
  expect(told).not.toContain("Both work on");
});

test("who was introduced already is not introduced again", () => {
  const [first] = list;
  const more = practiceFacts();
  more.put({
    id: "introduced-already",
    rev: 0,
    type: "tie",
    visibility: "team",
    from: first!.b,
    to: first!.a,
    kind: "introduced",
    directed: false,
    existence: "existing",
  });
  expect(of(more).map(pair)).not.toContain(pair(first!));
});

test("an adopted community is one, with those who belong, until it has ended", () => {
  const more = practiceFacts();
  const [a, b, c] = list.flatMap((one) => [one.a, one.b]);
  const community = {
    id: "our-community",
    rev: 0,
    type: "community",
    visibility: "team",
    names: { en: "Ours" },
    members: [
      { node: a!, grade: "core" },
      { node: b!, grade: "member" },
      { node: c!, grade: "invited" },
    ],
    status: "active",
    regions: ["04"],
    themes: [],
  } as const;
  more.put({ ...community, members: [...community.members], regions: ["04"], themes: [] });
  expect(adoptedOf(more)).toEqual([{ id: "our-community", members: [a, b] }]);
  const one = of(more).find(({ reasons }) =>
    reasons.some((reason) => reason.type === "sameGroup" && reason.group === "our-community"),
  );
  if (one !== undefined) expect(whyIntroduce(one, more, "en")).toContain("Both belong to: Ours");
  more.put({ ...community, members: [...community.members], regions: ["04"], themes: [], status: "ended" });
  expect(adoptedOf(more)).toEqual([]);
});

/** Whom an actor is tied to, whatever the tie, and with whom it shares an initiative or gathering. */
function known(actor: string): string[] {
  return facts.naming(actor, "tie").flatMap(({ from, to }) => {
    const other = from === actor ? to : from;
    if (facts.node(other)?.type === "actor") return [other];
    return facts.naming(other, "tie").flatMap((tie) => [tie.from, tie.to]);
  });
}
