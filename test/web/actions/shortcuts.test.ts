import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Context } from "../../../web/actions/action.ts";
import { addNode } from "../../../web/actions/add.ts";
import { edit, focus, remove, unfocus } from "../../../web/actions/change.ts";
import { actionOf, type Pressed } from "../../../web/actions/shortcuts.ts";
import { redo, undo } from "../../../web/actions/steps.ts";
import { keysHelp, search } from "../../../web/actions/view.ts";
import { emptyPlace } from "../../../web/session/address.ts";
import { anActor } from "../records.ts";

const actions = [search, addNode, edit, remove, undo, redo, focus, unfocus, keysHelp];
const paja = anActor("paja");

function context(parts: Partial<Context> = {}): Context {
  const facts = new FactTable();
  facts.put(paja);
  return {
    reader: { id: "me", name: "Kutoja", grants: [{ role: "weaver", regions: ["04"] }] },
    facts,
    session: {
      ...emptyPlace,
      speaks: "fi",
      theme: "system",
      singleKeys: true,
      keys: {},
      panelWidth: 380,
      covered: 0,
      legend: 0,
      form: null,
      quick: false,
      many: [],
      seeking: null,
      pointing: false,
      unsaved: false,
      asking: false,
      notices: [],
      open: null,
      merging: null,
    },
    steps: { undo: [1], redo: [2] },
    selected: paja,
    ...parts,
  };
}

function press(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

function does(
  pressed: Pressed,
  given: Partial<{ context: Context; typing: boolean; covered: boolean }> = {},
) {
  return actionOf(pressed, actions, { context: context(), typing: false, covered: false, ...given })?.id;
}

test("a key does its action", () => {
  expect(does(press("n"))).toBe("addNode");
  expect(does(press("e"))).toBe("edit");
  expect(does(press("Delete"))).toBe("remove");
  expect(does(press("z", { ctrlKey: true }))).toBe("undo");
  expect(does(press("Z", { metaKey: true, shiftKey: true }))).toBe("redo");
  expect(does(press("y", { ctrlKey: true }))).toBe("redo");
});

test("signs that are typed with Shift on some keyboards work with it and without", () => {
  expect(does(press("?", { shiftKey: true }))).toBe("keys");
  expect(does(press("/", { shiftKey: true }))).toBe("search");
  expect(does(press("N", { shiftKey: true }))).toBeUndefined();
});

test("while somebody types, keys are text; only the search opens", () => {
  expect(does(press("n"), { typing: true })).toBeUndefined();
  expect(does(press("z", { ctrlKey: true }), { typing: true })).toBeUndefined();
  expect(does(press("k", { ctrlKey: true }), { typing: true })).toBe("search");
});

test("single keys rest when they are turned off; those with Ctrl go on", () => {
  const given = context();
  const off = { ...given, session: { ...given.session, singleKeys: false } };
  expect(does(press("n"), { context: off })).toBeUndefined();
  expect(does(press("z", { ctrlKey: true }), { context: off })).toBe("undo");
});

test("under a dialog no key does anything", () => {
  expect(does(press("n"), { covered: true })).toBeUndefined();
});

test("what a person may not do has no key", () => {
  const stranger = context({ reader: null });
  expect(does(press("n"), { context: stranger })).toBeUndefined();
  expect(does(press("e"), { context: stranger })).toBeUndefined();
  const elsewhere = context({
    reader: { id: "x", name: "Muualta", grants: [{ role: "weaver", regions: ["06"] }] },
  });
  expect(does(press("Delete"), { context: elsewhere })).toBeUndefined();
  expect(
    does(press("z", { ctrlKey: true }), { context: context({ steps: { undo: [], redo: [] } }) }),
  ).toBeUndefined();
});

test("one key opens the neighbourhood and closes it again", () => {
  expect(does(press("f"))).toBe("focus");
  const given = context();
  const focused = { ...given, session: { ...given.session, focus: "paja" } };
  expect(does(press("f"), { context: focused })).toBe("unfocus");
});
