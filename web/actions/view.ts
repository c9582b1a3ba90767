// Actions on the page itself.
import { languages } from "../../domain/vocabulary/languages.ts";
import { goTo, setOpen, setTheme, speak } from "../session/changes.ts";
import type { Theme } from "../session/session.ts";
import type { Action } from "./action.ts";

export const themes: readonly Theme[] = ["light", "dark", "system"];

export const search: Action = {
  id: "search",
  label: "action.search",
  keys: [{ key: "/" }, { key: "k", ctrl: true }],
  allowed: () => true,
  run: () => setOpen("search"),
};

export const nextTheme: Action = {
  id: "theme",
  label: "action.theme",
  keys: [{ key: "d" }],
  allowed: () => true,
  run: ({ session }) => setTheme(after(themes, session.theme)),
};

export const nextLanguage: Action = {
  id: "language",
  label: "action.language",
  keys: [{ key: "l" }],
  allowed: () => true,
  run: ({ session }) => void speak(after(languages, session.speaks)),
};

export const pending: Action = {
  id: "pending",
  label: "action.pending",
  allowed: ({ reader }) => reader !== null,
  run: () => goTo("/pending"),
};

export const keysHelp: Action = {
  id: "keys",
  label: "action.keys",
  keys: [{ key: "?" }],
  allowed: () => true,
  run: () => setOpen("keys"),
};

function after<Each>(list: readonly Each[], one: Each): Each {
  return list[(list.indexOf(one) + 1) % list.length] ?? one;
}
