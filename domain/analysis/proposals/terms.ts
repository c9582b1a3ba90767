// What a proposal is about, in the themes that set it apart from everybody.
import { byCodeUnits } from "./canonical.ts";
import type { ProposalSettings } from "./settings.ts";

export interface Term {
  readonly theme: string;
  /** Members that have it, and their share of all members. */
  readonly members: number;
  readonly share: number;
  /** How surely it is commoner here than among the rest, in standard deviations. */
  readonly z: number;
}

/** How many actors have each theme, and all of these together. */
export interface ThemeCounts {
  readonly of: ReadonlyMap<string, number>;
  readonly sum: number;
}

export function countThemes(lists: readonly (readonly string[])[]): ThemeCounts {
  const of = new Map<string, number>();
  for (const themes of lists) for (const theme of themes) of.set(theme, (of.get(theme) ?? 0) + 1);
  return { of, sum: lists.reduce((sum, themes) => sum + themes.length, 0) };
}

/**
 * Themes of the members by log-odds against the rest, with an informative Dirichlet prior: `prior` pseudo-mentions,
 * shared out as all actors mention them. At least `least` members and above `z`; surest first.
 * Source: Monroe, Colaresi & Quinn 2008, Fightin' Words, equations 16-22, doi 10.1093/pan/mpn018.
 */
export function terms(
  members: readonly (readonly string[])[],
  all: ThemeCounts,
  settings: ProposalSettings["terms"],
): Term[] {
  const here = countThemes(members);
  const found: Term[] = [];
  for (const [theme, count] of here.of) {
    const everywhere = all.of.get(theme) ?? count;
    const pseudo = (settings.prior * everywhere) / all.sum;
    const inside = count + pseudo;
    const outside = everywhere - count + pseudo;
    const odds = inside / (here.sum + settings.prior - inside);
    const oddsOutside = outside / (all.sum - here.sum + settings.prior - outside);
    const z = Math.log(odds / oddsOutside) / Math.sqrt(1 / inside + 1 / outside);
    if (count < settings.least || !(z > settings.z)) continue;
    found.push({ theme, members: count, share: count / members.length, z });
  }
  return found.sort((a, b) => b.z - a.z || byCodeUnits(a.theme, b.theme));
}
