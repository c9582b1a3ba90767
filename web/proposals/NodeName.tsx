import { nodeName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";

/** The name of a node with its mark; pressing it selects the node. */
export function NodeName({ id }: { id: string }) {
  const facts = useFacts();
  const { language } = useWords();
  const known = facts.resolve(id);
  const selected = useSession((now) => now.selection === known);
  const node = facts.node(known);
  if (node === undefined) return <span className="soft">…</span>;
  return (
    <button type="button" className="node-name" aria-pressed={selected} onClick={() => select(known)}>
      <NodeMark node={node} />
      <span>{nodeName(known, facts, language)}</span>
    </button>
  );
}

/** Names beside each other. */
export function NodeNames({ nodes }: { nodes: readonly { id: string }[] }) {
  return (
    <ul className="names">
      {nodes.map(({ id }) => (
        <li key={id}>
          <NodeName id={id} />
        </li>
      ))}
    </ul>
  );
}
