// The rounds of a region, and what is agreed about an interview of one.
import type { Facts } from "../../domain/facts.ts";
import type { Interview, Round } from "../../domain/records/round.ts";
import type { Ask } from "../sync/ports.ts";

/** Rounds of the region, latest first. */
export function roundsOf(region: string, facts: Facts): Round[] {
  const found: Round[] = [];
  for (const one of facts.all()) if (one.type === "round" && one.region === region) found.push(one);
  return found.toSorted((a, b) =>
    a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1,
  );
}

/** The round that is going on: the latest one that was not closed. */
export function openRound(region: string, facts: Facts): Round | undefined {
  return roundsOf(region, facts).find((one) => one.frozen === undefined);
}

export type Assignee = NonNullable<Interview["assignee"]>;

/** Who may be given an interview: the reader first, then those who hold one in any round of the region. */
export function peopleOf(region: string, facts: Facts, me: { id: string; name: string }): Assignee[] {
  const found = new Map<string, Assignee>([[me.id, { id: me.id, name: me.name }]]);
  for (const round of roundsOf(region, facts))
    for (const { assignee } of round.interviews ?? [])
      if (assignee !== undefined && !found.has(assignee.id)) found.set(assignee.id, assignee);
  return [...found.values()];
}

export interface Agreed {
  status?: Interview["status"];
  /** Null: nobody any more. */
  assignee?: Assignee | null;
  /** An ISO day; empty: none any more. */
  day?: string;
}

/** What was agreed with an actor: one entry of the round takes the place of the one before. */
export function agree(round: Round, node: string, agreed: Agreed): Ask {
  const before = (round.interviews ?? []).find((one) => one.node === node);
  const assignee = agreed.assignee === undefined ? before?.assignee : (agreed.assignee ?? undefined);
  const day = agreed.day === undefined ? before?.day : agreed.day === "" ? undefined : agreed.day;
  const item = {
    node,
    status: agreed.status ?? before?.status ?? "planned",
    ...(assignee === undefined ? {} : { assignee: { ...assignee } }),
    ...(day === undefined ? {} : { day }),
  };
  return {
    type: "edit",
    id: round.id,
    set: [],
    add: [{ field: "interviews", item }],
    remove: before === undefined ? [] : [{ field: "interviews", item: withoutHoles(before) }],
  };
}

function withoutHoles({ node, status, assignee, day }: Interview) {
  return {
    node,
    status,
    ...(assignee === undefined ? {} : { assignee: { ...assignee } }),
    ...(day === undefined ? {} : { day }),
  };
}
