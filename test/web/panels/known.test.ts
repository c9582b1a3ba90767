// What a form asks before a node is made that is probably there already.
import { describe, expect, it, test } from "vitest";
import type { Fact } from "../../../domain/records/record.ts";
import type { AskedNames } from "../../../domain/search/known.ts";
import { type KnownReason, knownReasons } from "../../../domain/vocabulary/known-reasons.ts";
import { speaker, wordsIn } from "../../../web/i18n/words.ts";
import { Doubts } from "../../../web/panels/forms/doubts.ts";
import { aboutNode, doubtsOf, namesToAsk, reasonText, withOthers } from "../../../web/panels/forms/known.ts";
import { knownWords } from "../../../web/panels/forms/known.words.ts";
import { actor, tableOf, turku } from "../../domain/making.ts";

const say = speaker(knownWords, "fi");
const none = { far: [], different: new Set<string>() };
const paja = actor("paja", {
  names: { fi: "Jokilaakson Pajasäätiö sr", sv: "Ådalens verkstadsstiftelse" },
  otherNames: ["Pajis"],
  businessId: "0201256-6",
});

function asks(asked: AskedNames, ...nodes: readonly Fact[]) {
  const found = doubtsOf(asked, tableOf(paja, ...nodes), none);
  return found.map(({ known }) => [known.reason, reasonText(known, asked, say)]);
}

describe("The reason is a sentence", () => {
  const cases: Readonly<Record<KnownReason, [AskedNames, string]>> = {
    businessId: [{ names: { fi: "Aivan muu" }, businessId: "02012566" }, "Sillä on sama Y-tunnus."],
    sameName: [{ names: { fi: "Jokilaakson Pajasäätiö sr" } }, "Sillä on sama nimi."],
    otherLanguage: [
      "Ådalens verkstadsstiftelse",
      "Sillä on sama nimi toisella kielellä: Ådalens verkstadsstiftelse.",
    ],
    otherName: ["pajis", "Se tunnetaan myös nimellä Pajis."],
    oneLetter: [
      "Jokilaakson Pajasäätyö",
      "Sen nimi eroaa yhden kirjaimen verran: Jokilaakson Pajasäätiö sr.",
    ],
  };
  test.each(knownReasons)("for %s", (reason) => {
    const [asked, text] = cases[reason];
    expect(asks(asked)).toEqual([[reason, text]]);
  });

  it("names the other spelling where the same name is written otherwise", () => {
    expect(asks("jokilaakson paja-säätiö")).toEqual([
      ["sameName", "Sen nimi eroaa vain kirjoitusasultaan: Jokilaakson Pajasäätiö sr."],
    ]);
  });

  test.each(["fi", "sv", "en"] as const)(
    "in %s for every reason, with nothing left to fill in",
    (language) => {
      for (const reason of knownReasons) {
        const text = reasonText({ id: "paja", name: "Pajis", reason }, "x", speaker(knownWords, language));
        expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
      }
    },
  );

  it("comes with kind and place", () => {
    expect(aboutNode(actor("a", { kind: "association", place: turku }), wordsIn("en"))).toBe(
      "Association · Turku",
    );
  });
});

describe("Who is asked about", () => {
  it("is nobody twice: what was said to be different is not asked again", () => {
    const facts = tableOf(paja);
    const different = new Set(["paja"]);
    expect(doubtsOf("pajis", facts, { far: [], different })).toEqual([]);
    expect(doubtsOf("pajis", facts, none)).toHaveLength(1);
  });

  it("is also who is outside the region, and is marked so; nobody is there twice", () => {
    const far = [actor("turussa", { names: { fi: "Pajis" }, place: turku }), paja];
    const found = doubtsOf("Pajis", tableOf(paja), { far, different: new Set() });
    expect(found.map(({ node, outside }) => [node.id, outside])).toEqual([
      ["paja", false],
      ["turussa", true],
    ]);
  });

  it("is not the record that is being edited", () => {
    expect(asks({ names: { fi: "Jokilaakson Pajasäätiö" }, id: "paja" })).toEqual([]);
  });

  it("is asked of the server by every name that says something", () => {
    expect(namesToAsk({ names: { fi: " Pajis ", sv: "Pajis", en: "X" } })).toEqual(["Pajis"]);
    expect(namesToAsk("")).toEqual([]);
  });
});

describe("A form with a question", () => {
  function form() {
    const did: string[] = [];
    const doubts = new Doubts();
    doubts.finish = (way) => did.push(way);
    return { doubts, did, ask: (id: string) => doubts.ask(id, () => did.push(`focus ${id}`)) };
  }

  it("is finished at once when nothing is asked", () => {
    const { doubts, did } = form();
    doubts.after("another");
    expect(did).toEqual(["another"]);
  });

  it("waits for the answer and then goes on as it was begun", () => {
    const { doubts, did, ask } = form();
    ask("from");
    ask("to");
    doubts.after("another");
    expect(doubts.answered("from")).toBe(true);
    expect(doubts.answered("to")).toBe(true);
    expect(did).toEqual(["focus from", "focus to", "another"]);
  });

  it("does not go on by itself when a question was answered before, or what it asked about has changed", () => {
    const { doubts, did, ask } = form();
    ask("from");
    expect(doubts.answered("from")).toBe(false);
    const take = ask("to");
    doubts.after("main");
    take();
    ask("from");
    expect(doubts.answered("from")).toBe(false);
    expect(did).toEqual(["focus to"]);
  });
});

describe("What was said to be another", () => {
  it("is remembered with the record that is saved, once, where the names are still alike", () => {
    const made = actor("new", { names: { fi: "Jokilaakson Pajasäätyö" } });
    const far = actor("far", { names: { fi: "Aivan muu" } });
    expect(withOthers(made, [paja, far, paja]).notSame).toEqual(["paja"]);
    expect(withOthers({ ...made, notSame: ["paja"] }, [paja]).notSame).toEqual(["paja"]);
    expect(withOthers({ ...made, names: { fi: "Nimetty uusiksi" } }, [paja])).not.toHaveProperty("notSame");
  });
});
