import { type ReactNode, useId } from "react";
import { whyIntroduce } from "../../domain/introduction-words.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { Ends } from "./Ends.tsx";
import { introductionWords } from "./introductions.words.ts";
import type { Pair, Part } from "./pairs.ts";
import { statusText } from "./status-text.ts";

interface Props {
  part: Part;
  count: number;
  pairs: readonly Pair[];
  current: string | null;
  choose: (key: string) => void;
  rest: number;
  showAll: () => void;
  /** What is told of the current one, in the list itself. */
  inside: ReactNode;
}

/** One of the lists, never mixed with another: what is near is not weighed against bridges. */
export function PairList({ part, count, pairs, current, choose, rest, showAll, inside }: Props) {
  const say = useSpeaker(introductionWords);
  const heading = useId();
  if (count === 0) return null;
  return (
    <section className="meet-list" aria-labelledby={heading} data-part={part}>
      <header>
        <h2 id={heading}>
          {say(part)}
          <span className="meet-count numbers">{count}</span>
        </h2>
        <p className="soft">{say(`${part}Hint`)}</p>
      </header>
      <ul>
        {pairs.map((pair) => (
          <li key={pair.key}>
            <Row pair={pair} current={pair.key === current} choose={() => choose(pair.key)} />
            {pair.key === current && inside}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button quiet" onClick={showAll}>
          {say("more", { count: rest })}
        </button>
      )}
    </section>
  );
}

function Row({ pair, current, choose }: { pair: Pair; current: boolean; choose: () => void }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const { language } = words;
  const [why] = whyIntroduce({ ...shape, ...pair, a: pair.one, b: pair.other }, facts, language);
  const through =
    pair.through === null ? say("viaNobody") : say("via", { name: nodeName(pair.through, facts, language) });
  const under = [pair.record === null ? why : statusText(pair.record, say, language), through];
  return (
    <button
      type="button"
      className="meet-row"
      data-pair={pair.key}
      aria-current={current ? "true" : undefined}
      onClick={choose}
    >
      <Ends pair={pair} />
      {under.map(
        (part) =>
          part !== undefined && (
            <span key={part} className="soft">
              {part}
            </span>
          ),
      )}
    </button>
  );
}

const shape = {
  list: "close",
  score: 0,
  parts: { allocation: 0, paths: 0, same: 0, likeness: 0, match: 0, hint: 0, met: 1 },
  connector: null,
} as const;
