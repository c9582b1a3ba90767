// A community's life beside the page: who has drifted, what was settled, the gathering a form makes, the letter to a newcomer.
import { expect, test } from "vitest";
import { invitation, mailAddress } from "../../domain/invitation-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import type { Phrase } from "../../domain/words/speak.ts";
import { communityWords } from "../../web/community/community.words.ts";
import { gatheringMade } from "../../web/community/gathering-made.ts";
import { suggestedIn } from "../../web/community/use-drifts.ts";
import { gather } from "../../web/proposals/start.ts";
import { firstWishes } from "../../web/proposals/store.ts";
import { actor, community, gathering, need, tableOf, theme, tie } from "../domain/making.ts";

const today = "2026-11-25";
const at = { view: "04", today, language: "fi", ready: undefined } as const;

function grounds(more: Partial<Community> = {}) {
  const people = ["a1", "a2", "a3", "b1", "b2", "b3", "new"];
  const pairs = [
    ["a1", "a2"],
    ["b1", "b2"],
    ["b1", "b3"],
    ["b2", "b3"],
    ["a3", "b1"],
    ["a3", "b2"],
    ["new", "a1"],
    ["new", "a2"],
  ] as const;
  return tableOf(
    theme("th"),
    ...people.map((id) => actor(id, { names: { fi: `Toimija ${id}` } })),
    ...pairs.map(([from, to]) => tie(`${from}-${to}`, [from, to])),
    community("A", ["a1", "a2", "a3"], { names: { fi: "Alku" }, ...more }),
    community("B", ["b1", "b2", "b3"], { names: { fi: "Loppu" } }),
  );
}

test("who has drifted, and who is near, is suggested with the name of where to, and nobody else", () => {
  const found = suggestedIn(grounds(), at);
  expect(found.get("A")).toMatchObject([
    { actor: "a3", what: "left", group: "Loppu", share: 0, to: { id: "B", share: 1 } },
    { actor: "new", what: "near", group: "" },
  ]);
  expect(found.get("B")).toMatchObject([{ actor: "a3", what: "near" }]);
});

test("what somebody looked at and left is not suggested again, unless it leads elsewhere; nor who is invited already", () => {
  const day = "2026-11-20";
  const settled = [{ node: "a3", what: "left", toward: "B", day } as const];
  expect(
    suggestedIn(grounds({ settled }), at)
      .get("A")
      ?.map((one) => one.actor),
  ).toEqual(["new"]);
  const elsewhere = [{ node: "a3", what: "left", toward: "C", day } as const];
  expect(suggestedIn(grounds({ settled: elsewhere }), at).get("A")).toHaveLength(2);
  const members = ["a1", "a2", "a3"].map((node) => ({ node, grade: "member" as const }));
  const invited = grounds({ members: [...members, { node: "new", grade: "invited" }] });
  expect(
    suggestedIn(invited, at)
      .get("A")
      ?.map((one) => one.actor),
  ).toEqual(["a3"]);
  expect(suggestedIn(tableOf(actor("one")), at).size).toBe(0);
});

test("a gathering to come is planned, with its participants' ties; one that has been exists", () => {
  let made = 0;
  const newId = () => `id-${made++}`;
  const given = {
    community: community("group", ["a1"], { themes: ["th"] }),
    today,
    language: "fi",
    newId,
  } as const;
  const draft = {
    kind: "futures",
    name: " Verstas ",
    date: "2026-12-01",
    start: "13:00",
    end: "",
    municipality: "609",
    locality: "Kirjasto",
    targets: ["public"],
    participants: ["a1", "a2"],
    visibility: "region",
  } as const;
  const [meeting, ...ties] = gatheringMade(draft, given);
  expect(meeting).toMatchObject({
    names: { fi: "Verstas" },
    existence: "planned",
    community: "group",
    themes: ["th"],
    targets: ["public"],
    place: { municipality: "609", locality: "Kirjasto", shown: "municipality" },
  });
  expect(meeting).not.toHaveProperty("end");
  expect(ties).toMatchObject(
    ["a1", "a2"].map((from) => ({ from, to: meeting.id, kind: "participates", existence: "planned" })),
  );
  const [past] = gatheringMade({ ...draft, date: today, municipality: "" }, given);
  expect(past).toMatchObject({ existence: "existing", place: { region: "04" } });
});

test("a letter is in the receiver's language, names whom they know and what comes next, and opens in one's own mail", () => {
  const facts = grounds({
    goal: { fi: "Yhdessä", sv: "Tillsammans" },
    convener: "a2",
    forum: "https://forum.example/a",
  });
  const group = facts.get("A");
  if (group?.type !== "community") throw new Error("no community");
  const next = { gathering: gathering("g", { names: { fi: "Klinikka" }, start: "13:00" }), day: "1.12.2026" };
  const finnish = invitation({ community: group, actor: "new", facts }, { language: "fi", today, next });
  expect(finnish.subject).toBe("Kutsu oppimisyhteisöön: Alku");
  for (const part of [
    "Toimija new",
    "Toimija a1, Toimija a2",
    "Yhdessä",
    "1.12.2026, 13:00, Klinikka",
    "https://forum.example/a",
  ])
    expect(finnish.body).toContain(part);
  expect(finnish.body.endsWith("Toimija a2")).toBe(true);
  const swedish = invitation({ community: group, actor: "b3", facts }, { language: "sv", today, next: null });
  expect(swedish.body).toContain("Tillsammans");
  expect(swedish.body).not.toContain("bekanta");
  const address = new URL(mailAddress(finnish, "a+b@example.fi"));
  expect(address.protocol).toBe("mailto:");
  expect(address.searchParams.get("subject")).toBe(finnish.subject);
  expect(address.searchParams.get("body")).toBe(finnish.body.replaceAll("\n", "\r\n"));
  for (const language of languages)
    expect(invitation({ community: group, actor: "new", facts }, { language, today, next }).body).not.toMatch(
      /[{}]/,
    );
});

test("a group gathered around a need or a goal says what it would be for, and nobody is invented", () => {
  const facts = grounds();
  facts.put(need("n1", "a1", { text: { fi: "Tila kokoontua" }, theme: "th", kind: "space" }));
  const given = { view: "04", today, wishes: { ...firstWishes, min: 2 }, language: "fi" } as const;
  const found = gather(facts, { need: "n1" }, given);
  expect(found).toMatchObject({ goal: "Tila kokoontua", themes: ["th"], names: { fi: "th" } });
  expect(found?.grown.members.map(({ id }) => id)).toContain("a1");
  expect(gather(facts, { goal: "merenkulku" }, given)).toBeNull();
});

test("every phrase of a community's page has the same placeholders in the three languages", () => {
  const holes = (phrase: Phrase) =>
    [
      ...new Set(
        (typeof phrase === "string" ? phrase : `${phrase.one} ${phrase.other}`).match(/\{\w+\}/g) ?? [],
      ),
    ].sort();
  for (const [key, phrase] of Object.entries<Phrase>(communityWords.fi))
    for (const language of languages) {
      const other = new Map(Object.entries<Phrase>(communityWords[language])).get(key);
      expect(other === undefined ? null : holes(other), `${language} ${key}`).toEqual(holes(phrase));
    }
});
