// The map for those who hear it: its summary, and every node with its ties.
import { memo } from "react";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import { describeWhole, summary } from "./told.ts";

interface Props {
  readonly map: Drawn;
  readonly language: Language;
  readonly id: string;
}

/** Beyond this many nodes the table is the better list. */
const most = 400;

export const Mirror = memo(({ map, language, id }: Props) => {
  const nodes = map.nodes.size > most ? [] : byName(map, language);
  return (
    <div className="unseen">
      <p id={id}>{summary(map, language)}</p>
      {map.nodes.size <= most && (
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

function byName(map: Drawn, language: Language): DrawnNode[] {
  const { compare } = new Intl.Collator(language);
  return [...map.nodes.values()].toSorted((a, b) => compare(a.name, b.name));
}
