import { useWords } from "../i18n/use-words.ts";
import { useSession } from "../session/use-session.ts";
import type { Shortcut } from "./action.ts";

interface Props {
  shortcut: Shortcut;
  /** Read aloud too; beside a label they would only be in the way. */
  aloud?: boolean;
}

/** The keys of a shortcut. */
export function KeyNames({ shortcut, aloud = false }: Props) {
  const words = useWords();
  const single = useSession((now) => now.singleKeys);
  if (shortcut.ctrl !== true && !single) return null;
  const names = [
    ...(shortcut.ctrl === true ? [words.ui("key.ctrl")] : []),
    ...(shortcut.shift === true ? [words.ui("key.shift")] : []),
    keyName(shortcut.key),
  ];
  return (
    <span className="keys" aria-hidden={!aloud}>
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}

function keyName(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1, 3);
}
