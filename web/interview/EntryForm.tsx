import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Doubts, DoubtsContext } from "../panels/forms/doubts.ts";
import type { Faults } from "../panels/forms/faults.ts";
import { FaultsContext } from "../panels/forms/use-form.ts";
import { interviewWords } from "./interview.words.ts";

interface Props {
  label: string;
  faults: Faults;
  /** The word on the main button. */
  main: string;
  hint?: string;
  /** One of several things on its page: the focus stays where the reader is. */
  aside?: boolean;
  /** Enter, or the main button: after what had to be asked first. */
  submit: () => void;
  children: ReactNode;
}

/** One row of an interview, as a form: faults at their fields, Enter sends it. */
export function EntryForm({ label, faults, main, hint, aside = false, submit, children }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [doubts] = useState(() => new Doubts());
  useEffect(() => {
    doubts.finish = submit;
  });
  useEffect(() => {
    if (!aside) focusFirst(form.current);
  }, [aside]);
  const whole = faults[""];
  return (
    <FaultsContext value={faults}>
      <DoubtsContext value={doubts}>
        <form
          ref={form}
          className="interview-form card"
          noValidate
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault();
            doubts.after("main");
          }}
        >
          {children}
          {whole !== undefined && (
            <p role="alert" className="fault boxed">
              {words.refusal(whole)}
            </p>
          )}
          <div className="interview-send">
            <button type="submit" className="button main">
              {main}
            </button>
            {hint !== undefined && <p className="hint interview-keys">{hint}</p>}
          </div>
        </form>
      </DoubtsContext>
    </FaultsContext>
  );
}

/** The first line of a step; where one types on glass, the keys come up only when the line is touched. */
function focusFirst(form: HTMLFormElement | null): void {
  if (matchMedia("(pointer: fine)").matches)
    form?.querySelector<HTMLElement>("input:not([type=radio])")?.focus();
}

/** The hint about Enter, for every step that adds rows. */
export function useEnterHint(): string {
  return useSpeaker(interviewWords)("enterHint");
}
