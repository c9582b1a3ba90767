// From a key to its action. Single keys rest while somebody types, and can be turned off or changed.
import type { Action, Context, Shortcut } from "./action.ts";
import { shortcutsOf } from "./keys.ts";

/** What of a keyboard event matters here. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

export function actionOf(
  pressed: Pressed,
  actions: readonly Action[],
  { context, typing, covered }: { context: Context; typing: boolean; covered: boolean },
): Action | undefined {
  return actions.find((action) =>
    shortcutsOf(action, context.session.keys).some((shortcut) => {
      if (!matches(pressed, shortcut) || covered) return false;
      const free =
        shortcut.ctrl === true ? !(typing && shortcut.key !== "k") : !typing && context.session.singleKeys;
      return free && action.allowed(context);
    }),
  );
}

function matches(pressed: Pressed, { key, ctrl = false, shift = false }: Shortcut): boolean {
  if (pressed.key.toLowerCase() !== key || pressed.altKey) return false;
  if ((pressed.ctrlKey || pressed.metaKey) !== ctrl) return false;
  // Signs such as ? and / are typed with Shift on some keyboards: there the sign itself is what counts.
  return pressed.shiftKey === shift || !/^\p{L}$/u.test(key);
}

/** Whether keys go into text now. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")
  );
}
