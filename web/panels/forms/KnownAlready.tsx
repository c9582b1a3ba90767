import { useContext, useEffect, useId, useMemo, useRef, useState } from "react";
import { isNode, type Node } from "../../../domain/records/record.ts";
import type { AskedNames } from "../../../domain/search/known.ts";
import { recordName } from "../../i18n/named.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { NodeMark } from "../../look/NodeMark.tsx";
import { useFacts, useVersion } from "../../replica/use-replica.ts";
import { api } from "../../sync/here.ts";
import { DoubtsContext } from "./doubts.ts";
import { aboutNode, type Doubt, doubtsOf, namesToAsk, reasonText } from "./known.ts";
import { knownWords } from "./known.words.ts";

interface Props {
  /** What is about to be saved; its id, if it has one, is not its own double. */
  asked: AskedNames;
  /** Takes the one that is there instead of making another. */
  use: (node: Node) => void;
  /** Told of those that are said to be others, to be remembered when the form is saved. */
  differ?: (nodes: readonly Node[]) => void;
}

/** Who is probably on the map already: a hint with its reason, asked once before the form is saved. */
export function KnownAlready({ asked, use, differ }: Props) {
  const say = useSpeaker(knownWords);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const doubts = useContext(DoubtsContext);
  const [different, setDifferent] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(asked, different);
  const up = found.map(({ node }) => node.id).join(" ");
  useEffect(() => {
    if (up === "") return;
    return doubts.ask(id, () => frame.current?.querySelector("button")?.focus());
  }, [doubts, id, up]);
  const isDifferent = () => {
    const line = frame.current?.parentElement?.querySelector("input");
    const nodes = found.map(({ node }) => node);
    setDifferent(new Set([...different, ...nodes.map(({ id: each }) => each)]));
    differ?.(nodes);
    // The form goes on where it was stopped; else the reader does, where the name is written.
    if (!doubts.answered(id)) line?.focus();
  };
  return (
    <>
      <p className="unseen" role="status">
        {found.length > 0 && say("title")}
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a question within a form, no set of its fields
        <div ref={frame} className="known" role="group" aria-labelledby={`${id}-title`}>
          <p id={`${id}-title`} className="known-title">
            {say("title")}
          </p>
          <ul>
            {found.map((one) => (
              <Candidate
                key={one.node.id}
                one={one}
                asked={asked}
                use={() => use(one.node)}
                different={found.length === 1 ? isDifferent : undefined}
              />
            ))}
          </ul>
          {found.length > 1 && <Different say={isDifferent} />}
        </div>
      )}
    </>
  );
}

interface CandidateProps {
  one: Doubt;
  asked: AskedNames;
  use: () => void;
  /** Beside the only one there is; of several none is. */
  different: (() => void) | undefined;
}

function Candidate({ one: { known, node, outside }, asked, use, different }: CandidateProps) {
  const words = useWords();
  const say = useSpeaker(knownWords);
  const name = recordName(node, useFacts(), words.language);
  const id = useId();
  return (
    <li>
      <p className="named">
        <NodeMark node={node} />
        <strong>{name}</strong>
      </p>
      <p className="soft">{aboutNode(node, words)}</p>
      <p id={id}>
        {reasonText(known, asked, say)} {outside && say("elsewhere")}
      </p>
      <div className="form-buttons">
        <button
          type="button"
          className="button"
          aria-label={different === undefined ? say("useOf", { name }) : undefined}
          aria-describedby={id}
          onClick={use}
        >
          {say("use")}
        </button>
        {different !== undefined && <Different say={different} />}
      </div>
    </li>
  );
}

function Different({ say }: { say: () => void }) {
  const words = useSpeaker(knownWords);
  return (
    <button type="button" className="button quiet" onClick={say}>
      {words("different")}
    </button>
  );
}

function useFound(asked: AskedNames, different: ReadonlySet<string>): readonly Doubt[] {
  const facts = useFacts();
  const now = useVersion();
  const far = useFar(asked);
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is told by its text, the facts by the version
  return useMemo(() => doubtsOf(asked, facts, { far, different }), [key, facts, now, far, different]);
}

/** What the server finds by these names, a moment after the typing rests: the region here is not the whole map. */
function useFar(asked: AskedNames): readonly Node[] {
  const [far, setFar] = useState<readonly Node[]>([]);
  const names = namesToAsk(asked).join("\n");
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const ids = new Set<string>();
      for (const name of names === "" ? [] : names.split("\n")) {
        const answer = await api.search(name, 5);
        if (answer.type === "value") for (const one of answer.value.found) ids.add(one.id);
      }
      const answer = ids.size === 0 || !wanted ? null : await api.records([...ids]);
      if (wanted) setFar(answer?.type === "value" ? answer.value.records.filter(isNode) : []);
    }, 300);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [names]);
  return far;
}
