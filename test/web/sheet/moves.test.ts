import fc from "fast-check";
import { expect, test } from "vitest";
import { intentOf } from "../../../web/sheet/keys.ts";
import {
  beginning,
  type Extent,
  followed,
  type Move,
  moved,
  rangeOf,
  type Selection,
} from "../../../web/sheet/moves.ts";

const filled = new Set(["0:0", "1:0", "2:0", "5:0", "6:0"]);
const extent: Extent = {
  rows: 10,
  columns: 4,
  page: 4,
  filled: ({ row, column }) => filled.has(`${row}:${column}`),
};
const at = (row: number, column: number): Selection => ({
  at: { row, column },
  to: { row, column },
  home: null,
});
const press = (key: string, held: { ctrl?: boolean; shift?: boolean } = {}): Move => {
  const intent = intentOf({
    key,
    ctrlKey: held.ctrl === true,
    shiftKey: held.shift === true,
    metaKey: false,
    altKey: false,
  });
  if (intent?.type !== "move") throw new Error(`${key} does not move`);
  return intent.move;
};

test("arrows go a cell, Home and End along the row, with Ctrl to the corners", () => {
  expect(moved(at(2, 1), press("ArrowDown"), extent)).toEqual(at(3, 1));
  expect(moved(at(2, 1), press("End"), extent)).toEqual(at(2, 3));
  expect(moved(at(2, 1), press("Home", { ctrl: true }), extent)).toEqual(at(0, 0));
  expect(moved(at(2, 1), press("End", { ctrl: true }), extent)).toEqual(at(9, 3));
  expect(moved(at(8, 1), press("PageDown"), extent)).toEqual(at(9, 1));
});

test("Ctrl and an arrow go to the end of what is filled, else to where it begins again, else to the edge", () => {
  const steps = [0, 2, 5, 6, 9].map((row) => at(row, 0));
  for (const [place, from] of steps.slice(0, -1).entries())
    expect(moved(from, press("ArrowDown", { ctrl: true }), extent)).toEqual(steps[place + 1]);
  expect(moved(at(4, 2), press("ArrowUp", { ctrl: true }), extent)).toEqual(at(0, 2));
});

test("the headings are reached from the first row, and no selection reaches into them", () => {
  expect(moved(at(0, 2), press("ArrowUp"), extent)).toEqual(at(-1, 2));
  expect(moved(at(-1, 2), press("ArrowDown"), extent)).toEqual(at(0, 2));
  expect(rangeOf(moved(at(0, 2), press("ArrowUp", { shift: true }), extent)).top).toBe(0);
});

test("Shift reaches out from where one stands; rows, columns and all are selected whole", () => {
  const reached = moved(at(2, 1), press("ArrowRight", { shift: true }), extent);
  expect(reached).toEqual({ at: { row: 2, column: 1 }, to: { row: 2, column: 2 }, home: null });
  expect(rangeOf(moved(reached, press(" ", { shift: true }), extent))).toMatchObject({ left: 0, right: 3 });
  expect(rangeOf(moved(reached, press(" ", { ctrl: true }), extent))).toMatchObject({ top: 0, bottom: 9 });
  expect(rangeOf(moved(reached, press("a", { ctrl: true }), extent))).toEqual({
    ...{ top: 0, left: 0, bottom: 9, right: 3 },
  });
});

test("after cells filled by Tab, Enter leads to the row below the first of them", () => {
  const along = moved(
    moved(at(1, 1), { type: "tab", onward: true }, extent),
    { type: "tab", onward: true },
    extent,
  );
  expect(along.at).toEqual({ row: 1, column: 3 });
  expect(moved(along, { type: "enter", down: true }, extent)).toEqual(at(2, 1));
});

test("whatever is pressed, one stands on a cell or a heading", () => {
  const keys = [
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    " ",
    "a",
  ];
  const pressing = fc.record({ key: fc.constantFrom(...keys), ctrl: fc.boolean(), shift: fc.boolean() });
  fc.assert(
    fc.property(fc.array(pressing, { maxLength: 30 }), (presses) => {
      let now = beginning;
      for (const { key, ctrl, shift } of presses) {
        const intent = intentOf({ key, ctrlKey: ctrl, shiftKey: shift, metaKey: false, altKey: false });
        if (intent?.type === "move") now = moved(now, intent.move, extent);
      }
      for (const { row, column } of [now.at, now.to]) {
        expect(row >= -1 && row < 10).toBe(true);
        expect(column >= 0 && column < 4).toBe(true);
      }
    }),
  );
});

test("a selection stays on its cells when rows come and columns change places; on its place when they go", () => {
  const before = { rows: ["a", "b", "c"], columns: ["x", "y"] };
  const now: Selection = { at: { row: 1, column: 0 }, to: { row: 2, column: 1 }, home: null };
  expect(followed(now, before, { rows: ["n", "a", "b", "c"], columns: ["y", "x"] })).toEqual({
    at: { row: 2, column: 1 },
    to: { row: 3, column: 0 },
    home: null,
  });
  expect(followed(at(2, 1), before, { rows: ["a", "b"], columns: ["x", "y"] })).toEqual(at(1, 1));
});

test("letters and signs begin to write, keys of the page and of the clipboard go on", () => {
  const intent = (key: string, ctrlKey = false) =>
    intentOf({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false });
  for (const key of ["a", "Ä", "7", "+", "Dead"])
    expect(intent(key)).toEqual({ type: "edit", how: "replace" });
  for (const key of ["c", "v", "x", "z", "y", "k"]) expect(intent(key, true)).toBeNull();
  for (const key of ["Tab", "Shift", "F5"]) expect(intent(key)).toBeNull();
  expect(intent("d", true)).toEqual({ type: "fillDown" });
});
