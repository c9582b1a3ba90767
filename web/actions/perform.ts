import { noteDone } from "../session/used.ts";
import type { Action } from "./action.ts";
import { contextNow } from "./context.ts";

/** Does what is allowed now, and remembers that it was done. */
export function perform(action: Action): void {
  const context = contextNow();
  if (!action.allowed(context)) return;
  noteDone(action.id);
  action.run(context);
}
