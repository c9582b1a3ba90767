import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Boundary } from "../app/Boundary.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { backOut } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { focusBack, focusPanel } from "./focus.ts";

const FormPanel = lazy(async () => ({ default: (await import("./forms/FormPanel.tsx")).FormPanel }));
const RecordPanel = lazy(async () => ({ default: (await import("./RecordPanel.tsx")).RecordPanel }));

/** The one panel: a form while one is open, else the details of what is selected. On a phone a sheet from below. */
export function Panel() {
  const words = useWords();
  const form = useSession((now) => now.form);
  const selection = useSession((now) => now.selection);
  const [tall, setTall] = useState(false);
  const aside = useKeptFocus(form !== null, form !== null || selection !== null);
  if (form === null && selection === null) return null;
  return (
    <aside ref={aside} className={`panel ${tall ? "tall" : ""}`} aria-label={words.ui("panel.details")}>
      <div className="panel-tools">
        <button
          type="button"
          className="button icon on-phone"
          aria-label={words.ui(tall ? "panel.lowerSheet" : "panel.tallerSheet")}
          onClick={() => setTall(!tall)}
        >
          <Icon name={tall ? "down" : "up"} />
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={words.ui("close")}
          onClick={() => backOut()}
        >
          <Icon name="close" />
        </button>
      </div>
      <Boundary key={JSON.stringify(form ?? selection)}>
        <Suspense fallback={<Waiting />}>
          {form !== null ? <FormPanel form={form} /> : selection !== null && <RecordPanel id={selection} />}
        </Suspense>
      </Boundary>
    </aside>
  );
}

/** A form takes the focus by itself; when what held it goes, the focus returns to where it was before. */
function useKeptFocus(hasForm: boolean, open: boolean) {
  const aside = useRef<HTMLElement>(null);
  const outside = useRef<Element | null>(null);
  const inside = useRef(false);
  const cameFromInside = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      if (!(event.target instanceof Element) || event.target.closest("dialog") !== null) return;
      inside.current = aside.current?.contains(event.target) === true;
      if (!inside.current && event.target.id !== "main") outside.current = event.target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (hasForm) {
      cameFromInside.current = inside.current;
      return;
    }
    if (!inside.current) return;
    if (open && cameFromInside.current) focusPanel();
    else focusBack(outside.current);
    inside.current = false;
  }, [hasForm, open]);
  return aside;
}
