import { useMemo, useState } from "react";
import { monthsBefore } from "../../domain/ask/days.ts";
import { earliest } from "../../domain/dates.ts";
import { progressOf } from "../../domain/introducing/progress.ts";
import { sayProgress } from "../../domain/introducing/told.ts";
import type { Round } from "../../domain/records/round.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { dayText } from "../panels/dates.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { Months } from "./Months.tsx";
import "./progress.css";

/** The day since when, chosen; what has come of it. */
export function Since({ view }: { view: string }) {
  const { language } = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const [chosen, setChosen] = useState<string | null>(null);
  const year = `${today.slice(0, 4)}-01-01`;
  const since = chosen ?? year;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const progress = useMemo(
    () => progressOf(facts, { view, since, until: today }),
    [facts, version, view, since, today],
  );
  const rounds = [...facts.all()].filter((one): one is Round => one.type === "round" && one.region === view);
  const starts = [
    { day: year, name: say("thisYear") },
    { day: monthsBefore(today, 12), name: say("lastYear") },
    ...rounds.map((one) => ({
      day: earliest(one.since),
      name: say("sinceRound", { name: nameOf(one.names, language) }),
    })),
  ];
  return (
    <div className="progress">
      <div className="progress-since">
        <label>
          <span>{say("sinceDay")}</span>
          <input
            className="input"
            type="date"
            value={since}
            max={today}
            onChange={({ target }) => {
              if (/^\d{4}-\d\d-\d\d$/.test(target.value) && target.value <= today) setChosen(target.value);
            }}
          />
        </label>
        {starts.map(({ day, name }) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={day === since}
            onClick={() => setChosen(day)}
          >
            {name}
          </button>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>
          {say("print")}
        </button>
      </div>
      <section className="progress-told" aria-live="polite">
        <h2>{say("period", { from: dayText(since, language), to: dayText(today, language) })}</h2>
        <ul>
          {sayProgress(progress, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="soft">
          {say("counting_how")} {say("needsUndated")}
        </p>
      </section>
      <Months progress={progress} />
    </div>
  );
}
