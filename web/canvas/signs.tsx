// The marks and lines of the map as small pictures, for the legend and the panels.
import "./signs.css";
import type { Age } from "../../domain/age/freshness.ts";
import type { TieFamily } from "../../domain/ask/tie-families.ts";
import type { Hue } from "./drawn.ts";
import { corners, type Mark, square } from "./marks.ts";
import { ageDashes, dashes } from "./tie-families.ts";

interface MarkProps {
  readonly mark: Mark;
  readonly hue: Hue;
  readonly ring?: boolean;
  readonly hollow?: boolean;
}

/** Colours come from the stylesheet by the hue's class. */
export function MarkSign({ mark, hue, ring = false, hollow = false }: MarkProps) {
  const look = hollow
    ? "hollow"
    : ring
      ? "ring"
      : hue === "initiative" || hue === "gathering"
        ? "light"
        : "full";
  return (
    <svg className={`sign sign-${hue} sign-${look}`} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      {mark === "circle" ? (
        <circle r="1" />
      ) : mark === "square" ? (
        <rect
          x={-square.half}
          y={-square.half}
          width={2 * square.half}
          height={2 * square.half}
          rx={square.corner}
        />
      ) : (
        <polygon points={corners[mark].join(" ")} />
      )}
    </svg>
  );
}

export function TieSign({ look }: { readonly look: TieFamily | "ended" | "hollow" }) {
  return (
    <svg className={`tie-sign tie-sign-${look}`} viewBox="0 0 28 8" aria-hidden="true">
      <path d="M1 4H27" strokeDasharray={dashes[look].join(" ") || undefined} />
    </svg>
  );
}

/** A line of an age, in the colour it has on the map. */
export function AgeSign({ age, colour }: { readonly age: Age; readonly colour: string }) {
  return (
    <svg className="tie-sign" viewBox="0 0 28 8" style={{ stroke: colour }} aria-hidden="true">
      <path d="M1 4H27" strokeDasharray={ageDashes[age].join(" ") || undefined} />
    </svg>
  );
}

/** A line that pales: how a tie nobody has spoken of for long is drawn. */
export function FadingSign() {
  return (
    <svg className="tie-sign" viewBox="0 0 28 8" aria-hidden="true">
      <path d="M1 4H10" />
      <path d="M10 4H19" opacity="0.6" />
      <path d="M19 4H27" opacity="0.35" />
    </svg>
  );
}

export function OutlineSign({ adopted }: { readonly adopted: boolean }) {
  return (
    <svg className="outline-sign" viewBox="0 0 28 14" aria-hidden="true">
      <rect x="1" y="1" width="26" height="12" rx="6" strokeDasharray={adopted ? undefined : "3.5 2.5"} />
    </svg>
  );
}
