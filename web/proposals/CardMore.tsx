// What a weaver asks next of a proposal: which needs it would meet, who is missing, who is also elsewhere.
import { nameOf, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import type { Around } from "./answer.ts";
import { believingWords } from "./believing.words.ts";
import type { Shown } from "./use-page.ts";

/** Most rows of each kind. */
const most = 8;

export function CardMore({ shown, around }: { shown: Shown; around: Around | undefined }) {
  const own = useSpeaker(believingWords);
  const words = useWords();
  const facts = useFacts();
  const name = (id: string) => nodeName(id, facts, words.language);
  const wanted = (id: string) => {
    const one = facts.get(id);
    return one?.type === "need" || one?.type === "offer" ? nameOf(one.text, words.language) : "…";
  };
  const met = shown.inside.met.filter(
    ({ need }, at, all) => all.findIndex((one) => one.need === need) === at,
  );
  const between = around?.bridgeMembers ?? [];
  return (
    <>
      <Folded
        title={own("needsList")}
        lines={met.slice(0, most).map((one) => ({
          key: one.need,
          text: words.say("introduction.needMetByOffer", {
            a: name(one.needs),
            b: name(one.offers),
            need: wanted(one.need).replace(/\.$/, ""),
            offer: wanted(one.offer).replace(/\.$/, ""),
          }),
        }))}
      />
      <Folded
        title={own("couldCome")}
        lines={shown.couldCome.slice(0, most).map((text) => ({ key: text, text }))}
      />
      <Folded
        title={own("between")}
        lines={between.slice(0, most).map((one) => ({
          key: one.actor,
          text: own("also", { name: name(one.actor), share: Math.round(one.outside * 100) }),
        }))}
      />
    </>
  );
}

function Folded({ title, lines }: { title: string; lines: readonly { key: string; text: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="who">
      <summary>
        {title} ({lines.length})
      </summary>
      <ul className="meets">
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
