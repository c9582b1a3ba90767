import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldLoose, searchText, trigrams } from "../../../domain/search/fold.ts";

describe("fold", () => {
  test.each([
    ["Jokilaakson-paja Oy", "jokilaakson paja"],
    ["JOKILAAKSON PAJA", "jokilaakson paja"],
    ["Oy Kumonkierto Ab", "kumonkierto"],
    ["Rantahuone r.y.", "rantahuone"],
    ["Strandrummet rf.", "strandrummet"],
    ["S:t Karins", "s t karins"],
    ["  Mänttä –  Vilppula ", "mänttä vilppula"],
    ["Ｐｏｒｉ", "pori"],
    ["O'Brien", "obrien"],
  ])("%s is folded to %s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test("every legal form goes, wherever it stands", () => {
    for (const form of ["oy", "ab", "oyj", "ry", "rf", "sr", "ky", "osk", "sf", "inc", "ltd", "gmbh"]) {
      expect(fold(`${form} Punos`), form).toBe("punos");
      expect(fold(`Punos ${form.toUpperCase()}.`), form).toBe("punos");
    }
  });

  test("a legal form inside a word stays, and a name of legal forms only keeps them", () => {
    expect(fold("Abloy")).toBe("abloy");
    expect(fold("AB Oy")).toBe("ab oy");
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(fold(fold(name))).toBe(fold(name));
        expect(foldLoose(foldLoose(name))).toBe(foldLoose(name));
      }),
    );
  });

  test("case, a legal form at the end and spaces around never matter", () => {
    const word = fc
      .stringMatching(/^[a-zåäö]{3,10}$/)
      .filter((text) => !["gmbh", "oyj", "osk", "inc", "ltd"].includes(text));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("ry", "Oy", "rf", "Ab"),
        (words, form) => {
          const name = words.join(" ");
          expect(fold(`  ${name.toUpperCase()} ${form} `)).toBe(fold(name));
        },
      ),
    );
  });

  test("loosely folded, letters lose their marks and nothing else", () => {
    expect(foldLoose("Ystäväpenkki")).toBe("ystavapenkki");
    expect(foldLoose("Åbo Öster")).toBe("abo oster");
    expect(foldLoose("Sámi Đakŋa Straße Ærø")).toBe("sami dakna strasse aero");
    expect(fold("Ystäväpenkki")).toBe("ystäväpenkki");
  });
});

describe("trigrams", () => {
  test("they stay within words, each once, short words whole", () => {
    expect(trigrams("pori porin ab")).toEqual(["por", "ori", "rin", "ab"]);
    expect(trigrams("")).toEqual([]);
  });

  test("the text that a store indexes holds every word and trigram of every name once", () => {
    expect(searchText(["Pori", "Porin Tupa ry"])).toBe("pori porin tupa por ori rin tup upa");
  });
});
