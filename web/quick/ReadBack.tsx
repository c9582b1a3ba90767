// What a line will do, said back before it does it; what was not understood, with what could stand there.
import type { Facts } from "../../domain/facts.ts";
import type { Doing, Fault, Reading } from "../../domain/quick/reading.ts";
import { sayFault, sayMet, sentencesOf } from "../../domain/quick/say.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon, type IconName } from "../look/Icon.tsx";
import { quickWords } from "./quick.words.ts";
import { choicesOf } from "./read-text.ts";

const icons: Readonly<Record<Doing["type"], IconName>> = {
  actor: "plus",
  initiative: "plus",
  tie: "tie",
  need: "need",
  offer: "offer",
};
/** More choices than these are in the list of the field. */
const mostChoices = 5;
/** More sentences than these are counted. */
const mostSentences = 6;

interface Props {
  reading: Reading;
  facts: Facts;
  choose: (fault: Fault, text: string) => void;
}

export function ReadBack({ reading, facts, choose }: Props) {
  const { language } = useWords();
  const say = useSpeaker(quickWords);
  const told = sentencesOf(reading, facts, language);
  const met = reading.spans.flatMap((one) => {
    const how = one.hit === undefined ? undefined : sayMet(one.hit, language);
    const node = one.hit === undefined ? undefined : facts.node(one.hit.id);
    if (how === undefined || node === undefined) return [];
    const piece = reading.line.slice(one.at, one.at + one.length);
    return [say("met", { piece, name: recordName(node, facts, language), how })];
  });
  return (
    <>
      {reading.doings.slice(0, mostSentences).map((one, at) => (
        <p key={told[at]} className={`quick-told ${one.type}`}>
          <Icon name={icons[one.type]} />
          <span>{told[at]}</span>
        </p>
      ))}
      {told.length > mostSentences && (
        <p className="quick-told soft">{say("more", { count: told.length - mostSentences })}</p>
      )}
      {reading.faults.map((fault) => (
        <div key={`${fault.at} ${fault.reason}`} className="quick-fault">
          <Icon name="warning" />
          <div>
            <p>{sayFault(fault, language)}</p>
            {choicesOf(fault).length > 0 && (
              <ul className="quick-choices" aria-label={say("choices")}>
                {choicesOf(fault)
                  .slice(0, mostChoices)
                  .map(({ text }) => (
                    <li key={text}>
                      <button type="button" className="button" onClick={() => choose(fault, text)}>
                        {text}
                      </button>
                    </li>
                  ))}
              </ul>
            )}
          </div>
        </div>
      ))}
      {met.length > 0 && <p className="quick-met soft">{[...new Set(met)].join(" · ")}</p>}
    </>
  );
}
