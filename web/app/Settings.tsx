import { languages } from "../../domain/vocabulary/languages.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { keysHelp, themes } from "../actions/view.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { setSingleKeys, setTheme, speak } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { Choice } from "./Choice.tsx";

/** Language, appearance and keys, in a small sheet under their button. */
export function Settings() {
  const words = useWords();
  const theme = useSession((now) => now.theme);
  const singleKeys = useSession((now) => now.singleKeys);
  return (
    <>
      <button type="button" className="button quiet" popoverTarget="settings">
        <Icon name="settings" />
        <span className="unseen">{words.ui("settings")}</span>
        <span className="on-wide" aria-hidden="true">
          {words.language.toUpperCase()}
        </span>
      </button>
      <div id="settings" popover="auto" className="popover">
        <Choice
          label={words.ui("language.label")}
          name="language"
          chosen={words.language}
          options={languages.map((each) => ({ value: each, label: ownName(each), lang: each }))}
          choose={(language) => void speak(language)}
        />
        <Choice
          label={words.ui("theme.label")}
          name="theme"
          chosen={theme}
          options={themes.map((each) => ({ value: each, label: words.ui(`theme.${each}`) }))}
          choose={setTheme}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          <span>{words.ui("settings.singleKeys")}</span>
        </label>
        <ActionButton action={keysHelp} look="quiet" />
      </div>
    </>
  );
}

/** A language is called as its speakers call it. */
function ownName(language: (typeof languages)[number]): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
