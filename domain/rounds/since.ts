// What changed on a region's map since a round closed: who came and went, which ties did, and which grew.
import { at } from "../analysis/at.ts";
import { components } from "../analysis/measures/components.ts";
import { degrees } from "../analysis/measures/neighbours.ts";
import { canonical } from "../analysis/proposals/canonical.ts";
import { scopeOf } from "../ask/scope.ts";
import type { Facts } from "../facts.ts";
import { measuredOf } from "../measured.ts";
import { inView } from "../policy/seats.ts";
import type { Tie } from "../records/tie.ts";
import { counted, strength } from "../strength.ts";

/** What a map came to on a day. */
export interface Figures {
  readonly actors: number;
  readonly ties: number;
  /** Actors that nobody is tied to, and those in the largest part: by ties between actors of the region. */
  readonly untied: number;
  readonly largest: number;
}

export interface Since {
  /** Ids of actors, by id. Who became one with another neither came nor went. */
  readonly came: readonly string[];
  readonly gone: readonly string[];
  /** Ids of ties that count now and did not then; that counted then and don't now: over, or taken out. */
  readonly tied: readonly string[];
  readonly untied: readonly string[];
  readonly stronger: readonly Shift[];
  readonly weaker: readonly Shift[];
}

interface Shift {
  readonly tie: string;
  readonly before: number;
  readonly after: number;
}

interface When {
  readonly region: string;
  /** ISO day. */
  readonly day: string;
}

export function figuresOf(facts: Facts, { region, day }: When): Figures {
  const { ids, ties } = canonical(measuredOf(facts, { view: region, today: day }).network);
  const degree = degrees(ties);
  return {
    actors: actorsOf(facts, region).length,
    ties: tiesOf(facts, { region, day }).size,
    untied: ids.filter((_, actor) => at(degree, actor) === 0).length,
    largest: components(ties).sizes[0] ?? 0,
  };
}

interface Standing {
  readonly facts: Facts;
  /** ISO day. */
  readonly day: string;
}

/** From how a region stood then to how it stands now. */
export function since(region: string, { past, now }: { past: Standing; now: Standing }): Since {
  const actorsNow = new Set(actorsOf(now.facts, region));
  const lived = new Set(actorsOf(past.facts, region).map((id) => now.facts.resolve(id)));
  const before = tiesOf(past.facts, { region, day: past.day });
  const after = tiesOf(now.facts, { region, day: now.day });
  const names = new Map([...before].map(([id, tie]) => [now.facts.resolve(id), tie]));
  const shifts = [...after].flatMap(([id, tie]): Shift[] => {
    const [one, other] = [strength(names.get(id)?.statements), strength(tie.statements)];
    const told = one !== undefined && other !== undefined && one !== other;
    return told ? [{ tie: id, before: one, after: other }] : [];
  });
  return {
    came: [...actorsNow].filter((id) => !lived.has(id)).toSorted(),
    gone: [...lived].filter((id) => !actorsNow.has(id)).toSorted(),
    tied: [...after.keys()].filter((id) => !names.has(id)).toSorted(),
    untied: [...names.keys()].filter((id) => !after.has(id)).toSorted(),
    stronger: shifts.filter((one) => one.after > one.before),
    weaker: shifts.filter((one) => one.after < one.before),
  };
}

function actorsOf(facts: Facts, region: string): string[] {
  const { nodes } = scopeOf(facts, region);
  return [...nodes.values()].flatMap((one) => (one.type === "actor" && inView(region, one) ? one.id : []));
}

function tiesOf(facts: Facts, { region, day }: When): Map<string, Tie> {
  const { ties } = scopeOf(facts, region);
  return new Map(ties.filter((tie) => counted(tie, day)).map((tie) => [tie.id, tie]));
}
