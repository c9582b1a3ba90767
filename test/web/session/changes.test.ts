import { afterEach, expect, test } from "vitest";
import {
  backOut,
  closeForm,
  openForm,
  select,
  selectMany,
  setUnsaved,
  showPath,
  showRegion,
  stay,
  tell,
} from "../../../web/session/changes.ts";
import { session } from "../../../web/session/session.ts";

const clean = session.getInitialState();
afterEach(() => session.setState(clean, true));

test("Escape backs out one step at a time: dialog, form, selection, focus", () => {
  session.setState({ open: "keys", form: { type: "addNode" }, selection: "paja", focus: "paja" });
  const steps = [];
  while (backOut()) {
    const { open, form, selection, focus } = session.getState();
    steps.push([open, form?.type ?? null, selection, focus]);
  }
  expect(steps).toEqual([
    [null, "addNode", "paja", "paja"],
    [null, null, "paja", "paja"],
    [null, null, null, "paja"],
    [null, null, null, null],
  ]);
});

test("Escape takes the path away before the two it goes between", () => {
  selectMany(["paja", "kunta"]);
  showPath(2);
  backOut();
  expect(session.getState()).toMatchObject({ many: ["paja", "kunta"], path: null });
  showPath(1);
  selectMany(["paja", "kunta", "koulu"]);
  expect(session.getState().path).toBeNull();
});

test("a form with something unsaved is not closed without a word", () => {
  openForm({ type: "addNode" });
  setUnsaved(true);
  backOut();
  expect(session.getState()).toMatchObject({ form: { type: "addNode" }, asking: true });
  stay();
  select("paja");
  showRegion("06");
  expect(session.getState().form).toEqual({ type: "addNode" });
  openForm({ type: "addTie" });
  expect(session.getState()).toMatchObject({ form: { type: "addNode" }, asking: true });
  closeForm();
  expect(session.getState()).toMatchObject({ form: null, unsaved: false, asking: false });
});

test("another region lets go of what was selected in the old one", () => {
  session.setState({ region: "04", selection: "paja", focus: "paja" });
  showRegion("06");
  expect(session.getState()).toMatchObject({ region: "06", selection: null, focus: null });
});

test("of things done the last two stand; problems stay until they are closed", () => {
  tell({ tone: "problem", says: { key: "signIn.silent" } });
  for (let at = 0; at < 4; at += 1) tell({ tone: "done", says: { key: "notice.copied" } });
  expect(session.getState().notices.map((each) => each.tone)).toEqual(["problem", "done", "done"]);
});
