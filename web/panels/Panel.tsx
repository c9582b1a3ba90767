import { lazy, Suspense, useEffect, useRef } from "react";
import { Boundary } from "../app/Boundary.tsx";
import { PrintHead } from "../app/PrintHead.tsx";
import { useHindrance } from "../app/states/Hindered.tsx";
import { WaitingPart } from "../app/Waiting.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useNarrow } from "../look/use-narrow.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { backOut } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { focusBack, focusPanel } from "./focus.ts";
import { PanelEdge } from "./PanelEdge.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { useSheet } from "./use-sheet.ts";

const FormPanel = lazy(async () => ({ default: (await import("./forms/FormPanel.tsx")).FormPanel }));
const RecordPanel = lazy(async () => ({ default: (await import("./RecordPanel.tsx")).RecordPanel }));

/** The one panel: a form while one is open, else the details of what is selected. Beside the page; on a phone a sheet from below. */
export function Panel() {
  const words = useWords();
  const form = useSession((now) => now.form);
  const selection = useSession((now) => now.selection);
  const narrow = useNarrow();
  const told = useToldByPage();
  const open = form !== null || (selection !== null && !told);
  const aside = useKeptFocus(form !== null, open);
  const { height, px, dragged, set, drag } = useSheet(aside, { narrow, open });
  if (!open) return null;
  return (
    <aside
      ref={aside}
      id="panel"
      className="panel"
      aria-label={words.ui("panel.details")}
      data-sheet={narrow ? height : undefined}
      data-dragged={dragged || undefined}
      style={{ height: px }}
      // A low sheet has nothing to scroll: it is drawn up wherever it is touched.
      onPointerDown={narrow && height === "peek" ? drag : undefined}
    >
      {!narrow && <PanelEdge />}
      <div className="panel-scroll">
        <div className="panel-tools">
          {narrow && <SheetHandle height={height} set={set} drag={height === "peek" ? undefined : drag} />}
          <button
            type="button"
            className="button icon"
            aria-label={words.ui("close")}
            onClick={() => backOut()}
          >
            <Icon name="close" />
          </button>
        </div>
        <PrintHead />
        <div className="panel-inside">
          <Boundary key={JSON.stringify(form ?? selection)}>
            <Suspense fallback={<WaitingPart />}>
              {form !== null ? (
                <FormPanel form={form} />
              ) : (
                selection !== null && <RecordPanel id={selection} />
              )}
            </Suspense>
          </Boundary>
        </div>
      </div>
    </aside>
  );
}

/** While the page itself says that nothing comes, the panel need not say it again. */
function useToldByPage(): boolean {
  useVersion();
  const region = useSession((now) => now.region);
  const hindered = useHindrance() !== null;
  return hindered && (region === null || replica.view() !== region);
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
    // Before the focus goes on: where it comes to tells anew whether that is inside.
    inside.current = false;
    if (open && cameFromInside.current) focusPanel();
    else focusBack(outside.current);
  }, [hasForm, open]);
  return aside;
}
