import { useEffect, useRef } from "react";
import type { Actor } from "../../domain/records/actor.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { interviewWords } from "./interview.words.ts";
import { summary } from "./summary.ts";
import type { Told } from "./told.ts";

interface Props {
  actor: Actor;
  source: string;
  told: Told;
}

/** The whole interview in sentences, to be read back to who told it. */
export function Summary({ actor, source, told }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const facts = useFacts();
  const lead = useRef<HTMLParagraphElement>(null);
  const sentences = summary(told, source, { facts, words });
  useEffect(() => lead.current?.focus(), []);
  return (
    <section className="interview-summary card">
      <p className="hint">{say("readBack")}</p>
      <p ref={lead} tabIndex={-1} className="interview-lead">
        {say(sentences.length === 0 ? "toldNothing" : "told", { name: nameOf(actor.names, words.language) })}
      </p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
