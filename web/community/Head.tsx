// What a community is: name, goal, who calls it together, how often it meets and whether it did.
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { rhythmOf } from "../../domain/rhythm.ts";
import { nameOf, nearest } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { Told } from "../panels/Told.tsx";
import { NodeName } from "../proposals/NodeName.tsx";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";

export function Head({ community, held }: { community: Community; held: readonly Gathering[] }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const name = nearest(community.names, words.language);
  const what = [
    words.say(`communityStatus.${community.status}`),
    ...community.regions.map((code) => regionName(code, words.language)),
  ];
  return (
    <>
      <p className="soft">{capital(what.join(" · "))}</p>
      <h1 tabIndex={-1} lang={name?.tag}>
        {name?.text}
      </h1>
      <div className="community-goal">
        <h2>{own("goal")}</h2>
        {nearest(community.goal, words.language) === undefined ? (
          <p className="soft">{own("goalNone")}</p>
        ) : (
          <Told text={community.goal} />
        )}
      </div>
      <dl className="community-facts">
        {community.convener !== undefined && (
          <Fact name={words.say("field.convener")}>
            <NodeName id={community.convener} />
          </Fact>
        )}
        {community.forum !== undefined && (
          <Fact name={own("forum")}>
            <a href={community.forum} target="_blank" rel="noreferrer">
              {community.forum.replace(/^https?:\/\//, "")}
              <span className="unseen"> ({words.ui("panel.opensElsewhere")})</span>
            </a>
          </Fact>
        )}
        {community.indicators !== undefined && (
          <Fact name={words.say("field.indicators")}>{community.indicators.join(" · ")}</Fact>
        )}
      </dl>
      <RhythmLine community={community} held={held} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{capital(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function RhythmLine({ community, held }: { community: Community; held: readonly Gathering[] }) {
  const own = useSpeaker(communityWords);
  const { say, language } = useWords();
  const today = useMe()?.today ?? "";
  const { last, next, missed, late } = rhythmOf(community, held, today);
  const { meets, rhythm } = community;
  const told = [
    meets === undefined ? undefined : say(`rhythmUnit.${meets.unit}`, { count: meets.every }),
    rhythm,
  ].filter((part) => part !== undefined);
  const when = (one: Gathering) => ({
    day: dayText(one.date ?? "", language),
    name: nameOf(one.names, language),
  });
  return (
    <>
      <ul className="worth">
        <li>{told.length === 0 ? own("rhythmNone") : own("rhythm", { rhythm: told.join(", ") })}</li>
        {last !== null && <li>{own("last", when(last))}</li>}
        {next !== null && <li>{own("next", when(next))}</li>}
      </ul>
      {missed && (
        <p className="missed" data-missed="">
          {own("missed", { count: late })}
        </p>
      )}
    </>
  );
}
