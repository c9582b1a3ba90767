// A group gathered around something: who it is about, who works with them, and its adoption.
import { useRef, useState } from "react";
import { sectorsOf } from "../../domain/proposal-words.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useReader } from "../sync/use-status.ts";
import { AdoptForm } from "./AdoptForm.tsx";
import { gathered as gatheredBy, mayKeepCommunity, regionsFor } from "./adoption.ts";
import { believingWords } from "./believing.words.ts";
import { GradeGroups } from "./Members.tsx";
import { proposalWords } from "./proposals.words.ts";
import { Sectors } from "./Sectors.tsx";
import type { Gathered } from "./start.ts";

const whys = ["seed", "near", "untied"] as const;
const marks = { seed: "core", near: "likely", untied: "edge" } as const;

export function GatheredCard({ gathered, view }: { gathered: Gathered; view: string }) {
  const own = useSpeaker(believingWords);
  const words = useSpeaker(proposalWords);
  const { language } = useWords();
  const facts = useFacts();
  const reader = useReader();
  const [adopting, setAdopting] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { grown, names, goal, themes } = gathered;
  const ids = grown.members.map(({ id }) => id);
  const name = nameOf(names, language) || goal;
  const regions = regionsFor(ids, view, facts).filter((code) => mayKeepCommunity(reader, code, facts));
  const close = () => {
    setAdopting(false);
    setTimeout(() => card.current?.querySelector<HTMLElement>(".proposal-acts button")?.focus());
  };
  return (
    <article ref={card} className="proposal" aria-labelledby="gathered" data-gathered="">
      <header>
        <h2 id="gathered">{own("startOf", { name })}</h2>
        <p className="soft">{words("members", { count: ids.length })}</p>
      </header>
      <p>
        {grown.conductance === null
          ? own("startUntiedOnly")
          : `${own("startInside", { share: Math.round((1 - grown.conductance) * 100) })} ${own("startPieces", { count: grown.pieces })}`}
      </p>
      <Sectors sectors={sectorsOf(ids, facts)} />
      <GradeGroups
        groups={whys.map((why) => ({
          grade: marks[why],
          says: own(`why.${why}`),
          members: grown.members.filter((one) => one.why === why),
        }))}
      />
      {regions.length > 0 && !adopting && (
        <p className="proposal-acts">
          <button type="button" className="button plain" onClick={() => setAdopting(true)}>
            {words("adopt")}
            <span className="unseen">: {name}</span>
          </button>
        </p>
      )}
      {adopting && (
        <AdoptForm
          name={name}
          names={names}
          goal={goal}
          regions={regions}
          asks={(wanted) => gatheredBy({ members: grown.members, themes }, wanted)}
          close={close}
        />
      )}
    </article>
  );
}
