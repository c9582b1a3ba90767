import { useId, useMemo } from "react";
import type { Choice } from "../../../domain/decide/merge-fields.ts";
import type { Facts } from "../../../domain/facts.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { mergeWords } from "./merge.words.ts";
import { movesOf, movingKinds } from "./moves.ts";

interface Props {
  asked: { keep: string; other: string; choose: readonly Choice[] };
  facts: Facts;
  /** Whether all that hangs on the two is here. */
  whole: boolean;
}

/** What moves along with a merge, or why it can't be done. */
export function Moving({ asked, facts, whole }: Props) {
  const say = useSpeaker(mergeWords);
  const words = useWords();
  const id = useId();
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is told by its text
  const moves = useMemo(() => (whole ? movesOf(asked, facts) : null), [key, facts, whole]);
  if (moves === null)
    return (
      <p className="soft" role="status">
        {say("counting")}
      </p>
    );
  if (isRefusal(moves))
    return (
      <p role="alert" className="fault boxed">
        {words.refusal(moves)}
      </p>
    );
  const parts = movingKinds.flatMap((kind) =>
    moves.moved[kind] === 0 ? [] : [say(kind, { count: moves.moved[kind] })],
  );
  const lines = [
    ...(parts.length > 0 ? [say("moved", { what: words.list(parts) })] : []),
    ...(moves.joined > 0 ? [say("joined", { count: moves.joined })] : []),
    ...(moves.dropped > 0 ? [say("dropped", { count: moves.dropped })] : []),
  ];
  return (
    <section className="merge-moves" aria-labelledby={id}>
      <h3 id={id}>{say("moves")}</h3>
      <ul>
        {(lines.length > 0 ? lines : [say("nothingMoves")]).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{say("names")}</li>
      </ul>
    </section>
  );
}
