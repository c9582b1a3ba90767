import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { isPractice } from "../app/practice.ts";
import { useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";

/** What a reader should know before believing a record: it is only planned, it is over, it is for practice. */
export function RecordChips({ one }: { one: Node | Tie }) {
  const words = useWords();
  const practice = isPractice(one, useFacts());
  if (one.existence === "existing" && !practice) return null;
  return (
    <p className="chips">
      {one.existence !== "existing" && (
        <span className="chip">{words.say(`existence.${one.existence}`)}</span>
      )}
      {practice && <span className="chip practice">{words.ui("practice.chip")}</span>}
    </p>
  );
}
