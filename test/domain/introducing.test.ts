// Letters of introduction, progress, continuity and what-ifs: on a small map and on the practice region.
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { endings } from "../../domain/introducing/continuity.ts";
import { draftsOf, mailto } from "../../domain/introducing/draft.ts";
import { reasonsOfPair } from "../../domain/introducing/pair.ts";
import { progressOf } from "../../domain/introducing/progress.ts";
import { sayEnding, sayProgress, sayWhatIf } from "../../domain/introducing/told.ts";
import { whatIf } from "../../domain/introducing/what-if.ts";
import { introductionsOf } from "../../domain/introductions.ts";
import { network } from "../../domain/network.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { actor, initiative, introduction, need, offer, pori, tableOf, theme, tie } from "./making.ts";
import { ownId, practiceFacts, practiceToday } from "./practice.ts";

const today = "2026-11-24";
const at = { place: pori, visibility: "public" } as const;

describe("letters of introduction", () => {
  const contact = { name: "Neuvonta", source: "register", legalBasis: "task" } as const;
  const facts = tableOf(
    theme("t1"),
    actor("one", {
      ...at,
      names: { sv: "Ljus", fi: "Valo" },
      contact: { ...contact, language: "sv" },
      themes: ["t1"],
    }),
    actor("two", { ...at, names: { en: "Works" }, description: { en: "Builds things." }, themes: ["t1"] }),
    actor("via", { ...at, contact: { ...contact, email: "via@example.org" } }),
    need("open", "one", { visibility: "public", kind: "space", theme: "t1", text: { en: "a room" } }),
    offer("room", "two", { visibility: "public", kind: "space", theme: "t1", text: { en: "a hall" } }),
    need("secret", "two", { visibility: "team", kind: "tool", theme: "t1", text: { en: "money trouble" } }),
    offer("tool", "one", { visibility: "public", kind: "tool", theme: "t1", text: { en: "a spade" } }),
    tie("first", ["one", "via"]),
    tie("second", ["via", "two"]),
  );
  const reasons = reasonsOfPair({ one: "one", other: "two" }, { facts, today });
  const drafts = draftsOf(
    { one: "one", other: "two", through: "via", reasons },
    { facts, language: "fi", sender: "Kutoja" },
  );

  test("go to who can introduce and to both, each in the receiver's language", () => {
    expect(drafts.map(({ to, language }) => [to, language])).toEqual([
      ["via", "fi"],
      ["one", "sv"],
      ["two", "en"],
    ]);
    expect(drafts[1]!.body).toContain("Works");
    expect(drafts[2]!.body).toContain("whom you both know");
    for (const { body } of drafts) expect(body).toContain("Kutoja");
  });

  test("tell what was published and nothing of what only the team knows", () => {
    expect(reasons.filter(({ type }) => type === "needMetByOffer")).toHaveLength(2);
    for (const { body } of drafts) {
      expect(body).toContain("a room");
      expect(body).not.toContain("money trouble");
      expect(body).not.toMatch(/[{}]|undefined/);
    }
  });

  test("open in one's own mail with their lines as they are", () => {
    const address = new URL(mailto(drafts[0]!));
    expect(address.protocol).toBe("mailto:");
    expect(address.pathname).toBe("via@example.org");
    expect(address.searchParams.get("body")).toBe(drafts[0]!.body.replaceAll("\n", "\r\n"));
    expect(mailto(drafts[1]!)).toMatch(/^mailto:\?subject=/);
  });
});

describe("progress", () => {
  const facts = tableOf(
    actor("aaa", { ...at, sector: "civil" }),
    actor("bbb", { ...at, sector: "civil" }),
    actor("ccc", { ...at, sector: "public" }),
    actor("ddd", { ...at, sector: "private" }),
    tie("old1", ["aaa", "bbb"], { since: "2020" }),
    tie("old2", ["bbb", "ccc"], { since: "2024-03" }),
    // Closes a-b-c, over two sectors.
    tie("new1", ["aaa", "ccc"], { since: "2026-02" }),
    // Both knew b before.
    tie("new2", ["ccc", "ddd"], { since: "2026-05-03" }),
    // In the year, but nobody knows whether after the first of it... and one that isn't dated at all.
    tie("vague", ["bbb", "ddd"], { since: "2025" }),
    tie("never", ["aaa", "ddd"]),
    introduction("i1", ["aaa", "ccc"], {
      status: "together",
      introducedOn: "2025-12-30",
      metOn: "2026-01-02",
      togetherOn: "2026-02",
    }),
    introduction("i2", ["aaa", "ddd"], {
      status: "declined",
      introducedOn: "2026-03",
      declinedOn: "2026-04-01",
    }),
    need("n1", "aaa", { met: true, metOn: "2026-06-01" }),
    need("n2", "aaa", { met: true }),
  );
  const since = (day: string) => progressOf(facts, { view: "04", since: day, until: today });

  test("counts what certainly began since the day, and says what it left out", () => {
    expect(since("2026-01-01")).toMatchObject({
      introduced: 1,
      met: 1,
      together: 1,
      declined: 1,
      triads: 2,
      sectors: 2,
      needs: 1,
      undated: 1,
    });
    expect(since("2025-06-01")).toMatchObject({ introduced: 2, undated: 2 });
    expect(since("2026-07-01")).toMatchObject({ introduced: 0, triads: 0, sectors: 0, needs: 0 });
  });

  test("months add up to what is dated by its month", () => {
    const { months } = since("2026-01-01");
    expect(months.map(({ month }) => month)).toEqual(
      ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((one) => `2026-${one}`),
    );
    expect(months.reduce((sum, one) => sum + one.sectors, 0)).toBe(2);
    expect(months[1]).toMatchObject({ together: 1, triads: 1, sectors: 1 });
  });

  test("every sentence says its count, in three languages", () => {
    const progress = since("2025-06-01");
    for (const language of languages) {
      const told = sayProgress(progress, language);
      expect(told).toHaveLength(7);
      for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined/);
      for (const [index, key] of (
        ["introduced", "met", "together", "triads", "sectors", "needs"] as const
      ).entries())
        if (progress[key] !== 1) expect(told[index]).toContain(`${progress[key]}`);
    }
    expect(sayProgress(progress, "en")[0]).toBe("2 pairs were introduced.");
    expect(sayProgress(progress, "fi")[1]).toBe("Esitellyistä pareista yksi tapasi.");
  });
});

describe("continuity", () => {
  const facts = tableOf(
    ...["aaa", "bbb", "ccc", "ddd"].map((id) => actor(id, at)),
    initiative("soon", { ...at, until: "2027-02" }),
    initiative("later", { ...at, until: "2028" }),
    ...["aaa", "bbb", "ccc"].map((id) => tie(`soon-${id}`, [id, "soon"], { kind: "partnerIn" })),
    ...["bbb", "ccc", "ddd"].map((id) => tie(`later-${id}`, [id, "later"], { kind: "partnerIn" })),
    tie("within", ["aaa", "bbb"], { initiative: "soon" }),
  );

  test("tells the ties and pairs that stand by an ending initiative alone", () => {
    const [one, ...more] = endings(facts, { view: "04", today, within: 180 });
    expect(more).toEqual([]);
    // b and c have the other initiative too.
    expect(one).toEqual({
      initiative: "soon",
      day: "2027-02-28",
      days: 96,
      actors: ["aaa", "bbb", "ccc"],
      ties: ["within"],
      pairs: [["aaa", "ccc"]],
    });
    for (const language of languages) {
      expect(sayEnding(one!, language)).toHaveLength(2);
      expect(sayEnding({ ties: [], pairs: [] }, language)).toHaveLength(1);
    }
    expect(sayEnding({ ties: ["a", "b", "c"], pairs: [] }, "sv")[0]).toContain("3");
  });

  test("in the practice region, what ends within 180 days and nothing else", () => {
    const practice = practiceFacts();
    const found = endings(practice, { view: "04", today: practiceToday, within: 180 });
    expect(new Map(found.map(({ initiative: id, day }) => [ownId(practice, id), day]))).toEqual(
      new Map([
        ["kotipolku", "2026-12-31"],
        ["kyydilla-kauppaan", "2026-12-31"],
        ["kielipenkki", "2026-12-31"],
        ["toinen-vuoro", "2026-12-31"],
        ["kieli-edella", "2027-02-28"],
        ["sama-poyta", "2027-03-31"],
        ["hankinta-avain", "2027-04-30"],
      ]),
    );
    expect(found.map(({ days }) => days)).toEqual(found.map(({ days }) => days).toSorted((a, b) => a - b));
    for (const { ties, pairs, actors } of found) {
      expect(pairs.length + ties.length).toBeLessThanOrEqual((actors.length * (actors.length - 1)) / 2);
      for (const id of ties) expect(practice.get(id)).toMatchObject({ type: "tie" });
    }
  });
});

describe("what if one left", () => {
  const practice = practiceFacts();
  const idOf = (own: string) =>
    [...practice.all()].find(({ id, type }) => type === "actor" && ownId(practice, id) === own)!.id;
  const without = (own: string) => {
    const found = whatIf(network(practice, "04", practiceToday), idOf(own), { settings: defaultSettings });
    if (found === "cancelled") throw new Error("nobody cancelled");
    return found;
  };

  test("the only cut point of the big part would cut twelve off, and it is said so", () => {
    const found = without("pohjankangas");
    expect(found.now).toMatchObject({ actors: 84 });
    expect(found.without).toMatchObject({ actors: 83 });
    for (const language of languages) {
      const told = sayWhatIf(found, language);
      expect(told[0]).toContain(`${found.cutOff.length}`);
      for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined|null/);
    }
    expect(found.without.largest + found.cutOff.length + 1).toBe(found.now.largest);
  });

  test("nobody is cut off without the hub, but the ways grow longer", () => {
    const found = without("satakaanne");
    expect(found.cutOff).toEqual([]);
    expect(found.without.steps!).toBeGreaterThan(found.now.steps!);
    expect(sayWhatIf(found, "en")).toEqual([
      "Nobody would be cut off from the largest part.",
      expect.stringMatching(/^The way between two actors would/),
    ]);
  });

  test("of nobody, of two and of a star it says what there is", () => {
    const shape = (ids: string[], ties: [string, string][]) => ({
      actors: ids.map((id) => ({ id, themes: [] })),
      ties: ties.map(([from, to]) => ({ from, to, weight: 1 })),
    });
    const two = whatIf(shape(["aa", "bb"], [["aa", "bb"]]), "aa", { settings: defaultSettings });
    expect(two).toMatchObject({
      now: { parts: 1, largest: 2 },
      without: { parts: 0, untied: 1 },
      cutOff: ["bb"],
    });
    expect(whatIf(shape([], []), "aa", { settings: defaultSettings })).toMatchObject({
      now: { actors: 0, steps: null },
    });
    const star = whatIf(
      shape(
        ["hub", "a", "b", "c"],
        [
          ["hub", "a"],
          ["hub", "b"],
          ["hub", "c"],
        ],
      ),
      "hub",
      { settings: defaultSettings },
    );
    if (star === "cancelled") throw new Error("nobody cancelled");
    expect(star.cutOff).toEqual(["a", "b", "c"]);
    expect(sayWhatIf(star, "en")).toContain("The network would fall apart: 2 more separate parts.");
  });
});

test("an introduction under way takes its pair out of the suggestions, and a declined one for good", () => {
  const facts = practiceFacts();
  const list = () => {
    const found = introductionsOf(facts, { view: "04", today: practiceToday });
    if (found === "cancelled") throw new Error("nobody cancelled");
    return found.introductions;
  };
  const [first, second] = list();
  facts.put(introduction("under-way", [first!.a, first!.b]));
  facts.put(introduction("declined", [second!.b, second!.a], { status: "declined" }));
  const after = list().map(({ a, b }) => `${a} ${b}`);
  for (const { a, b } of [first!, second!]) expect(after).not.toContain(`${a} ${b}`);
  const times = list()
    .flatMap(({ a, b }) => [a, b])
    .filter((id) => id === first!.a).length;
  expect(times).toBeLessThanOrEqual(2);
});
