import { expect, test } from "vitest";
import { nextStep, undoList } from "../../domain/undo-list.ts";

const did = (seq: number, type = "edit") => ({ seq, type });
const undid = (seq: number, undoes: number) => ({ seq, type: "undo", undoes });

test("my changes can be taken back from the newest on, whatever came between", () => {
  expect(undoList([did(1), did(4), did(9)])).toEqual({ undo: [1, 4, 9], redo: [] });
});

test("what was taken back can be put back, and taken back again", () => {
  expect(undoList([did(1), did(2), undid(3, 2)])).toEqual({ undo: [1], redo: [3] });
  expect(undoList([did(1), did(2), undid(3, 2), undid(4, 3)])).toEqual({ undo: [1, 4], redo: [] });
  expect(undoList([did(1), did(2), undid(3, 2), undid(4, 1)])).toEqual({ undo: [], redo: [3, 4] });
});

test("something new clears what could be put back", () => {
  expect(undoList([did(1), undid(2, 1), did(3)])).toEqual({ undo: [3], redo: [] });
});

test("moving nodes, erasing, and what was erased are no steps", () => {
  expect(undoList([did(1), did(2, "arrange"), did(3, "erase"), { ...did(4), erased: true }])).toEqual({
    undo: [1],
    redo: [],
  });
});

test("taking back a change that is out of the list's reach is a step of its own", () => {
  expect(undoList([undid(8, 2)])).toEqual({ undo: [8], redo: [] });
});

test("what was given as one goes back in one step and comes again in one", () => {
  const given = (seq: number, at: number) => ({ seq, type: "edit", commandId: `pasted--${at}` });
  const mine = [did(1), given(2, 0), given(3, 1), given(4, 2)];
  expect(nextStep(undoList(mine).undo, mine)).toEqual([2, 3, 4]);
  const back = [...mine, { seq: 5, type: "undoSeries", undoesAll: [2, 3, 4] }];
  expect(undoList(back)).toEqual({ undo: [1], redo: [5] });
  expect(nextStep(undoList(back).redo, back)).toEqual([5]);
  expect(undoList([...back, undid(6, 5)])).toEqual({ undo: [1, 6], redo: [] });
  expect(nextStep([], mine)).toEqual([]);
});

test("what was taken back together without having been given as one is a step of its own", () => {
  const together = { seq: 4, type: "undoSeries", undoesAll: [1, 2] };
  expect(undoList([did(1), did(2), did(3), together])).toEqual({ undo: [3, 4], redo: [] });
});
