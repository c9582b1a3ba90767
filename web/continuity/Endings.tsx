import { useMemo } from "react";
import { type Ending, endings } from "../../domain/introducing/continuity.ts";
import { sayEnding } from "../../domain/introducing/told.ts";
import { awayText } from "../home/days.ts";
import { nodeName, recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { dayText } from "../panels/dates.ts";
import { NodeName } from "../proposals/NodeName.tsx";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { goTo, select, selectMany } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";

/** Half a year, in days. */
const within = 180;

/** Initiatives that end soon, each with what stands by it alone. */
export function Endings({ view }: { view: string }) {
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const list = useMemo(
    () => (today === "" ? [] : endings(facts, { view, today, within })),
    [facts, version, view, today],
  );
  return (
    <section className="meet-list" aria-labelledby="endings">
      <header>
        <h2 id="endings">
          {say("ending")}
          {list.length > 0 && <span className="meet-count numbers">{list.length}</span>}
        </h2>
      </header>
      {list.length === 0 && <p className="soft">{say("endingNone")}</p>}
      <ul className="endings">
        {list.map((one) => (
          <li key={one.initiative}>
            <One one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ one }: { one: Ending }) {
  const { language } = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const date = { date: dayText(one.day, language), when: awayText(one.days, language) };
  const held = one.ties.length + one.pairs.length;
  return (
    <article>
      <h3>
        <NodeName id={one.initiative} />
      </h3>
      <p className={one.days < 60 ? "ending-soon" : "soft"}>
        {say("ends", date)} · {say("takePart", { count: one.actors.length })}
      </p>
      <p>{sayEnding(one, language).join(" ")}</p>
      {held > 0 && (
        <details className="fold">
          <summary>{say(one.ties.length > 0 ? "tiesHere" : "pairsHere")}</summary>
          <div className="fold-inside">
            {one.ties.length > 0 && (
              <ul>
                {one.ties.map((id) => {
                  const tie = facts.get(id);
                  return tie === undefined ? null : (
                    <li key={id}>
                      <button type="button" className="link" onClick={() => select(id)}>
                        {recordName(tie, facts, language)}
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
            {one.ties.length > 0 && one.pairs.length > 0 && <h4>{say("pairsHere")}</h4>}
            <ul>
              {one.pairs.map(([a, b]) => (
                <li key={`${a} ${b}`}>
                  {nodeName(a, facts, language)} – {nodeName(b, facts, language)}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          goTo("/map");
          selectMany([one.initiative, ...one.actors]);
        }}
      >
        {say("showOnMap")}
      </button>
    </article>
  );
}
