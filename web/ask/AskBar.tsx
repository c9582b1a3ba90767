// What is asked, over the map or the table: the button that opens everything, and a chip for each thing that is on.
import { lazy, Suspense, useEffect, useState } from "react";
import "./ask.css";
import { WaitingPart } from "../app/Waiting.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { useShown } from "../replica/use-replica.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";
import { Chips } from "./Chips.tsx";
import { partsOf } from "./parts.ts";
import { useAsked } from "./use-asked.ts";
import { Views } from "./views/Views.tsx";

const AskSheet = lazy(async () => ({ default: (await import("./AskSheet.tsx")).AskSheet }));

interface Props {
  view: string;
  /** `map`: also how it is coloured, and what is left is told here; the table tells its rows itself. */
  on: "map" | "table";
}

export function AskBar({ view, on }: Props) {
  const own = useSpeaker(askWords);
  const filter = useSession((now) => now.filter);
  const [open, setOpen] = useState(false);
  const count = partsOf(filter).length;
  return (
    <section className={`ask ask-on-${on}`} aria-label={own("title")}>
      <div className="ask-row">
        {on === "table" && (
          <label className="filter-name">
            <span className="unseen">{own("name")}</span>
            <input
              className="input"
              type="search"
              value={filter.q}
              maxLength={200}
              placeholder={own("name")}
              onChange={(event) => filterBy({ q: event.target.value })}
            />
          </label>
        )}
        <button type="button" id="ask-open" className="button" popoverTarget="ask-sheet">
          <svg
            viewBox="0 0 20 20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            aria-hidden="true"
          >
            <path d="M3.5 5.5h13M6 10h8M8.5 14.5h3" />
          </svg>
          {count === 0 ? own("filters") : own("filtersOn", { count })}
        </button>
        <Views view={view} />
        <Chips />
      </div>
      {on === "map" && <Left view={view} />}
      <div
        id="ask-sheet"
        popover="auto"
        className="popover ask-sheet"
        role="dialog"
        aria-label={own("title")}
        onToggle={(event) => {
          // A group inside opens and closes too, and tells it here as well.
          if (event.target === event.currentTarget) setOpen(event.newState === "open");
        }}
      >
        {open && (
          <Suspense fallback={<WaitingPart />}>
            <AskSheet view={view} on={on} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** Long enough that letters typed and boxes ticked in a row are told by the last. */
const quiet = 600;

/** How much is left: seen at once, told politely. */
function Left({ view }: { view: string }) {
  const own = useSpeaker(askWords);
  const asked = useAsked(view);
  const { seated, neighbours } = useShown(view);
  const text =
    asked === null ? "" : own("left", { count: asked.nodes.size, all: seated.size + neighbours.size });
  const [told, setTold] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      {text !== "" && (
        <p className="ask-left numbers" aria-hidden="true">
          {text}
        </p>
      )}
      <p className="unseen" role="status">
        {told}
      </p>
    </>
  );
}
