import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import { wordsIn } from "../../../web/i18n/words.ts";
import { sentencesOf } from "../../../web/panels/sentences.ts";
import { anActor, aTie } from "../records.ts";

test("a node is told with its ties, and no strength or source leaves with it", () => {
  const facts = new FactTable();
  const paja = anActor("paja", { names: { fi: "Paja" }, description: { fi: "Korjaa ja opettaa." } });
  facts.put(paja);
  facts.put(anActor("tupa", { names: { fi: "Tupa" } }));
  const statements = [
    { source: "source-1", at: "2026-01-01", certainty: "certain", sides: "both", strength: 5 },
  ] as const;
  const tie = { ...aTie("tie-1", { from: "paja", to: "tupa" }), statements: [...statements] };
  facts.put(tie);
  const told = sentencesOf(paja, facts, wordsIn("fi"));
  expect(told.split("\n")).toHaveLength(3);
  expect(told).toMatch(/^Paja: .+\.\nKorjaa ja opettaa\.\n.*Tupa/);
  expect(told).not.toMatch(/5|source/);
  expect(sentencesOf(tie, facts, wordsIn("fi"))).toMatch(/Paja.*Tupa/);
});
