import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { Action } from "./action.ts";
import { useContextNow } from "./context.ts";
import { KeyNames } from "./KeyNames.tsx";
import { shortcutsOf } from "./keys.ts";
import { perform } from "./perform.ts";

interface Props {
  action: Action;
  look?: "main" | "plain" | "quiet" | "danger" | "icon";
  /** Drawn before the label; with the look `icon`, in its stead. */
  icon?: ReactNode;
  /** Kept in sight though it can't be done now; otherwise it is left out. */
  keep?: boolean;
}

/** The button of an action: its label, its key, there only when it is allowed. */
export function ActionButton({ action, look = "plain", icon, keep = false }: Props) {
  const context = useContextNow();
  const words = useWords();
  const allowed = action.allowed(context);
  if (!allowed && !keep) return null;
  const label = words.ui(action.label);
  const shortcut = shortcutsOf(action, context.session.keys)[0];
  return (
    <button
      type="button"
      className={`button ${look}`}
      aria-disabled={!allowed}
      aria-label={look === "icon" ? label : undefined}
      title={look === "icon" ? label : undefined}
      onClick={() => perform(action)}
    >
      {icon}
      {look === "icon" ? null : <span>{label}</span>}
      {look !== "icon" && shortcut !== undefined && <KeyNames shortcut={shortcut} />}
    </button>
  );
}
