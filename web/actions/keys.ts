// Which keys an action has: its own, or the one that was chosen for it.
import type { Action, Shortcut } from "./action.ts";

/** Keys chosen in the settings, by the id that keeps the key; an empty one means none. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** Two actions that are never there at once share a key, and its choice. */
export function keyId({ id, sharesKey }: Action): string {
  return sharesKey ?? id;
}

/** The shortcuts as they stand. Those with Ctrl stay; the choice takes the place of the single keys. */
export function shortcutsOf(action: Action, chosen: ChosenKeys): readonly Shortcut[] {
  const own = action.keys ?? [];
  const key = chosen[keyId(action)];
  if (key === undefined) return own;
  const fixed = own.filter(({ ctrl }) => ctrl === true);
  return key === "" ? fixed : [{ key }, ...fixed];
}

/** Whether the action has a key of its own that can be chosen anew. */
export function hasSingleKey({ keys = [] }: Action): boolean {
  return keys.some(({ ctrl }) => ctrl !== true);
}

export function singleKey(action: Action, chosen: ChosenKeys): string | null {
  return shortcutsOf(action, chosen).find(({ ctrl }) => ctrl !== true)?.key ?? null;
}

/** What a key that was pressed would be as a shortcut; null where it can't be one, since it does something already. */
export function chosenKey(
  pressed: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
): string | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const key = pressed.key.toLowerCase();
  if (key === "delete") return key;
  // Digits, plus and minus belong to the map.
  return [...key].length === 1 && !/[\s\p{N}+\-=]/u.test(key) ? key : null;
}

/** The action that has this key already. */
export function holderOf(
  key: string,
  actions: readonly Action[],
  { chosen, but }: { chosen: ChosenKeys; but: Action },
): Action | undefined {
  return actions.find((one) => keyId(one) !== keyId(but) && singleKey(one, chosen) === key);
}
