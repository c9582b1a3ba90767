import { afterEach, expect, test } from "vitest";
import { clearFilters, filterBy } from "../../../web/session/changes.ts";
import { keepAddress } from "../../../web/session/history.ts";
import { session } from "../../../web/session/session.ts";

const clean = session.getInitialState();
afterEach(() => session.setState(clean, true));

/** The address bar and its history, as far as a session uses them. */
function aWindow(address: string) {
  const entries = [address];
  let at = 0;
  let back: () => void;
  const view = {
    get location() {
      const { pathname, search } = new URL(entries[at] ?? "", "http://kudelma");
      return { pathname, search };
    },
    history: {
      pushState: (_state: null, _title: string, next: string) => {
        at += 1;
        entries.splice(at, entries.length, next);
      },
      replaceState: (_state: null, _title: string, next: string) => {
        entries[at] = next;
      },
    },
    addEventListener: (_name: string, heard: () => void) => {
      back = heard;
    },
  };
  return {
    view,
    entries,
    goBack: () => {
      at -= 1;
      back();
    },
  };
}

test("a filter is a step to come back to; a name being typed is one step, however many letters it has", () => {
  const { view, entries, goBack } = aWindow("/map?r=04");
  keepAddress(Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(view)));
  filterBy({ sectors: ["civil"] });
  for (const q of ["p", "pa", "paj"]) filterBy({ q });
  expect(entries).toEqual(["/map?r=04", "/map?r=04&sector=civil", "/map?r=04&q=paj&sector=civil"]);
  goBack();
  expect(session.getState().filter).toMatchObject({ q: "", sectors: ["civil"] });
  goBack();
  expect(session.getState().filter).toMatchObject({ q: "", sectors: [] });
});

test("clearing asks nothing any more, but leaves how things are drawn", () => {
  filterBy({ sectors: ["civil"], fold: ["gatherings"], ended: false, mode: "showcase", colour: "role" });
  clearFilters();
  expect(session.getState().filter).toMatchObject({
    sectors: [],
    fold: [],
    ended: true,
    mode: "showcase",
    colour: "role",
  });
});
