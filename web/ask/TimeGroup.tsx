import { useEffect, useId, useState } from "react";
import { ages, type Counts } from "../../domain/ask/counts.ts";
import { filter as filterShape } from "../../domain/ask/filter.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";
import { Group } from "./Group.tsx";

/** When something stood or was, and when somebody last confirmed it. */
export function TimeGroup({ counts }: { counts: Counts }) {
  const own = useSpeaker(askWords);
  const { since, until, older, newer } = useSession((now) => now.filter);
  const chosen = [since, until, older, newer].filter((each) => each !== null).length;
  const fresh = newer !== null ? `newer ${newer}` : older !== null ? `older ${older}` : "";
  const choose = (value: string) => {
    const [which, months] = value.split(" ");
    filterBy({
      newer: which === "newer" ? Number(months) : null,
      older: which === "older" ? Number(months) : null,
    });
  };
  const choices = (which: "newer" | "older", now: number | null) =>
    [...new Set([...ages, ...(now === null ? [] : [now])])]
      .toSorted((a, b) => a - b)
      .map((age) => (
        <option key={`${which} ${age}`} value={`${which} ${age}`}>
          {own("counted", { text: own(which, { count: age }), count: counts[which].get(age) ?? 0 })}
        </option>
      ));
  return (
    <Group title={capital(own("time"))} chosen={chosen}>
      <div className="ask-days">
        <Day label={own("since")} value={since} change={(next) => filterBy({ since: next })} />
        <Day label={own("until")} value={until} change={(next) => filterBy({ until: next })} />
      </div>
      <label className="field">
        <span className="label">{own("fresh")}</span>
        <select className="select" value={fresh} onChange={(event) => choose(event.target.value)}>
          <option value="">{own("noLimit")}</option>
          {choices("newer", newer)}
          {choices("older", older)}
        </select>
      </label>
    </Group>
  );
}

interface DayProps {
  label: string;
  value: string | null;
  change: (value: string | null) => void;
}

/** A date as exact as one likes; it counts once it is left. */
function Day({ label, value, change }: DayProps) {
  const own = useSpeaker(askWords);
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(value ?? ""), [value]);
  const done = () => {
    const read = filterShape.shape.since.safeParse(text.trim() === "" ? null : text.trim());
    setWrong(!read.success);
    if (read.success && read.data !== value) change(read.data);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input numbers"
        inputMode="numeric"
        maxLength={10}
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === "Enter") done();
        }}
      />
      <p id={`${id}-hint`} className={wrong ? "fault" : "hint"}>
        {own(wrong ? "dateWrong" : "dateHint")}
      </p>
    </div>
  );
}
