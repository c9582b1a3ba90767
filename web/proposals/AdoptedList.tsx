// The learning communities that were adopted: first on the page, marked, untouched by any new run.
import { sectorsOf } from "../../domain/proposal-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { communityWords } from "../community/community.words.ts";
import { RhythmLine } from "../community/Head.tsx";
import { useDrifts } from "../community/use-drifts.ts";
import { nearest, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { communityOf, select } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { proposing } from "./here.ts";
import { proposalWords } from "./proposals.words.ts";
import { Sectors } from "./Sectors.tsx";

export function AdoptedList({ communities, view }: { communities: readonly Community[]; view: string }) {
  const words = useSpeaker(proposalWords);
  const drifted = useDrifts(view);
  if (communities.length === 0) return null;
  return (
    <section aria-labelledby="adopted">
      <h2 id="adopted">{words("adopted")}</h2>
      <ul className="proposals">
        {communities.map((one) => (
          <li key={one.id}>
            <AdoptedCard community={one} drifted={drifted.get(one.id)?.length ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AdoptedCard({ community, drifted }: { community: Community; drifted: number }) {
  const words = useSpeaker(proposalWords);
  const of = useSpeaker(communityWords);
  const { language, say } = useWords();
  const facts = useFacts();
  const selected = useSession((now) => now.selection === community.id);
  const held = facts.naming(community.id, "gathering").filter((one) => one.community === community.id);
  const ids = community.members.map(({ node }) => node);
  const goal = nearest(community.goal, language);
  const name = nearest(community.names, language);
  return (
    <article
      className={`proposal firm ${selected ? "selected" : ""}`}
      aria-labelledby={`community-${community.id}`}
      data-community={community.id}
      onPointerEnter={() => proposing.light(community.id)}
      onPointerLeave={() => proposing.light(null)}
      onFocus={() => proposing.light(community.id)}
      onBlur={() => proposing.light(null)}
    >
      <header>
        <h3 id={`community-${community.id}`}>
          <button type="button" className="link" aria-pressed={selected} onClick={() => select(community.id)}>
            <span lang={name?.tag}>{name?.text}</span>
          </button>
        </h3>
        <p className="soft">
          {words("members", { count: ids.length })}
          {" · "}
          {say(`communityStatus.${community.status}`)}
          {community.convener !== undefined &&
            ` · ${say("field.convener")}: ${nodeName(community.convener, facts, language)}`}
        </p>
      </header>
      {goal !== undefined && <p lang={goal.tag}>{goal.text}</p>}
      <RhythmLine community={community} held={held} />
      {drifted > 0 && <p>{of("driftCount", { count: drifted })}</p>}
      <Sectors sectors={sectorsOf(ids, facts)} />
      <p className="proposal-acts">
        <button type="button" className="button plain" onClick={() => communityOf(community.id)}>
          {of("toPage")}
          <span className="unseen">: {name?.text}</span>
        </button>
      </p>
    </article>
  );
}
