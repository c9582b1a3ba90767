import type { ReactNode } from "react";
import { Icon } from "../look/Icon.tsx";
import { tell } from "../session/changes.ts";

interface Props {
  address: string;
  /** What the address is, and what its button says, in the reader's language. */
  label: string;
  copies: string;
  children: ReactNode;
}

/** An address that was just made and is told once: to be read, and copied by its button. */
export function MadeAddress({ address, label, copies, children }: Props) {
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
      <p>{children}</p>
      <div className="made-row">
        <input
          className="input"
          readOnly
          value={address}
          aria-label={label}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {copies}
        </button>
      </div>
    </div>
  );
}
