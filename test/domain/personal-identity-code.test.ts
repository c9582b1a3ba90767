import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { businessId } from "../../domain/business-id.ts";
import { looksLikePersonalIdentityCode } from "../../domain/personal-identity-code.ts";

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Made up in the tests: numbers 900–999 are never given to anybody. */
const code = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(..."+-ABCDEFYXWVU"),
    fc.integer({ min: 900, max: 999 }),
  )
  .map(([day, month, year, sign, number]) => {
    const date = [day, month, year].map((part) => String(part).padStart(2, "0")).join("");
    return `${date}${sign}${number}${checkCharacters[Number(`${date}${number}`) % 31]}`;
  });

describe("a personal identity code", () => {
  test("is found alone and within longer text, in capitals or not", () => {
    expect(looksLikePersonalIdentityCode("131052-308T")).toBe(true);
    expect(looksLikePersonalIdentityCode("Puhelu 3.4., hetu 131052-308t, soittaa takaisin")).toBe(true);
    expect(looksLikePersonalIdentityCode("hetu131052–308T:n mukaan")).toBe(true);
  });

  test("is found with every sign of a century, anywhere in a text", () => {
    fc.assert(
      fc.property(
        code,
        fc.stringMatching(/^[^0-9]{0,20}$/),
        fc.stringMatching(/^([^0-9].{0,20})?$/),
        (one, head, tail) => {
          expect(looksLikePersonalIdentityCode(`${head}${one}${tail}`)).toBe(true);
        },
      ),
    );
  });

  test("is not seen where the check character is wrong, the date is none, or it is part of a longer number", () => {
    for (const text of [
      "131052-308U",
      "320152-308T",
      "310252-3086",
      "1131052-308T",
      "131052-001W",
      "131052 308T",
    ]) {
      expect(looksLikePersonalIdentityCode(text), text).toBe(false);
    }
  });

  test("is not seen in a business id, a date, a phone number or a name with numbers", () => {
    const ordinary = [
      "0116297-6",
      "2026-11-24",
      "24.11.2026",
      "040-1234567",
      "+358 40 123 4567",
      "Hanke 2023-2027",
    ];
    for (const text of ordinary) expect(looksLikePersonalIdentityCode(text), text).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        const id = businessId(String(number).padStart(8, "0"));
        if (id !== null) expect(looksLikePersonalIdentityCode(id)).toBe(false);
      }),
    );
  });
});
