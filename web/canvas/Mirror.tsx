// The map for those who hear it: its summary, and every node with its ties.
import { memo } from "react";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Drawn } from "./drawn.ts";
import { describeWhole, summary } from "./told.ts";

interface Props {
  readonly map: Drawn;
  readonly language: Language;
  readonly id: string;
}

/** Beyond this many nodes the table is the better list. */
const most = 400;

export const Mirror = memo(({ map, language, id }: Props) => {
  const nodes = [...map.nodes.values()].toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div className="unseen">
      <p id={id}>{summary(map, language)}</p>
      {nodes.length <= most && (
        <ul data-map-mirror="">
          {nodes.map((node) => (
            <li key={node.id} data-node={node.id}>
              {describeWhole(map, node, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
