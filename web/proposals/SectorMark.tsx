// The mark of a sector as the map draws it, for lists: a shape and its word.
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import { corners, markOfSector } from "../canvas/marks.ts";

export function SectorMark({ sector, missing = false }: { sector: Sector; missing?: boolean }) {
  const mark = markOfSector(sector);
  return (
    <svg
      className={`sector-mark sector-${sector} ${missing ? "missing" : ""}`}
      viewBox="-1.3 -1.3 2.6 2.6"
      aria-hidden="true"
    >
      {mark === "circle" && <circle r="1" />}
      {mark === "square" && <rect x="-0.9" y="-0.9" width="1.8" height="1.8" rx="0.36" />}
      {mark !== "circle" && mark !== "square" && <polygon points={corners[mark].join(" ")} />}
    </svg>
  );
}
