// Suggested changes of a community: each accepted or left by somebody, never done in silence.
import type { Community, Member } from "../../domain/records/community.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { tellAllDone, tellRefusal } from "../actions/carry-out.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { memberEdit } from "../proposals/community-edit.ts";
import { facts } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { sync } from "../sync/here.ts";
import type { Ask, Asked } from "../sync/ports.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";
import type { Suggested } from "./use-drifts.ts";

export function Drifts({ community, list }: { community: Community; list: readonly Suggested[] }) {
  const own = useSpeaker(communityWords);
  const { language } = useWords();
  const known = useFacts();
  const today = useMe()?.today ?? "";
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="drifts" className="drifts on-screen">
      <h2 id="drifts">{own("drifts")}</h2>
      <p className="hint">{own("driftsHint")}</p>
      <ul>
        {list.map((one) => {
          const name = nodeName(one.actor, known, language);
          const says = own(`drift.${one.what}`, {
            name,
            group: one.group,
            here: Math.round(one.share * 100),
            there: Math.round((one.to?.share ?? 0) * 100),
          });
          return (
            <li key={`${one.actor} ${one.what}`} data-drift={one.what}>
              <p>{says}</p>
              <p className="proposal-acts">
                <button type="button" className="button" onClick={() => ask(accepting(community, one), name)}>
                  {own(one.what === "near" ? "accept.near" : moves(one) ? "accept.left" : "accept.out")}
                  <span className="unseen">: {name}</span>
                </button>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => ask([declining(community, one, today)], name)}
                >
                  {own("decline")}
                  <span className="unseen">: {name}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whether where it drifted to is a community that was adopted. */
function moves({ to }: Suggested): boolean {
  return to !== null && facts().get(to.id)?.type === "community";
}

function accepting(community: Community, one: Suggested): Ask[] {
  if (one.what === "near") return [memberEdit(community.id, { in: { node: one.actor, grade: "invited" } })];
  const out = community.members.find(({ node }) => facts().resolve(node) === one.actor);
  const into: Member = { node: one.actor, grade: "member" };
  return [
    ...(out === undefined ? [] : [memberEdit(community.id, { out })]),
    ...(one.to !== null && moves(one) ? [memberEdit(one.to.id, { in: into })] : []),
  ];
}

function declining(community: Community, { actor, what, to }: Suggested, day: string): Ask {
  const item = { node: actor, what, day, ...(to === null ? {} : { toward: to.id }) };
  return { type: "edit", id: community.id, set: [], add: [{ field: "settled", item }], remove: [] };
}

function ask(asks: readonly Ask[], name: string): void {
  const done: Asked[] = [];
  for (const one of sync.askSeries(asks))
    if (isRefusal(one)) tellRefusal(one);
    else done.push(one);
  if (done.length > 0) tellAllDone(done, { key: "notice.saved", values: { name } });
}
