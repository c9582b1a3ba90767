// The sign of a node as on the map: sector by shape and colour, networks as rings, planned and proposed things hollow.
import type { Node } from "../../domain/records/record.ts";
import { isHollow, isRing, markOf } from "../canvas/marks.ts";
import { MarkSign } from "../canvas/signs.tsx";

export function NodeMark({ node }: { node: Node }) {
  return (
    <span className="mark">
      <MarkSign
        mark={markOf(node)}
        hue={node.type === "actor" ? node.sector : node.type}
        ring={isRing(node)}
        hollow={isHollow(node)}
      />
    </span>
  );
}
