import type { Action } from "./action.ts";
import { addNeed, addNode, addOffer, addTie, quickAdd } from "./add.ts";
import { edit, focus, remove, unfocus } from "./change.ts";
import { confirm } from "./confirm.ts";
import { interview } from "./interview.ts";
import { merge } from "./merge.ts";
import { path } from "./path.ts";
import { signOut } from "./sign-out.ts";
import { redo, undo } from "./steps.ts";
import { keysHelp, nextLanguage, nextTheme, pending, search } from "./view.ts";

/** Every action, in the order in which the list of keys tells them. */
export const allActions: readonly Action[] = [
  search,
  quickAdd,
  addNode,
  addTie,
  addNeed,
  addOffer,
  interview,
  edit,
  confirm,
  remove,
  undo,
  redo,
  focus,
  unfocus,
  path,
  merge,
  pending,
  nextTheme,
  nextLanguage,
  keysHelp,
  signOut,
];
