// What a proposal is called: the two themes that set it apart and the place, else the member in its middle.
import type { Proposal } from "./analysis/proposals/result.ts";
import type { Facts } from "./facts.ts";
import { home } from "./policy/seats.ts";
import { regionName, regionOf } from "./regions/regions.ts";
import { type Language, languages } from "./vocabulary/languages.ts";

export type ProposalNames = Record<Language, string>;

/** Kept here and not among the words: a page has those of its reader's language only, and a name is made in all. */
const joined: Readonly<Record<Language, { and: string; hub: string; nothing: string }>> = {
  fi: { and: "ja", hub: "ja lähimmät toimijat", nothing: "Oppimisyhteisö" },
  sv: { and: "och", hub: "och de närmaste aktörerna", nothing: "Lärgemenskap" },
  en: { and: "and", hub: "and the actors nearest to it", nothing: "Learning community" },
};

type Named = Pick<Proposal, "members" | "terms" | "hub">;

/**
 * The name of a proposal in each language: its first two terms that are known here, and the municipality or else the
 * region where at least half of its members are at home; without terms the hub's name. Never empty, at most 300 letters.
 */
export function proposalNames(proposal: Named, facts: Facts): ProposalNames {
  return inEach((language) => nameIn(language, proposal, facts));
}

/**
 * The names of all proposals of a result, by id. Two that would be called the same in a language are told apart by their
 * hubs: the first in order keeps the plain name.
 */
export function namesOfProposals(
  proposals: readonly (Named & { id: string })[],
  facts: Facts,
): Map<string, ProposalNames> {
  const taken = new Set<string>();
  return new Map(
    proposals.map((proposal) => {
      const plain = proposalNames(proposal, facts);
      const names = inEach((language) => {
        const hub = wordsIn(facts.node(facts.resolve(proposal.hub))?.names, language);
        const free = !taken.has(`${language} ${plain[language]}`) || hub === undefined;
        return free ? plain[language] : `${plain[language]} – ${hub}`.slice(0, 300);
      });
      for (const language of languages) taken.add(`${language} ${names[language]}`);
      return [proposal.id, names];
    }),
  );
}

/** The words of a language, else of the first that has some: Finnish, Swedish, English, any other. */
export function wordsIn(
  byTag: Readonly<Record<string, string>> | undefined,
  language: Language,
): string | undefined {
  return byTag?.[language] ?? byTag?.fi ?? byTag?.sv ?? byTag?.en ?? Object.values(byTag ?? {})[0];
}

function nameIn(language: Language, { members, terms, hub }: Named, facts: Facts): string {
  const themes = terms.flatMap(({ theme }) => {
    const one = facts.get(facts.resolve(theme));
    const name = one?.type === "theme" ? wordsIn(one.names, language) : undefined;
    return name ?? [];
  });
  const [a, b] = themes;
  const at = placeOf(members, facts);
  const place = at === undefined ? "" : regionName(at, language);
  const { and, hub: withHub, nothing } = joined[language];
  const middle = wordsIn(facts.node(facts.resolve(hub))?.names, language);
  const about = a === undefined || b === undefined ? a : `${a} ${and} ${b}`;
  const name =
    about === undefined
      ? middle === undefined
        ? nothing
        : `${middle} ${withHub}`
      : place === ""
        ? about
        : `${about}, ${place}`;
  return (name.charAt(0).toLocaleUpperCase(language) + name.slice(1)).slice(0, 300);
}

/** Where at least half of the members are: a municipality (`kunta:609`), else a region; undefined where neither holds. */
function placeOf(members: Named["members"], facts: Facts): string | undefined {
  const nodes = members.map(({ id }) => facts.node(facts.resolve(id))).filter((one) => one !== undefined);
  const municipalities = nodes.map((one) => one.place?.municipality);
  const regions = nodes.map((one) => home(one)).filter((code) => /^\d{2}$/.test(code));
  const municipality = ofHalf(municipalities, members.length);
  if (municipality !== undefined && regionOf(municipality) !== undefined) return `kunta:${municipality}`;
  return ofHalf(regions, members.length);
}

/** The value that at least half have; of two that halve them, the lesser. */
function ofHalf(values: readonly (string | undefined)[], of: number): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 >= of)
    .map(([value]) => value)
    .sort()[0];
}

function inEach(word: (language: Language) => string): ProposalNames {
  return { fi: word("fi"), sv: word("sv"), en: word("en") };
}
