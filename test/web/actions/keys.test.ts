import { expect, test } from "vitest";
import { addNode, addTie } from "../../../web/actions/add.ts";
import { allActions } from "../../../web/actions/all.ts";
import { focus, unfocus } from "../../../web/actions/change.ts";
import {
  chosenKey,
  hasSingleKey,
  holderOf,
  keyId,
  shortcutsOf,
  singleKey,
} from "../../../web/actions/keys.ts";
import { redo } from "../../../web/actions/steps.ts";
import { search } from "../../../web/actions/view.ts";
import { chooseKey } from "../../../web/session/changes.ts";
import { keepRemembered, recall } from "../../../web/session/remembered.ts";

const pressed = (key: string, more = {}) =>
  chosenKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test("a chosen key takes the place of the single one; those with Ctrl stay", () => {
  expect(shortcutsOf(search, { search: "s" })).toEqual([{ key: "s" }, { key: "k", ctrl: true }]);
  expect(shortcutsOf(search, { search: "" })).toEqual([{ key: "k", ctrl: true }]);
  expect(shortcutsOf(search, {})).toEqual(search.keys);
  expect(singleKey(addNode, { addNode: "" })).toBeNull();
  expect(hasSingleKey(redo)).toBe(false);
});

test("the two that show the neighbourhood and the whole share one key", () => {
  expect(keyId(unfocus)).toBe("focus");
  expect(singleKey(unfocus, { focus: "y" })).toBe("y");
  expect(holderOf("f", allActions, { chosen: {}, but: focus })).toBeUndefined();
});

test("a key that is taken tells by what; one given away is free", () => {
  expect(holderOf("t", allActions, { chosen: {}, but: addNode })).toBe(addTie);
  expect(holderOf("t", allActions, { chosen: { addTie: "r" }, but: addNode })).toBeUndefined();
  expect(holderOf("r", allActions, { chosen: { addTie: "r" }, but: addNode })).toBe(addTie);
});

test("letters, signs and Delete can be chosen; what the map and the browser use can't", () => {
  expect(["Å", "x", "§", "Delete"].map((key) => pressed(key))).toEqual(["å", "x", "§", "delete"]);
  for (const key of ["1", "+", "-", " ", "Enter", "ArrowUp", "F5"]) expect(pressed(key)).toBeNull();
  expect(pressed("x", { ctrlKey: true })).toBeNull();
});

test("no two actions have one key from the beginning", () => {
  const keys = allActions.filter((one) => one.sharesKey === undefined).map((one) => singleKey(one, {}));
  const single = keys.filter((key) => key !== null);
  expect(new Set(single).size).toBe(single.length);
});

test("chosen keys are remembered", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  keepRemembered(storage, ["fi"]);
  chooseKey("addNode", "ä");
  expect(recall(storage).keys).toEqual({ addNode: "ä" });
});
