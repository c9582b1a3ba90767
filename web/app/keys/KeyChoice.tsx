import { type KeyboardEvent, useState } from "react";
import type { Action } from "../../actions/action.ts";
import { allActions } from "../../actions/all.ts";
import { KeyNames } from "../../actions/KeyNames.tsx";
import { chosenKey, holderOf, keyId, singleKey } from "../../actions/keys.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { chooseKey } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";
import { keysWords } from "./keys.words.ts";

interface Props {
  action: Action;
  /** Whether the next key pressed becomes its key. */
  choosing: boolean;
  choose: (on: boolean) => void;
}

const modifiers: readonly string[] = ["Tab", "Shift", "Control", "Alt", "Meta", "AltGraph"];

/** The key of an action as a button: pressed, it waits for another key. Escape leaves it as it was. */
export function KeyChoice({ action, choosing, choose }: Props) {
  const words = useWords();
  const own = useSpeaker(keysWords);
  const chosen = useSession((now) => now.keys);
  const [fault, setFault] = useState("");
  const [done, setDone] = useState("");
  const key = singleKey(action, chosen);
  const name = words.ui(action.label);
  const end = () => {
    setFault("");
    choose(false);
  };
  const take = (event: KeyboardEvent) => {
    if (!choosing || modifiers.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = chosenKey(event);
    const holder = next === null ? undefined : holderOf(next, allActions, { chosen, but: action });
    if (event.key === "Escape") end();
    else if (next === null) setFault(own("unfit"));
    else if (holder !== undefined)
      setFault(own("taken", { key: next.toUpperCase(), action: words.ui(holder.label) }));
    else {
      chooseKey(keyId(action), next);
      setDone(own("chosen", { key: next.toUpperCase() }));
      end();
    }
  };
  return (
    <span className="key-choice">
      <button
        type="button"
        className={`button quiet ${choosing ? "choosing" : ""}`}
        onClick={() => (choosing ? end() : choose(true))}
        onKeyDown={take}
        onBlur={() => choosing && end()}
      >
        {choosing ? own("press") : key === null ? "–" : <KeyNames shortcut={{ key }} aloud />}
        {!choosing && <span className="unseen"> {own("change", { action: name })}</span>}
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={own("none", { action: name })}
        title={own("none", { action: name })}
        aria-disabled={key === null}
        onClick={() => key !== null && chooseKey(keyId(action), "")}
      >
        <Icon name="close" />
      </button>
      <span className="unseen" role="status">
        {done}
      </span>
      {fault !== "" && (
        <span role="alert" className="fault">
          {fault}
        </span>
      )}
    </span>
  );
}
