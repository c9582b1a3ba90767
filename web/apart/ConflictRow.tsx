// Two edited the same: what I wrote, what stands and by whom; mine is taken back by one key.
import { useState } from "react";
import { valueAt } from "../../domain/apply.ts";
import { valueWords } from "../../domain/history/value-words.ts";
import type { Json } from "../../domain/json.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Lost } from "../../domain/taken-back.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { momentText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { apartWords } from "./apart.words.ts";
import { commandText, fieldText } from "./command-text.ts";
import { type Conflict, fasterIn, lostIn, recordOf, takeMine } from "./conflicts.ts";
import { letGo } from "./let-go.ts";
import { OpensRecord } from "./OpensRecord.tsx";

export function ConflictRow({ told }: { told: Conflict }) {
  const say = useSpeaker(apartWords);
  const words = useWords();
  const facts = useFacts();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const what = commandText(told.command, { facts, words, say });
  return (
    <li>
      <p className="pending-what">
        <OpensRecord record={recordOf(told)} fallback={what} />
      </p>
      <dl className="pending-fields">
        {lostIn(told).map((lost) => (
          <Field key={`${lost.field} ${lost.key}`} told={told} lost={lost} />
        ))}
      </dl>
      {refusal !== null && (
        <p role="alert" className="fault">
          {words.refusal(refusal)}
        </p>
      )}
      <div className="pending-answers">
        <button
          type="button"
          className="button main"
          data-key="o"
          aria-label={say("takeMineOf", { what })}
          onClick={() => letGo.focusNext(() => setRefusal(takeMine(told)))}
        >
          {say("takeMine")}
        </button>
        <button
          type="button"
          className="button quiet"
          data-key="x"
          aria-label={say("letBeOf", { what })}
          onClick={() => letGo.drop(told, what)}
        >
          {say("letBe")}
        </button>
      </div>
    </li>
  );
}

function Field({ told, lost }: { told: Conflict; lost: Lost }) {
  const say = useSpeaker(apartWords);
  const words = useWords();
  const facts = useFacts();
  const record = recordOf(told);
  const { field, key, mine, to } = lost;
  const text = (value: Json) => {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    if (empty || record === undefined) return say("emptied");
    return valueWords(words.language, { type: record.type, field, value }, facts);
  };
  const items = (list: readonly Json[], sign: string) => list.map((item) => `${sign}${text(item)}`);
  const wrote =
    "value" in mine
      ? text(mine.value)
      : [...items(mine.added, "+ "), ...items(mine.removed, "− ")].join(", ");
  const faster = to === null ? fasterIn(told) : { name: to.by.name, at: to.at };
  return (
    <div>
      <dt>
        {capital(fieldText(field, words))}
        {key !== undefined && ` (${key})`}
      </dt>
      <dd>
        <span className="soft">{say("wrote")}</span> <span className="pending-mine">{wrote}</span>
      </dd>
      <dd>
        <span className="soft">{say("stands")}</span>{" "}
        <strong>{text(record === undefined ? null : valueAt(record, field, key))}</strong>
        {faster !== null && (
          <span className="soft">
            {" "}
            · {say("byAt", { name: faster.name, when: momentText(faster.at, words.language) })}
            {to !== null && record !== undefined && record.rev > to.seq && ` · ${say("byNow")}`}
          </span>
        )}
      </dd>
    </div>
  );
}
