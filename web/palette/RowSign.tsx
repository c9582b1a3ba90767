import type { Node } from "../../domain/records/record.ts";
import { Icon, type IconName } from "../look/Icon.tsx";
import { NodeMark } from "../look/NodeMark.tsx";

/** A node is marked as on the map; everything else by a drawing of what it is. */
export type Sign = Node | IconName;

export function RowSign({ sign }: { sign: Sign }) {
  return (
    <span className="palette-sign" aria-hidden="true">
      {typeof sign === "string" ? <Icon name={sign} /> : <NodeMark node={sign} />}
    </span>
  );
}
