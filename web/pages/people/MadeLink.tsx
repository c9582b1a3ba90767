import { useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { tell } from "../../session/changes.ts";

/** The link that was made, told once. */
export function MadeLink({ name, address }: { name: string; address: string }) {
  const words = useWords();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      tell({ tone: "done", says: { key: "notice.copied" } });
    } catch {
      tell({ tone: "problem", says: { key: "notice.notCopied" } });
    }
  };
  return (
    <div className="made-link" role="status">
      <p>
        <strong>{name}.</strong> {words.ui("people.made")}
      </p>
      <div className="made-row">
        <input
          className="input"
          readOnly
          value={address}
          aria-label={words.ui("people.copy")}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {words.ui("people.copy")}
        </button>
      </div>
    </div>
  );
}
