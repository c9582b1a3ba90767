import "./detail.css";
import { useId } from "react";
import { whyIntroduce } from "../../domain/introduction-words.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import {
  type IntroductionStatus,
  introductionStatuses,
} from "../../domain/vocabulary/introduction-statuses.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { NodeName } from "../proposals/NodeName.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { showMeeting } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useReader } from "../sync/use-status.ts";
import { Contacts } from "./Contacts.tsx";
import { Drafts } from "./Drafts.tsx";
import { introductionWords } from "./introductions.words.ts";
import type { Pair } from "./pairs.ts";
import { statusText } from "./status-text.ts";

interface Props {
  pair: Pair;
  step: (pair: Pair, to: IntroductionStatus) => void;
}

/** Everything about one introduction: how it goes, why, who makes it, whom to write to and what. */
export function PairDetail({ pair, step }: Props) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const reader = useReader();
  const { language } = words;
  const id = useId();
  const a = nodeName(pair.one, facts, language);
  const b = nodeName(pair.other, facts, language);
  const why = whyIntroduce(
    {
      list: "close",
      a: pair.one,
      b: pair.other,
      score: 0,
      parts: nothing,
      connector: null,
      reasons: pair.reasons,
    },
    facts,
    language,
  );
  const keeps = [pair.one, pair.other].some((end) => {
    const node = facts.node(end);
    return node !== undefined && mayKeep(reader, node, facts);
  });
  return (
    <article className="meet-detail" aria-labelledby={id}>
      <h2 id={id}>{say("pair", { a, b })}</h2>
      <p className="meet-names">
        <NodeName id={pair.one} />
        <NodeName id={pair.other} />
        <button
          type="button"
          className="button"
          onClick={() => showMeeting([pair.one, pair.other], pair.through)}
        >
          <Icon name="map" />
          {say("onMap")}
        </button>
      </p>
      <Steps pair={pair} keeps={keeps} step={step} name={`${a} – ${b}`} />
      <section>
        <h3>{say("why")}</h3>
        {why.length === 0 ? (
          <p className="soft">{say("whyNone")}</p>
        ) : (
          <ul className="meet-why">
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say("who")}</h3>
        {pair.through === null ? <p className="soft">{say("whoNone")}</p> : <NodeName id={pair.through} />}
      </section>
      <Contacts pair={pair} />
      <Drafts pair={pair} />
    </article>
  );
}

function Steps({ pair, keeps, step, name }: Props & { keeps: boolean; name: string }) {
  const say = useSpeaker(introductionWords);
  const { language } = useWords();
  const single = useSession((now) => now.singleKeys);
  const now = pair.record?.status ?? null;
  return (
    <section>
      <h3>{say("steps")}</h3>
      <p className="soft">
        {pair.record === null ? say("suggested") : statusText(pair.record, say, language)}
      </p>
      {keeps && (
        <fieldset className="meet-steps">
          <legend className="unseen">{say("stepsOf", { name })}</legend>
          {introductionStatuses.map((status, at) => (
            <button
              key={status}
              type="button"
              className={`button ${status === nextOf(now) ? "main" : ""}`}
              aria-pressed={status === now}
              aria-keyshortcuts={single ? `${at + 1}` : undefined}
              onClick={() => step(pair, status)}
            >
              {status === now && <Icon name="check" />}
              {say(`take_${status}`)}
              {single && (
                <span className="keys" aria-hidden="true">
                  <kbd>{at + 1}</kbd>
                </span>
              )}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** What is likely to be noted next. */
function nextOf(now: IntroductionStatus | null): IntroductionStatus | null {
  if (now === null) return "introduced";
  if (now === "introduced") return "met";
  return now === "met" ? "together" : null;
}

const nothing = { allocation: 0, paths: 0, same: 0, likeness: 0, match: 0, hint: 0, met: 1 };
