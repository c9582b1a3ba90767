// Saved views under their button: what was looked at is kept by name, opened again, shown to others.
import { lazy, Suspense, useState } from "react";
import "./views.css";
import { WaitingPart } from "../../app/Waiting.tsx";
import { useSpeaker } from "../../i18n/use-words.ts";
import { viewsWords } from "./views.words.ts";

const ViewsSheet = lazy(async () => ({ default: (await import("./ViewsSheet.tsx")).ViewsSheet }));

export function Views({ view: region }: { view: string }) {
  const own = useSpeaker(viewsWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" popoverTarget="views-sheet">
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
          <path d="M5.5 3.5h9v13L10 13l-4.5 3.5z" strokeLinejoin="round" />
        </svg>
        {own("open")}
      </button>
      <div
        id="views-sheet"
        popover="auto"
        className="popover ask-sheet views-sheet"
        role="dialog"
        aria-label={own("title")}
        onToggle={(event) => {
          if (event.target === event.currentTarget) setOpen(event.newState === "open");
        }}
      >
        {open && (
          <Suspense fallback={<WaitingPart />}>
            <ViewsSheet region={region} />
          </Suspense>
        )}
      </div>
    </>
  );
}
