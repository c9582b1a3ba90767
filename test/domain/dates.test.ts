import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysIn, earliest, ended, before as isBefore, latest, toldDate } from "../../domain/dates.ts";

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const told = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));

describe("told dates", () => {
  test("a year, a month and a day of the calendar are told dates, and so is a leap day", () => {
    for (const text of ["1640", "2026", "2026-11", "2026-11-24", "2024-02-29", "2000-02-29"]) {
      expect(toldDate(text), text).toBe(true);
    }
  });

  test("what is padded, short, impossible or written otherwise is not", () => {
    const wrong = [
      "",
      "26",
      "0999",
      "2026-00",
      "2026-13",
      "2026-1",
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
    ];
    for (const text of [...wrong, "2026-11-00", "24.11.2026", "2026-11-24T10:00", " 2026", "2026-11-"]) {
      expect(toldDate(text), text).toBe(false);
    }
  });

  test("a year means any of its days, a month any of its days, a day itself", () => {
    expect([earliest("2024"), latest("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([earliest("2024-02"), latest("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([earliest("2024-02-03"), latest("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
    expect(() => earliest("yesterday")).toThrow(RangeError);
  });

  test("before is said only when it is certain", () => {
    expect(isBefore("2023", "2024")).toBe(true);
    expect(isBefore("2024", "2024-06")).toBe(false);
    expect(isBefore("2024-06", "2024")).toBe(false);
    expect(isBefore("2024-05", "2024-06-01")).toBe(true);
    expect(isBefore("2024-06-01", "2024-06-01")).toBe(false);
  });

  test("a tie until this year has not certainly ended; one until last year has; one without an end never", () => {
    expect(ended("2026", "2026-11-24")).toBe(false);
    expect(ended("2025", "2026-11-24")).toBe(true);
    expect(ended("2026-11-24", "2026-11-24")).toBe(false);
    expect(ended("2026-11-23", "2026-11-24")).toBe(true);
    expect(ended(undefined, "2026-11-24")).toBe(false);
  });

  test("the months are as long as the calendar has them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  test("of two told dates at most one is before the other, and each holds its own days", () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        expect(earliest(a) <= latest(a)).toBe(true);
        expect([earliest(a), latest(a)].every((iso) => toldDate(iso) && iso.startsWith(a))).toBe(true);
      }),
    );
  });
});
