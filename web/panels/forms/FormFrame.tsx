import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { closeForm, stay } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";
import { Doubts, DoubtsContext } from "./doubts.ts";
import type { Faults } from "./faults.ts";
import { FaultsContext } from "./use-form.ts";

interface Props {
  title: string;
  faults: Faults;
  saving: boolean;
  /** The word on the main button. */
  main: string;
  submit: () => void;
  /** A second way to finish: save and begin the next. */
  another?: (() => void) | undefined;
  children: ReactNode;
}

/** What every form has: title, faults at their fields, buttons that stay in sight, a question before something is lost. */
export function FormFrame({ title, faults, saving, main, submit, another, children }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const asking = useSession((now) => now.asking);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(
      ".form-fields input, .form-fields select, .form-fields textarea",
    );
    first?.focus();
  }, []);
  const [doubts] = useState(() => new Doubts());
  useEffect(() => {
    doubts.finish = (way) => (way === "another" ? another?.() : submit());
  });
  const whole = faults[""];
  return (
    <FaultsContext value={faults}>
      <form
        ref={form}
        className="form"
        noValidate
        aria-labelledby="panel-title"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!saving) doubts.after("main");
        }}
      >
        <h2 id="panel-title" tabIndex={-1}>
          {title}
        </h2>
        <DoubtsContext value={doubts}>
          <div className="form-fields">{children}</div>
        </DoubtsContext>
        <footer className="form-end">
          {whole !== undefined && (
            <p role="alert" className="fault boxed">
              {words.refusal(whole)}
            </p>
          )}
          {whole === undefined && Object.keys(faults).length > 0 && (
            <p role="alert" className="fault">
              {words.ui("form.problem")}
            </p>
          )}
          {asking && <Leave />}
          <div className="form-buttons">
            <button type="submit" className="button main" aria-disabled={saving}>
              {saving ? words.ui("form.saving") : main}
            </button>
            {another !== undefined && (
              <button
                type="button"
                className="button"
                aria-disabled={saving}
                onClick={() => !saving && doubts.after("another")}
              >
                {words.ui("form.addAnother")}
              </button>
            )}
            <button type="button" className="button quiet" onClick={closeForm}>
              {words.ui("cancel")}
            </button>
          </div>
        </footer>
      </form>
    </FaultsContext>
  );
}

function Leave() {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div role="alert" className="aside-note">
      <p>{words.ui("form.unsaved")}</p>
      <div className="form-buttons">
        <button ref={button} type="button" className="button" onClick={stay}>
          {words.ui("form.stay")}
        </button>
        <button type="button" className="button danger" onClick={closeForm}>
          {words.ui("form.leave")}
        </button>
      </div>
    </div>
  );
}
