// The keys, read from the actions themselves: as they stand, to be changed or turned off.
import "./keys.css";
import { useState } from "react";
import { allActions } from "../../actions/all.ts";
import { KeyNames } from "../../actions/KeyNames.tsx";
import { hasSingleKey, shortcutsOf } from "../../actions/keys.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { keysAsMade, setSingleKeys } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";
import { Modal } from "../Modal.tsx";
import { KeyChoice } from "./KeyChoice.tsx";
import { keysWords } from "./keys.words.ts";

/** Keys of the map itself: places of the keyboard rather than letters, so they stay as they are. */
const onMap = [
  { says: "arrows", keys: ["←", "→", "↑", "↓"] },
  { says: "enter", keys: ["Enter"] },
  { says: "home", keys: ["Home"] },
  { says: "zoom", keys: ["+", "−"], single: true },
  { says: "steps", keys: ["1", "2", "3", "4"], single: true },
] as const;

export function KeysDialog() {
  const words = useWords();
  const own = useSpeaker(keysWords);
  const single = useSession((now) => now.singleKeys);
  const chosen = useSession((now) => now.keys);
  const [choosing, setChoosing] = useState<string | null>(null);
  return (
    <Modal title={words.ui("keys.title")} className="keys-dialog">
      <label className="check">
        <input type="checkbox" checked={single} onChange={(event) => setSingleKeys(event.target.checked)} />
        <span>{words.ui("settings.singleKeys")}</span>
      </label>
      <div className="key-list">
        <dl>
          {allActions.map((action) => {
            const fixed = shortcutsOf(action, chosen).filter((shortcut) => shortcut.ctrl === true);
            const changes = single && hasSingleKey(action) && action.sharesKey === undefined;
            if (!changes && fixed.length === 0) return null;
            return (
              <div key={action.id}>
                <dt>{words.ui(action.label)}</dt>
                <dd>
                  {fixed.map((shortcut) => (
                    <KeyNames key={JSON.stringify(shortcut)} shortcut={shortcut} aloud />
                  ))}
                  {changes && (
                    <KeyChoice
                      action={action}
                      choosing={choosing === action.id}
                      choose={(on) => setChoosing(on ? action.id : null)}
                    />
                  )}
                </dd>
              </div>
            );
          })}
          <Fixed says={words.ui("keys.escape")} keys={[words.ui("key.escape")]} />
          <Fixed says={own("copy")} keys={[words.ui("key.ctrl"), "C"]} />
        </dl>
        <h3>{own("map")}</h3>
        <dl>
          {onMap
            .filter((each) => single || !("single" in each))
            .map(({ says, keys }) => (
              <Fixed key={says} says={own(says)} keys={keys} />
            ))}
        </dl>
      </div>
      {Object.keys(chosen).length > 0 && (
        <button type="button" className="button quiet" onClick={keysAsMade}>
          {own("made")}
        </button>
      )}
    </Modal>
  );
}

function Fixed({ says, keys }: { says: string; keys: readonly string[] }) {
  return (
    <div>
      <dt>{says}</dt>
      <dd>
        <span className="keys">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      </dd>
    </div>
  );
}
