import { allActions } from "../actions/all.ts";
import { KeyNames } from "../actions/KeyNames.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useSession } from "../session/use-session.ts";
import { Modal } from "./Modal.tsx";

/** The keys, read from the actions themselves. */
export function KeysDialog() {
  const words = useWords();
  const single = useSession((now) => now.singleKeys);
  return (
    <Modal title={words.ui("keys.title")}>
      {!single && <p className="soft">{words.ui("keys.off")}</p>}
      <dl className="key-list">
        {allActions.map(({ id, label, keys }) => {
          const shown = (keys ?? []).filter((shortcut) => single || shortcut.ctrl === true);
          if (shown.length === 0) return null;
          return (
            <div key={id}>
              <dt>{words.ui(label)}</dt>
              <dd>
                {shown.map((shortcut) => (
                  <KeyNames key={JSON.stringify(shortcut)} shortcut={shortcut} aloud />
                ))}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{words.ui("keys.escape")}</dt>
          <dd>
            <span className="keys">
              <kbd>{words.ui("key.escape")}</kbd>
            </span>
          </dd>
        </div>
      </dl>
    </Modal>
  );
}
