// A learning community: what the reader may see of it, and, for those who keep it, its editing.
import { lazy, Suspense, useState } from "react";
import { mayKeep } from "../../domain/policy/may.ts";
import { sectorsOf } from "../../domain/proposal-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import { communityWords } from "../community/community.words.ts";
import { nearest, recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { CommunityMembers } from "../proposals/CommunityMembers.tsx";
import { proposing } from "../proposals/here.ts";
import { Inside } from "../proposals/Inside.tsx";
import { NodeName } from "../proposals/NodeName.tsx";
import { proposalWords } from "../proposals/proposals.words.ts";
import { Sectors } from "../proposals/Sectors.tsx";
import "../proposals/members.css";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { communityOf, goTo, select } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useReader } from "../sync/use-status.ts";
import { focusPanel } from "./focus.ts";
import { capital } from "./kind-text.ts";
import { Row } from "./Row.tsx";
import { Told } from "./Told.tsx";

const CommunityForm = lazy(async () => ({
  default: (await import("../proposals/CommunityForm.tsx")).CommunityForm,
}));

export function CommunityPanel({ community }: { community: Community }) {
  const [editing, setEditing] = useState(false);
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const of = useSpeaker(communityWords);
  const facts = useFacts();
  const reader = useReader();
  const page = useSession((now) => now.page);
  const name = nearest(community.names, words.language);
  const keeps = mayKeep(reader, community, facts);
  const themes = community.themes
    .map((id) => facts.get(facts.resolve(id)))
    .filter((one) => one !== undefined);
  const what = [
    words.say("record.community"),
    words.say(`communityStatus.${community.status}`),
    ...community.regions.map((code) => regionName(code, words.language)),
  ];
  if (editing && keeps)
    return (
      <Suspense fallback={<WaitingPart />}>
        <CommunityForm
          community={community}
          close={() => {
            setEditing(false);
            focusPanel();
          }}
        />
      </Suspense>
    );
  return (
    <article className="panel-body community" aria-labelledby="panel-title">
      <header className="panel-head">
        <h2 id="panel-title" tabIndex={-1} lang={name?.tag}>
          {name?.text}
        </h2>
      </header>
      <p className="soft">{capital(what.join(" · "))}</p>
      {replica.pending().has(community.id) && <p className="waits">{words.ui("panel.pending")}</p>}
      <div className="panel-actions">
        {page !== "/community" && (
          <button type="button" className="button plain" onClick={() => communityOf(community.id)}>
            <Icon name="communities" />
            {of("toPage")}
          </button>
        )}
        {keeps && (
          <button type="button" className="button plain" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            {words.ui("action.edit")}
          </button>
        )}
        {page !== "/map" && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              goTo("/map");
              proposing.light(community.id);
            }}
          >
            <Icon name="map" />
            {own("showOnMap")}
          </button>
        )}
        {keeps && (
          <button type="button" className="button danger" onClick={() => remove(community, name?.text ?? "")}>
            <Icon name="remove" />
            {words.ui("action.remove")}
          </button>
        )}
      </div>
      <dl className="rows">
        <Row field="goal">{nearest(community.goal, words.language) && <Told text={community.goal} />}</Row>
        <Row field="convener">{community.convener !== undefined && <NodeName id={community.convener} />}</Row>
        <Row field="meets">
          {community.meets !== undefined &&
            words.say(`rhythmUnit.${community.meets.unit}`, { count: community.meets.every })}
        </Row>
        <Row field="rhythm">{community.rhythm}</Row>
        <Row field="indicators">
          {community.indicators && community.indicators.length > 0 && <Lines of={community.indicators} />}
        </Row>
        <Row field="themes">
          {themes.length > 0 && themes.map((one) => recordName(one, facts, words.language)).join(", ")}
        </Row>
        <Row field="links">
          {community.links && community.links.length > 0 && (
            <ul>
              {community.links.map((link) => (
                <li key={link}>
                  <a href={link} target="_blank" rel="noreferrer">
                    {link.replace(/^https?:\/\//, "")}
                    <span className="unseen"> ({words.ui("panel.opensElsewhere")})</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row field="note">{community.note && <p className="told">{community.note}</p>}</Row>
        <Row field="visibility">{reader !== null && words.say(`visibility.${community.visibility}`)}</Row>
      </dl>
      <section>
        <h3>{own("members", { count: community.members.length })}</h3>
        <Sectors
          sectors={sectorsOf(
            community.members.map(({ node }) => node),
            facts,
          )}
        />
        <CommunityMembers community={community} keeps={keeps} />
      </section>
      <Inside community={community} />
      {community.origin !== undefined && (
        <p className="hint">
          {own("origin", {
            share: Math.round(community.origin.stability * 100),
            count: community.origin.runs,
          })}
        </p>
      )}
    </article>
  );
}

/** At once, with Undo in the notice: no question is asked. */
function remove(community: Community, name: string): void {
  const refusal = carryOut(
    { type: "remove", ids: [community.id] },
    { key: "notice.removed", values: { name } },
  );
  if (refusal === null) select(null);
  else tellRefusal(refusal);
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
