import type { Need, Offer } from "../../domain/records/need.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { interviewWords } from "./interview.words.ts";
import { tieText, wantText } from "./summary.ts";
import { untold } from "./told.ts";

interface Props {
  rows: readonly (Tie | Need | Offer | Node)[];
  source: string;
}

/** What a step has told so far, the newest first, right under the line it was written in. */
export function RowList({ rows, source }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const facts = useFacts();
  const text = (one: Props["rows"][number]) => {
    if (one.type === "tie") return tieText(one, source, { facts, words });
    return one.type === "need" || one.type === "offer"
      ? wantText(one, words)
      : recordName(one, facts, words.language);
  };
  return (
    <section className="interview-rows">
      <h3>{say("rows")}</h3>
      {rows.length === 0 && <p className="soft">{say("noRows")}</p>}
      <ol reversed>
        {rows.toReversed().map((one) => (
          <li key={one.id}>
            <span>
              {text(one)}
              {replica.pending().has(one.id) && <span className="waits"> {words.ui("panel.pending")}</span>}
            </span>
            <button
              type="button"
              className="button icon"
              aria-label={say("takeOut", { name: text(one) })}
              onClick={(event) => {
                const section = event.currentTarget.closest("section");
                const refusal = carryOut(untold(one, source), {
                  key: "notice.removed",
                  values: { name: recordName(one, facts, words.language) },
                });
                if (refusal !== null) tellRefusal(refusal);
                else section?.previousElementSibling?.querySelector("input")?.focus();
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
