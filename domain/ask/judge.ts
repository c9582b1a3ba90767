// A view under a filter: for every node and tie, which parts of the filter it does not meet. `ask` and `counts` read
// the same judgement, so that a chip's number is what is left when it is chosen.
import { latest } from "../dates.ts";
import type { Facts } from "../facts.ts";
import type { Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { foldLoose } from "../search/fold.ts";
import { monthsBefore, within } from "./days.ts";
import type { Filter } from "./filter.ts";
import {
  type Fresh,
  isAt,
  isFresh,
  isNamed,
  isOfKind,
  isStrong,
  isWished,
  isWithin,
  openOf,
} from "./fits.ts";
import { isOver, type Scope, scopeOf, toldOf } from "./scope.ts";

/** Parts of a filter that a node meets or not. */
export const nodeParts = {
  name: 1,
  sector: 2,
  role: 4,
  theme: 8,
  kind: 16,
  place: 32,
  need: 64,
  offer: 128,
  community: 256,
  time: 512,
  /** It has a tie that meets what is asked of ties. */
  tie: 1024,
  /** It was confirmed when asked, or a tie of it was. */
  fresh: 2048,
  /** It is drawn as ties. */
  folded: 4096,
} as const;

/** Parts of a filter that a tie meets or not. */
export const tieParts = { kind: 1, strength: 2, time: 4, fresh: 8, over: 16 } as const;

export interface Judged {
  scope: Scope;
  /** Parts that are not met, by the id of the node. */
  nodes: ReadonlyMap<string, number>;
  /** Parts that are not met, by the order of the ties in the scope. */
  ties: readonly number[];
  wishes: Wishes;
  /** Ids of the members of each community that is known here. */
  communities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether ties are asked to be of a kind or strength, so that nodes without one fall out. */
  asksTies: boolean;
  asksFresh: boolean;
  /** The last day on which a node was confirmed: as it says itself, else the latest word on its ties. */
  confirmed(node: Node): string | undefined;
}

interface Wishes {
  needs: ReturnType<typeof openOf>;
  offers: ReturnType<typeof openOf>;
}

/** Judges everything a view has, on a day (ISO). */
export function judge(
  facts: Facts,
  view: string,
  { filter, today }: { filter: Filter; today: string },
): Judged {
  const scope = scopeOf(facts, view);
  const asked = withResolved(filter, facts);
  const fresh: Fresh = {
    before: filter.older === null ? null : monthsBefore(today, filter.older),
    from: filter.newer === null ? null : monthsBefore(today, filter.newer),
  };
  const ties = scope.ties.map((tie) => tieFailures(tie, asked, { fresh, today }));
  const heard = new Map<string, string>();
  const tied = new Set<string>();
  for (const [at, tie] of scope.ties.entries()) {
    const { confirmed } = toldOf(tie);
    for (const end of [tie.from, tie.to]) {
      if (ties[at] === 0) tied.add(end);
      if (confirmed !== undefined && confirmed > (heard.get(end) ?? "")) heard.set(end, confirmed);
    }
  }
  const judged: Omit<Judged, "nodes"> = {
    scope,
    ties,
    wishes: { needs: openOf("need", facts, today), offers: openOf("offer", facts, today) },
    communities: membersOf(facts),
    asksTies: filter.tieKinds.length + filter.families.length > 0 || filter.strength !== null,
    asksFresh: filter.older !== null || filter.newer !== null,
    confirmed: ({ id, lastConfirmed: own }) => (own === undefined ? heard.get(id) : latest(own)),
  };
  const name = foldLoose(filter.q);
  const nodes = new Map<string, number>();
  for (const node of scope.nodes.values()) {
    let failed = nodeFailures(node, asked, judged);
    if (!isNamed(node, name)) failed |= nodeParts.name;
    if (!tied.has(node.id)) {
      if (judged.asksTies) failed |= nodeParts.tie;
      else if (judged.asksFresh && !isFresh(judged.confirmed(node), fresh)) failed |= nodeParts.fresh;
    }
    nodes.set(node.id, failed);
  }
  return { ...judged, nodes };
}

function nodeFailures(node: Node, asked: Filter, { wishes, communities }: Omit<Judged, "nodes">): number {
  const some = <T>(list: readonly T[], fits: (one: T) => boolean) => list.length === 0 || list.some(fits);
  const actor = node.type === "actor" ? node : null;
  let failed = 0;
  if (!some(asked.sectors, (each) => actor?.sector === each)) failed |= nodeParts.sector;
  if (!some(asked.roles, (each) => actor?.roles.includes(each) === true)) failed |= nodeParts.role;
  if (!some(asked.themes, (each) => node.themes.includes(each))) failed |= nodeParts.theme;
  if (!some(asked.kinds, (each) => node.kind === each)) failed |= nodeParts.kind;
  if (!some(asked.places, (each) => isAt(node, each))) failed |= nodeParts.place;
  const [needs, offers] = [wishes.needs.get(node.id) ?? [], wishes.offers.get(node.id) ?? []];
  if (!some(asked.needs, (each) => needs.some((one) => isWished(one, each)))) failed |= nodeParts.need;
  if (!some(asked.offers, (each) => offers.some((one) => isWished(one, each)))) failed |= nodeParts.offer;
  if (!some(asked.communities, (each) => communities.get(each)?.has(node.id) === true))
    failed |= nodeParts.community;
  if (!isWithin(node, asked)) failed |= nodeParts.time;
  if (isFolded(node, asked)) failed |= nodeParts.folded;
  return failed;
}

/** Whether a node is drawn only as ties between those who share it. */
export function isFolded(node: Node, { fold }: Pick<Filter, "fold">): boolean {
  return (
    (node.type === "initiative" && fold.includes("initiatives")) ||
    (node.type === "gathering" && fold.includes("gatherings"))
  );
}

function tieFailures(tie: Tie, asked: Filter, { fresh, today }: { fresh: Fresh; today: string }): number {
  const { strength, confirmed } = toldOf(tie);
  let failed = 0;
  if (!isOfKind(tie, asked)) failed |= tieParts.kind;
  if (!isStrong(strength, asked.strength)) failed |= tieParts.strength;
  if (!within(tie, asked)) failed |= tieParts.time;
  if (!isFresh(confirmed, fresh)) failed |= tieParts.fresh;
  if (!asked.ended && isOver(tie, today)) failed |= tieParts.over;
  return failed;
}

function membersOf(facts: Facts): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const one of facts.all())
    if (one.type === "community") found.set(one.id, new Set(one.members.map((each) => each.node)));
  return found;
}

/** Ids that were merged away are read as what they became. */
function withResolved(filter: Filter, facts: Facts): Filter {
  const now = (id: string) => facts.resolve(id);
  const wish = <T extends Filter["needs"][number]>(one: T) =>
    one.theme === null ? one : { ...one, theme: now(one.theme) };
  return {
    ...filter,
    themes: filter.themes.map(now),
    communities: filter.communities.map(now),
    needs: filter.needs.map(wish),
    offers: filter.offers.map(wish),
  };
}
