// A user action is one object: buttons, menus and shortcuts read the same label, key, permission and deed.
import type { Facts } from "../../domain/facts.ts";
import type { Reader } from "../../domain/policy/person.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { UndoList } from "../../domain/undo-list.ts";
import type { UiKey } from "../i18n/en.words.ts";
import type { Session } from "../session/session.ts";

/** `key` as the keyboard event names it, lower case; `ctrl` is Cmd on a Mac. */
export interface Shortcut {
  key: string;
  ctrl?: boolean;
  shift?: boolean;
}

/** What an action can look at. */
export interface Context {
  reader: Reader;
  facts: Facts;
  session: Session;
  steps: UndoList;
  /** The selected record, if it is here. */
  selected: Fact | undefined;
}

export interface Action {
  id: string;
  label: UiKey;
  /** The first is shown; the others work too. */
  keys?: readonly Shortcut[];
  /** The id of the action whose single key, own or chosen, is this one's too. */
  sharesKey?: string;
  allowed(context: Context): boolean;
  run(context: Context): void;
}
