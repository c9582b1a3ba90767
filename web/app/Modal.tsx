import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { setOpen } from "../session/changes.ts";

interface Props {
  title: string;
  className?: string;
  children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes by Escape, and gives the focus back. */
export function Modal({ title, className = "", children }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // What one came to write in, rather than the button that closes it.
    element?.querySelector("input")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the dialog itself
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-label={title}
      onClose={() => setOpen(null)}
      onClick={(event) => {
        if (event.target === dialog.current) setOpen(null);
      }}
    >
      <div className="modal-inside">
        <header className="modal-head">
          <h2>{title}</h2>
          <button
            type="button"
            className="button icon"
            aria-label={words.ui("close")}
            onClick={() => setOpen(null)}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
