import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { businessId } from "../../domain/business-id.ts";

describe("businessId", () => {
  test.each([
    ["0116297-6", "0116297-6"],
    ["01162976", "0116297-6"],
    [" FI 0116297 6 ", "0116297-6"],
    ["fi01162976", "0116297-6"],
    ["0116297–6", "0116297-6"],
    ["116297-6", "0116297-6"],
  ])("%s is stored as %s", (text, stored) => {
    expect(businessId(text)).toBe(stored);
  });

  test.each(["", "0116297-5", "1162976-6", "0000000-0", "12345", "0116297-6-1", "SE01162976", "0116297-X"])(
    "%s is no business id",
    (text) => {
      expect(businessId(text)).toBeNull();
    },
  );

  test("of ten check digits at most one is right, and none where the remainder is one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (number) => {
        const digits = String(number).padStart(7, "0");
        const right = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => businessId(`${digits}-${check}`));
        const sum = [7, 9, 10, 5, 8, 4, 2].reduce(
          (total, weight, i) => total + weight * Number(digits[i]),
          0,
        );
        expect(right).toHaveLength(sum % 11 === 1 ? 0 : 1);
      }),
    );
  });

  test("what is stored is stored the same when read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        const stored = businessId(String(number).padStart(8, "0"));
        if (stored !== null) expect(businessId(stored)).toBe(stored);
      }),
    );
  });
});
