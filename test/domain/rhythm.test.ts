import { expect, test } from "vitest";
import { byLatest, rhythmOf } from "../../domain/rhythm.ts";
import { gathering } from "./making.ts";

const today = "2026-11-25";
const monthly = { status: "active", meets: { every: 1, unit: "month" } } as const;
const held = (id: string, date: string) => gathering(id, { date });
const planned = (id: string, date: string) => gathering(id, { date, existence: "planned" });

test("the last that was held and the next that is planned are told, whatever else is recorded", () => {
  const told = rhythmOf(
    monthly,
    [
      planned("later", "2027-02-01"),
      held("old", "2026-08-01"),
      planned("next", "2026-12-02"),
      held("last", "2026-10-30"),
    ],
    today,
  );
  expect([told.last?.id, told.next?.id, told.due, told.missed]).toEqual([
    "last",
    "next",
    "2026-11-30",
    false,
  ]);
  // Planned for a day that has passed: nobody has said that it was held.
  expect(rhythmOf(monthly, [planned("past", "2026-10-01")], today)).toMatchObject({ last: null, next: null });
});

test("a rhythm is missed some days after it was due, unless something is planned, the group rests, or it never met", () => {
  const missed = (list: Parameters<typeof rhythmOf>[1], more = {}) =>
    rhythmOf({ ...monthly, ...more }, list, today);
  expect(missed([held("a", "2026-09-30")])).toMatchObject({ due: "2026-10-30", missed: true, late: 26 });
  expect(missed([held("a", "2026-10-20")])).toMatchObject({ due: "2026-11-20", missed: false, late: 0 });
  expect(missed([held("a", "2026-09-30"), planned("b", "2026-12-01")]).missed).toBe(false);
  expect(missed([held("a", "2026-09-30")], { status: "resting" }).missed).toBe(false);
  expect(missed([held("a", "2026-09-30")], { meets: undefined })).toMatchObject({ due: null, missed: false });
  expect(missed([]).missed).toBe(false);
});

test("a month later is its last day where it has no such day, and weeks cross years", () => {
  const due = (date: string, meets: { every: number; unit: "week" | "month" }) =>
    rhythmOf({ status: "active", meets }, [held("a", date)], "2027-12-31").due;
  expect(due("2026-08-31", { every: 1, unit: "month" })).toBe("2026-09-30");
  expect(due("2026-11-30", { every: 3, unit: "month" })).toBe("2027-02-28");
  expect(due("2026-12-28", { every: 2, unit: "week" })).toBe("2027-01-11");
});

test("gatherings stand the latest first, those without a day last", () => {
  const list = byLatest([
    gathering("none"),
    held("old", "2025"),
    held("new", "2026-11-01"),
    held("b", "2026-11-01"),
  ]);
  expect(list.map(({ id }) => id)).toEqual(["b", "new", "old", "none"]);
});
