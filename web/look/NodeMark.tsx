// The sign of a node as on the map: sector by shape and colour, planned and proposed things hollow.
import type { Node } from "../../domain/records/record.ts";
import { corners, markOf, square } from "../canvas/marks.ts";

export function NodeMark({ node }: { node: Node }) {
  const hollow = node.existence === "planned" || node.existence === "proposed";
  const colour = node.type === "actor" ? `var(--sector-${node.sector})` : "var(--ink-soft)";
  const mark = markOf(node);
  const pen = {
    fill: hollow || node.type !== "actor" ? "none" : colour,
    stroke: colour,
    strokeWidth: 0.24,
    strokeDasharray: hollow ? "0.4 0.25" : undefined,
  };
  return (
    <svg className="mark" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      {mark === "circle" ? (
        <circle r="1" {...pen} />
      ) : mark === "square" ? (
        <rect
          x={-square.half}
          y={-square.half}
          width={2 * square.half}
          height={2 * square.half}
          rx={square.corner}
          {...pen}
        />
      ) : (
        <polygon points={corners[mark].join(" ")} {...pen} />
      )}
    </svg>
  );
}
