// The gatherings of a community: planned ones, held ones with what came of them, and a form for a new one.
import { useRef, useState } from "react";
import type { Facts } from "../../domain/facts.ts";
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { byLatest } from "../../domain/rhythm.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { tellAllDone, tellRefusal } from "../actions/carry-out.ts";
import { nameOf, nearest } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { Told } from "../panels/Told.tsx";
import { NodeName } from "../proposals/NodeName.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { sync } from "../sync/here.ts";
import type { Ask } from "../sync/ports.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";
import { GatheringForm } from "./GatheringForm.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { participantsOf } from "./participants.ts";

export function Gatherings({ community, keeps }: { community: Community; keeps: boolean }) {
  const own = useSpeaker(communityWords);
  const facts = useFacts();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const list = byLatest(
    facts.naming(community.id, "gathering").filter((one) => one.community === community.id),
  );
  return (
    <section aria-labelledby="gatherings">
      <h2 id="gatherings">{own("gatherings")}</h2>
      {keeps && !adding && (
        <p className="on-screen">
          <button ref={add} type="button" className="button" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {own("addGathering")}
          </button>
        </p>
      )}
      {adding && (
        <GatheringForm
          community={community}
          close={() => {
            setAdding(false);
            setTimeout(() => add.current?.focus());
          }}
        />
      )}
      {list.length === 0 && <p className="soft">{own("never")}</p>}
      <ul className="gatherings">
        {list.map((one) => (
          <li key={one.id}>
            <GatheringCard gathering={one} community={community} keeps={keeps} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  gathering: Gathering;
  community: Community;
  keeps: boolean;
}

function GatheringCard({ gathering, community, keeps }: CardProps) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const { date, start, end, existence, targets = [] } = gathering;
  const isPast = date !== undefined && date <= today;
  const name = nearest(gathering.names, words.language);
  const when = [
    date === undefined ? "" : dayText(date, words.language),
    [start, end].filter((each) => each !== undefined).join("–"),
    placeText(gathering.place, words),
    existence === "planned" ? own("planned") : "",
  ];
  const ties = participantsOf(gathering, facts);
  return (
    <article className="proposal firm" data-gathering={gathering.id} aria-labelledby={`g-${gathering.id}`}>
      <header>
        <h3 id={`g-${gathering.id}`}>
          <button type="button" className="link" onClick={() => select(gathering.id)}>
            <span lang={name?.tag}>{name?.text}</span>
          </button>
        </h3>
        <p className="soft">
          {[capital(kindText(gathering, words)), ...when].filter((part) => part !== "").join(" · ")}
        </p>
      </header>
      {targets.length > 0 && (
        <p className="soft">
          {own("targets")}: {words.list(targets.map((each) => words.say(`sector.${each}`)))}
        </p>
      )}
      {keeps && existence === "planned" && isPast && (
        <p className="held on-screen">
          {own("heldHint")}{" "}
          <button type="button" className="button" onClick={() => hold(gathering, facts, words.language)}>
            <Icon name="check" />
            {own("held")}
          </button>
        </p>
      )}
      {ties.length > 0 && (
        <details className="who">
          <summary>
            {own(existence === "planned" ? "participantsPlanned" : "participants")} ({ties.length})
          </summary>
          {keeps && existence !== "planned" && <p className="hint on-screen">{own("cameHint")}</p>}
          <ul className="names">
            {ties.map(({ id, from }) => (
              <li key={id} className="came">
                <NodeName id={from} />
                {keeps && <TakeOut tie={id} actor={from} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {keeps && (existence === "existing" || isPast) ? (
        <Outcomes gathering={gathering} community={community} />
      ) : (
        gathering.outcomes !== undefined && (
          <>
            <h4>{own("outcomes")}</h4>
            <Told text={gathering.outcomes} />
          </>
        )
      )}
    </article>
  );
}

function TakeOut({ tie, actor }: { tie: string; actor: string }) {
  const words = useWords();
  const facts = useFacts();
  const name = nameOf(facts.node(facts.resolve(actor))?.names, words.language);
  const label = `${words.ui("action.remove")}: ${name}`;
  return (
    <button
      type="button"
      className="button icon on-screen"
      aria-label={label}
      title={label}
      onClick={() => {
        const asked = sync.ask({ type: "remove", ids: [tie] });
        if (isRefusal(asked)) tellRefusal(asked);
        else tellAllDone([asked], { key: "notice.removed", values: { name } });
      }}
    >
      <Icon name="close" />
    </button>
  );
}

/** It has been: the gathering and who took part are no longer planned, as one step. */
function hold(gathering: Gathering, facts: Facts, language: Language): void {
  const exists = (id: string): Ask => ({
    type: "edit",
    id,
    set: [{ field: "existence", value: "existing" }],
    add: [],
    remove: [],
  });
  const asked = sync.askSeries([
    exists(gathering.id),
    ...participantsOf(gathering, facts).map(({ id }) => exists(id)),
  ]);
  const done = asked.flatMap((one) => (isRefusal(one) ? [] : [one]));
  for (const one of asked) if (isRefusal(one)) tellRefusal(one);
  if (done.length > 0)
    tellAllDone(done, { key: "notice.saved", values: { name: nameOf(gathering.names, language) } });
}
