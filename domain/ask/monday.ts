// What a weaver begins the week with: what others did, whom nobody is tied to, what to ask again, what is running out.
import { type ToAsk, tiesToAsk } from "../age/ask-again.ts";
import { earliest, latest } from "../dates.ts";
import type { Facts } from "../facts.ts";
import type { Person } from "../policy/person.ts";
import { home } from "../policy/seats.ts";
import type { Need, Offer } from "../records/need.ts";
import type { Node } from "../records/record.ts";
import { counted } from "../strength.ts";
import type { ToldChange, ToldRecord } from "../wire.ts";
import { daysBetween } from "./days.ts";
import { type Happened, happened } from "./happened.ts";
import { nodeTold } from "./told-changes.ts";

const soonWished = 30;
const soonMet = 14;

export interface Monday {
  /** What was done in one's regions, also by oneself, newest first. */
  changes: Happened[];
  /** Ids of actors at home there without a tie that counts, those written last first. */
  untied: string[];
  /** Ties to ask about again, strongest first, then those not heard of for longest; never confirmed is longest. */
  reask: ToAsk[];
  /** Open needs and offers that end within thirty days, next first. */
  runningOut: Wished[];
  /** Needs and offers that ended while they were open, the last first. */
  runOut: Wished[];
  /** Gatherings within fourteen days, next first; `days` until the first day that the date can mean. */
  gatherings: { id: string; date: string; days: number }[];
  /** The node that this person touched last and that is still there: where to go on. */
  last: string | null;
}

export interface Wished {
  id: string;
  type: "need" | "offer";
  node: string;
  until: string;
  /** Days until the last day; negative where it is past. */
  days: number;
}

/** @param changes as they were told to this person since they were here last; `today` is an ISO day */
export function monday(
  facts: Facts,
  { person, changes, today }: { person: Person; changes: readonly ToldChange[]; today: string },
): Monday {
  const isMine = homeIn(person);
  const mine = (id: string) => {
    const node = facts.node(id);
    return node !== undefined && isMine(node);
  };
  /** Where what is gone was at home can't be told any more. */
  const ofMine = (id: string) => mine(id) || facts.get(id) === undefined;
  const tied = new Set<string>();
  const actors: Node[] = [];
  const wishes: Wished[] = [];
  const gatherings: Monday["gatherings"] = [];
  for (const one of facts.all())
    switch (one.type) {
      case "actor":
        if (isMine(one)) actors.push(one);
        break;
      case "tie":
        if (!counted(one, today)) break;
        tied.add(one.from).add(one.to);
        break;
      case "need":
      case "offer":
        if (!one.met && one.until !== undefined && mine(one.node)) wishes.push(wished(one, one.until, today));
        break;
      case "gathering":
        if (one.date !== undefined && isMine(one) && isSoon(one.date, today))
          gatherings.push({ id: one.id, date: one.date, days: daysBetween(today, earliest(one.date)) });
        break;
    }
  return {
    changes: happened(changes.flatMap((one) => inRegions(one, ofMine))),
    untied: actors
      .filter(({ id }) => !tied.has(id))
      .toSorted((a, b) => b.rev - a.rev || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
    reask: tiesToAsk(facts, { mine: isMine, today }),
    runningOut: wishes
      .filter(({ days }) => days >= 0 && days <= soonWished)
      .toSorted((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1)),
    runOut: wishes
      .filter(({ days }) => days < 0)
      .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1)),
    gatherings: gatherings.toSorted((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1)),
    last: lastTouched(changes, person, facts),
  };
}

/** Whether a node is at home in a region where the person has a role. */
function homeIn({ grants }: Person): (node: Node) => boolean {
  const regions = new Set(grants.flatMap((one) => one.regions));
  return (node) => regions.has("all") || regions.has(home(node));
}

function wished({ id, type, node }: Need | Offer, until: string, today: string): Wished {
  return { id, type, node, until, days: daysBetween(today, latest(until)) };
}

/** A year alone says no date to be ready for. */
function isSoon(date: string, today: string): boolean {
  if (date.length < 7) return false;
  return latest(date) >= today && daysBetween(today, earliest(date)) <= soonMet;
}

/** The part of a change that is about one's regions; what is of no node (themes, communities, views) is everybody's. */
function inRegions(change: ToldChange, mine: (id: string) => boolean): ToldChange[] {
  const isNodes = ({ type }: Pick<ToldRecord, "type">) =>
    !["theme", "community", "view", "round", "dataset", "region"].includes(type);
  const stays = (one: ToldRecord) => !isNodes(one) || one.about.some(({ id }) => mine(id));
  const records = change.records.filter(stays);
  if (records.length === change.records.length) return [change];
  const numbers = change.numbers.flatMap(({ type, how, count }) => {
    const left = (list: readonly ToldRecord[]) =>
      list.filter((one) => one.type === type && one.how === how).length;
    const gone = left(change.records) - left(records);
    return count > gone ? [{ type, how, count: count - gone }] : [];
  });
  return records.length === 0 ? [] : [{ ...change, records, numbers }];
}

function lastTouched(changes: readonly ToldChange[], person: Person, facts: Facts): string | null {
  const own = changes.filter((one) => one.by.id === person.id).toSorted((a, b) => b.seq - a.seq);
  for (const one of own)
    for (const record of one.records) {
      const node = record.how === "removed" ? null : nodeTold(record, facts);
      if (node !== null) return node;
    }
  return null;
}
