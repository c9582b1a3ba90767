import { nodeName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { useFacts } from "../replica/use-replica.ts";
import type { Pair } from "./pairs.ts";

/** The two by their marks and names. */
export function Ends({ pair }: { pair: Pick<Pair, "one" | "other"> }) {
  const { language } = useWords();
  const facts = useFacts();
  return (
    <span className="meet-ends">
      {[pair.one, pair.other].map((id) => {
        const node = facts.node(facts.resolve(id));
        return (
          <span key={id} className="meet-end">
            {node !== undefined && <NodeMark node={node} />}
            <span>{nodeName(id, facts, language)}</span>
          </span>
        );
      })}
    </span>
  );
}
