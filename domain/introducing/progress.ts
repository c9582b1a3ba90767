// What the weaving has come to since a day: introductions, triads, sectors, needs. Counted from dates that were told.
import { before, earliest, latest } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import type { Actor } from "../records/actor.ts";
import type { Tie } from "../records/tie.ts";
import { tieKindOf } from "../vocabulary/tie-kinds.ts";

export interface Counts {
  /** Introductions that were made, and of all of them those that became a meeting, or working together, in the time. */
  readonly introduced: number;
  readonly met: number;
  readonly together: number;
  /** Pairs who began a tie in the time and shared a contact before. */
  readonly triads: number;
  /** Pairs of different sectors who began a tie in the time, having none before. */
  readonly sectors: number;
  /** Needs that were met in the time. */
  readonly needs: number;
}

export interface Progress extends Counts {
  readonly since: string;
  readonly until: string;
  readonly declined: number;
  /** Month by month from the first, `YYYY-MM`; what is dated by its year only is in the sums, in no month. */
  readonly months: readonly (Counts & { readonly month: string })[];
  /** Ties between actors whose beginning nobody told, or told so roughly that it may lie before: in no sum. */
  readonly undated: number;
}

interface Event {
  readonly what: keyof Counts;
  readonly date: string;
}

/**
 * Progress of a view from one day to another (ISO, both included). A tie begins at its `since`; a tie without one is
 * undated, and so is a need that was met on a day nobody noted. Only what certainly lies in the time is counted.
 */
export function progressOf(
  facts: Facts,
  { view, since, until }: { view: string; since: string; until: string },
): Progress {
  const within = (date: string) => earliest(date) >= since && latest(date) <= lastOf(until, date);
  const seated = (id: string) => {
    const node = facts.node(facts.resolve(id));
    return node !== undefined && inView(view, node);
  };
  const events: Event[] = [];
  const note = (what: keyof Counts, date: string | undefined) => {
    if (date !== undefined && within(date)) events.push({ what, date });
  };
  let declined = 0;
  for (const one of facts.all()) {
    if (one.type === "need" && one.met && seated(one.node)) note("needs", one.metOn);
    if (one.type !== "introduction" || !(seated(one.one) || seated(one.other))) continue;
    note("introduced", one.introducedOn);
    note("met", one.metOn);
    note("together", one.togetherOn);
    if (one.status === "declined" && one.declinedOn !== undefined && within(one.declinedOn)) declined += 1;
  }
  const { begun, undated } = beginnings(facts, { seated, since, within });
  for (const { triad, crossing, date } of begun) {
    if (triad) note("triads", date);
    if (crossing) note("sectors", date);
  }
  const months = monthsOf(since, until).map((month) => ({
    month,
    ...countOf(events.filter(({ date }) => date.startsWith(month))),
  }));
  return { since, until, declined, undated, months, ...countOf(events) };
}

/** What is dated roughly, in the year or month that the time ends in, is taken to lie before its end. */
function lastOf(until: string, date: string): string {
  return until.startsWith(date) ? latest(date) : until;
}

interface Begun {
  readonly date: string;
  readonly triad: boolean;
  readonly crossing: boolean;
}

/** Pairs of actors that got their first tie in the time. */
function beginnings(
  facts: Facts,
  {
    seated,
    since,
    within,
  }: { seated: (id: string) => boolean; since: string; within: (date: string) => boolean },
): { begun: Begun[]; undated: number } {
  const pairs = new Map<string, { a: Actor; b: Actor; ties: Tie[] }>();
  for (const one of facts.all()) {
    if (one.type !== "tie" || !tieKindOf(one.kind).counted || one.existence === "proposed") continue;
    const [from, to] = [facts.node(one.from), facts.node(one.to)];
    if (from?.type !== "actor" || to?.type !== "actor") continue;
    const [a, b] = from.id < to.id ? [from, to] : [to, from];
    const known = pairs.get(`${a.id} ${b.id}`);
    if (known === undefined) pairs.set(`${a.id} ${b.id}`, { a, b, ties: [one] });
    else known.ties.push(one);
  }
  /** Who knew whom before a moment: told to have begun before it, or at a time nobody told. */
  const neighbours = new Map<string, { id: string; began: string | undefined }[]>();
  const all = [...pairs.values()].map((pair) => ({ ...pair, began: firstOf(pair.ties) }));
  for (const { a, b, began } of all)
    for (const [one, other] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const)
      neighbours.set(one, [...(neighbours.get(one) ?? []), { id: other, began }]);
  const knew = (id: string, date: string) =>
    new Set(
      (neighbours.get(id) ?? []).flatMap(({ id: other, began }) =>
        began === undefined || before(began, date) ? [other] : [],
      ),
    );
  const begun: Begun[] = [];
  let undated = 0;
  for (const { a, b, began } of all) {
    if (!seated(a.id) && !seated(b.id)) continue;
    // A pair of whom one tie is told to be older began with that one, whatever is known of the rest.
    if (began === undefined || (!within(began) && latest(began) >= since && earliest(began) < since))
      undated += 1;
    if (began === undefined || !within(began)) continue;
    const near = knew(a.id, began);
    const triad = [...knew(b.id, began)].some((id) => near.has(id));
    const crossing = a.sector !== "unset" && b.sector !== "unset" && a.sector !== b.sector;
    begun.push({ date: began, triad, crossing });
  }
  return { begun, undated };
}

/** When the first of a pair's ties began; undefined where of one it isn't told, for that may have been the first. */
function firstOf(ties: readonly Tie[]): string | undefined {
  const dates = ties.map(({ since }) => since);
  if (dates.some((date) => date === undefined)) return undefined;
  return dates
    .filter((date) => date !== undefined)
    .toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1))[0];
}

function countOf(events: readonly Event[]): Counts {
  const of = (what: keyof Counts) => events.filter((one) => one.what === what).length;
  return {
    introduced: of("introduced"),
    met: of("met"),
    together: of("together"),
    triads: of("triads"),
    sectors: of("sectors"),
    needs: of("needs"),
  };
}

/** The months from one day to another, at most 36: the last ones. */
function monthsOf(since: string, until: string): string[] {
  const found: string[] = [];
  let [year, month] = [Number(since.slice(0, 4)), Number(since.slice(5, 7))];
  const last = until.slice(0, 7);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > last) return found.slice(-36);
    found.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
