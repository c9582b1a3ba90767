import { useState } from "react";
import type { Actor } from "../../domain/records/actor.ts";
import type { Certainty } from "../../domain/vocabulary/certainties.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { dayText } from "../panels/dates.ts";
import { regionInView } from "../panels/forms/PlaceFields.tsx";
import { facts as known } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { goTo, select } from "../session/changes.ts";
import { newId } from "../sync/new-id.ts";
import { useMe } from "../sync/use-status.ts";
import { Begin } from "./Begin.tsx";
import type { Telling } from "./entries.ts";
import { interviewWords } from "./interview.words.ts";
import { NextStep } from "./NextStep.tsx";
import { Star } from "./Star.tsx";
import { type Step, Steps, steps } from "./Steps.tsx";
import { Summary } from "./Summary.tsx";
import { TieStep } from "./TieStep.tsx";
import { toldBy } from "./told.ts";
import { WantStep } from "./WantStep.tsx";

interface Props {
  actor: Actor;
  /** Whether a round is going on whose queue comes after the interview. */
  inRound: boolean;
}

/** One actor in the middle: the run over a growing list, and the summary at its end. */
export function Interview({ actor, inRound }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const facts = useFacts();
  const me = useMe();
  const [begun, setBegun] = useState<{ source: string; certainty: Certainty } | null>(null);
  const [step, setStep] = useState<Step>("ties");
  const found = begun === null ? undefined : facts.get(begun.source);
  // An interview whose beginning was taken back is to be begun anew.
  const source = found?.type === "source" ? found : null;
  const head = (about: string, count: number) => (
    <header className="interview-head">
      <Star count={count} />
      <div>
        <h1>
          <NodeMark node={actor} />
          {nameOf(actor.names, words.language)}
        </h1>
        <p className="soft">{about}</p>
      </div>
    </header>
  );
  if (begun === null || source === null)
    return (
      <div className="interview">
        {head(words.ui("place.interview"), 0)}
        <Begin actor={actor} begin={(id, certainty) => setBegun({ source: id, certainty })} />
      </div>
    );
  const told = toldBy(source, facts);
  const telling = (): Telling => ({
    actor: actor.id,
    source,
    certainty: begun.certainty,
    language: words.language,
    today: me?.today ?? source.date ?? "",
    newId,
    region: regionInView(),
    facts: known(),
    reader: me?.person ?? null,
  });
  const at = steps.indexOf(step);
  const move = (by: 1 | -1) => setStep(steps[at + by] ?? step);
  const about = [
    words.say(`sourceKind.${source.kind}`),
    source.label,
    source.date === undefined ? "" : dayText(source.date, words.language),
    words.say(`certainty.${begun.certainty}`),
  ];
  const given = { telling, told, source: source.id, onward: () => move(1) };
  return (
    <div className="interview">
      {head(about.filter((each) => each !== "").join(" · "), told.ties.length + told.next.length)}
      <Steps step={step} told={told} go={setStep} />
      <div className="interview-step">
        <div>
          <h2>{say(step)}</h2>
          {step !== "end" && <p className="soft">{say(`${step}Hint`)}</p>}
        </div>
        {step === "ties" && <TieStep {...given} />}
        {step === "needs" && <WantStep key="need" type="need" {...given} />}
        {step === "offers" && <WantStep key="offer" type="offer" {...given} />}
        {step === "next" && <NextStep {...given} />}
        {step === "end" && <Summary actor={actor} source={source.id} told={told} />}
      </div>
      <footer className="interview-end">
        {at > 0 && (
          <button type="button" className="button" onClick={() => move(-1)}>
            {say("back")}
          </button>
        )}
        {step !== "end" ? (
          <button type="button" className="button" onClick={() => move(1)}>
            {say(step === "next" ? "toEnd" : "onward")}
          </button>
        ) : (
          <button type="button" className="button main" onClick={() => leave(actor.id, inRound)}>
            {say(inRound ? "toQueue" : "done")}
          </button>
        )}
      </footer>
    </div>
  );
}

function leave(actor: string, inRound: boolean): void {
  goTo(inRound ? "/rounds" : "/map");
  if (!inRound) select(actor);
}
