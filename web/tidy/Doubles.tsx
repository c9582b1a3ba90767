// Two that are probably one: side by side, with the reason, to be merged or told to be different.
import { mayKeep } from "../../domain/policy/may.ts";
import type { Node } from "../../domain/records/record.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { Opens } from "../home/Opens.tsx";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { openMerge } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { mergeable } from "./mergeable.ts";
import type { Pair } from "./still.ts";
import { focusNext, TidyPart } from "./TidyPart.tsx";
import { tidyWords } from "./tidy.words.ts";

export function Doubles({ list }: { list: readonly Pair[] }) {
  const say = useSpeaker(tidyWords);
  return (
    <TidyPart
      id="doubles"
      title={say("doubles")}
      hint={say("doublesHint")}
      list={list}
      keyOf={({ nodes: [a, b] }) => `${a.id} ${b.id}`}
      row={(pair) => <TwoAlike pair={pair} />}
    />
  );
}

function TwoAlike({ pair }: { pair: Pair }) {
  const words = useWords();
  const say = useSpeaker(tidyWords);
  const facts = useFacts();
  const reader = useReader();
  const [one, other] = pair.nodes;
  const [a, b] = [recordName(one, facts, words.language), recordName(other, facts, words.language)];
  const kept = pair.nodes.find((node) => mayKeep(reader, node, facts));
  const merges = mergeable(reader, one, other);
  return (
    <article className="tidy-pair" aria-label={`${a}, ${b}`}>
      <p>{reasonOf(pair, say, a === b)}</p>
      <div className="tidy-two">
        {pair.nodes.map((node) => (
          <Opens key={node.id} one={node}>
            <About node={node} />
          </Opens>
        ))}
      </div>
      <div className="home-answers">
        {merges && (
          <button
            type="button"
            className="button"
            aria-label={say("mergeOf", { a, b })}
            aria-haspopup="dialog"
            onClick={() => openMerge(one.id, other.id)}
          >
            {say("merge")}
          </button>
        )}
        {kept !== undefined && (
          <button
            type="button"
            className="button quiet"
            aria-label={say("differentOf", { a, b })}
            onClick={() =>
              tellDifferent(kept, { other: kept.id === one.id ? other : one, name: `${a} – ${b}` })
            }
          >
            {say("different")}
          </button>
        )}
      </div>
      {kept !== undefined && !merges && <p className="soft">{say("ownWeaver")}</p>}
    </article>
  );
}

function About({ node }: { node: Node }) {
  const words = useWords();
  const say = useSpeaker(tidyWords);
  const ties = useFacts().naming(node.id, "tie").length;
  const parts = [
    capital(kindText(node, words)),
    placeText(node.place, words),
    say("tieCount", { count: ties }),
  ];
  return <span className="soft">{parts.filter((part) => part !== "").join(" · ")}</span>;
}

function reasonOf(
  { reason, name }: Pair,
  say: ReturnType<typeof useSpeaker<keyof typeof tidyWords.fi>>,
  same: boolean,
) {
  return say(reason === "sameName" && !same ? "spelling" : reason, { name });
}

function tellDifferent(kept: Node, { other, name }: { other: Node; name: string }): void {
  const refusal = carryOut(
    { type: "edit", id: kept.id, set: [], add: [{ field: "notSame", item: other.id }], remove: [] },
    { key: "notice.toldDifferent", values: { name } },
  );
  if (refusal === null) focusNext("doubles");
  else tellRefusal(refusal);
}
