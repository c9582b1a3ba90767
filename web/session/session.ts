// What is mine alone and never sent: where I am, what I selected and filtered, which form is open, what I was told.
import { createStore } from "zustand/vanilla";
import type { Introduction } from "../../domain/records/introduction.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { NeedKind } from "../../domain/vocabulary/need-kinds.ts";
import type { UiKey } from "../i18n/en.words.ts";
import { emptyPlace, type Place } from "./address.ts";

export type Theme = "light" | "dark" | "system";

/** Which form the panel shows, and what it starts from. */
export type FormRequest =
  | { type: "addNode"; name?: string; as?: "initiative" | "gathering" }
  | { type: "editNode"; id: string }
  | {
      type: "addTie";
      from?: string;
      to?: string;
      introduction?: Introduction;
      context?: Record<string, string>;
    }
  | { type: "editTie"; id: string }
  | { type: "addNeed" | "addOffer"; node: string; kind?: NeedKind }
  | { type: "editNeed"; id: string };

/** What a notice says: words of the page, or the reason of a no. */
export type Told = { key: UiKey; values?: Readonly<Record<string, string | number>> } | { refusal: Refusal };

export interface Notice {
  id: number;
  /** A problem stays until it is closed. */
  tone: "done" | "problem";
  says: Told;
  act?: { label: UiKey; run: () => void };
}

export interface Session extends Place {
  /** The language in use, whoever chose it. */
  speaks: Language;
  theme: Theme;
  /** Whether shortcuts of a single key work. */
  singleKeys: boolean;
  /** Keys chosen in the place of an action's own, by its id; an empty one means none. */
  keys: Readonly<Record<string, string>>;
  /** Of the panel beside the page, px. */
  panelWidth: number;
  /** px of the lower edge of the page that lie under the sheet of a phone. */
  covered: number;
  /** Height of the legend that lies over the map, px. */
  legend: number;
  form: FormRequest | null;
  /** The strip of quick add is up. */
  quick: boolean;
  /** Id of the node whose path to another is asked for, while the other is being chosen. */
  seeking: string | null;
  /** The other end of a tie is being pointed at on the map. */
  pointing: boolean;
  /** The form holds something that is not saved: it is not closed without a word. */
  unsaved: boolean;
  /** The question before an unsaved form is closed is up. */
  asking: boolean;
  notices: readonly Notice[];
  /** Dialogs that lie over everything. */
  open: "search" | "keys" | "merge" | null;
  /** The two nodes that the dialog of merging is about. */
  merging: readonly [string, string] | null;
}

export const session = createStore<Session>(() => ({
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
  seeking: null,
  pointing: false,
  unsaved: false,
  asking: false,
  notices: [],
  open: null,
  merging: null,
}));
