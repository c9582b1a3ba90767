// One proposal: who, how firm, why, what speaks against it, and what can be done with it.
import { useRef, useState } from "react";
import { stabilityKeys } from "../../domain/proposal-words.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { goTo, select } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { AdoptForm } from "./AdoptForm.tsx";
import { adoption } from "./adoption.ts";
import { believingWords } from "./believing.words.ts";
import { CardMore } from "./CardMore.tsx";
import { proposing } from "./here.ts";
import { Members } from "./Members.tsx";
import { proposalWords } from "./proposals.words.ts";
import { Sectors } from "./Sectors.tsx";
import type { Ready } from "./store.ts";
import type { Shown } from "./use-page.ts";

interface Props {
  shown: Shown;
  ready: Ready;
  view: string;
  /** Others can be adopted by this reader: then it is said here why this one can't. */
  others: boolean;
}

export function ProposalCard({ shown, ready, view, others }: Props) {
  const words = useSpeaker(proposalWords);
  const { say, language } = useWords();
  const [adopting, setAdopting] = useState(false);
  const believing = useSpeaker(believingWords);
  const day = useMe()?.today ?? "";
  const { proposal, name, standing } = shown;
  const heading = `proposal-${proposal.id}`;
  const card = useRef<HTMLElement>(null);
  const close = () => {
    setAdopting(false);
    // The form held the focus: it goes on to the community that was made, else to where the form was opened.
    setTimeout(() =>
      card.current?.querySelector<HTMLElement>(".standing button, .proposal-acts button")?.focus(),
    );
  };
  return (
    <article
      ref={card}
      className={`proposal ${standing.type}`}
      aria-labelledby={heading}
      data-proposal={proposal.id}
      onPointerEnter={() => proposing.light(proposal.id)}
      onPointerLeave={() => proposing.light(null)}
      onFocus={() => proposing.light(proposal.id)}
      onBlur={() => proposing.light(null)}
    >
      <header>
        <h3 id={heading}>{name}</h3>
        <p className="soft">
          {words("members", { count: proposal.members.length })}
          {" · "}
          <span className={`firmness ${proposal.word}`}>{say(stabilityKeys[proposal.word])}</span>
        </p>
      </header>
      <p>{shown.why}</p>
      {standing.type !== "adopted" && (
        <ul className="worth">
          <li>{believing("unacquainted", { count: shown.inside.unacquainted.length })}</li>
          <li>{shown.meets === 0 ? believing("meetsNone") : believing("meets", { count: shown.meets })}</li>
        </ul>
      )}
      <Standing shown={shown} />
      {standing.type !== "adopted" && shown.against.length > 0 && (
        <div className="against">
          <h4>{words("against")}</h4>
          <ul>
            {shown.against.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {standing.type !== "adopted" && (
        <>
          <Sectors sectors={shown.sectors} />
          <Members members={proposal.members} />
          <CardMore shown={shown} around={ready.around[proposal.id]} />
        </>
      )}
      {others && standing.type !== "adopted" && shown.regions.length === 0 && shown.region !== undefined && (
        <p className="hint">{words("adoptElsewhere", { region: regionName(shown.region, language) })}</p>
      )}
      <p className="proposal-acts">
        {standing.type !== "adopted" && shown.regions.length > 0 && !adopting && (
          <button type="button" className="button plain" onClick={() => setAdopting(true)}>
            {words(standing.type === "near" ? "adoptAnyway" : "adopt")}
            <span className="unseen">: {name}</span>
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            select(null);
            goTo("/map");
            proposing.light(proposal.id);
          }}
        >
          {words("showOnMap")}
          <span className="unseen">: {name}</span>
        </button>
      </p>
      {adopting && standing.type !== "adopted" && (
        <AdoptForm
          name={name}
          names={shown.names}
          regions={shown.regions}
          asks={(wanted) =>
            adoption(
              proposal,
              { settings: ready.result.settings, ways: { view, day, ...ready.wishes } },
              wanted,
            )
          }
          close={close}
        />
      )}
    </article>
  );
}

function Standing({ shown: { standing } }: { shown: Shown }) {
  const words = useSpeaker(proposalWords);
  const { language } = useWords();
  if (standing.type === "new") return null;
  const { community } = standing;
  return (
    <p className="standing">
      {words(standing.type === "adopted" ? "isAdopted" : "almostSame")}{" "}
      <button type="button" className="link" onClick={() => select(community.id)}>
        {nameOf(community.names, language)}
      </button>
      {standing.type === "near" && ` (${words("inCommon", { share: Math.floor(standing.likeness * 100) })})`}
    </p>
  );
}
