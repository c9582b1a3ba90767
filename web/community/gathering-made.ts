// From what the small form of a gathering holds to the records of one command: the gathering, and who is to take part.
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { GatheringKind } from "../../domain/vocabulary/gathering-kinds.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import type { Visibility } from "../../domain/vocabulary/visibilities.ts";

export interface GatheringDraft {
  kind: GatheringKind;
  name: string;
  /** ISO day. */
  date: string;
  start: string;
  end: string;
  /** Code of a municipality; empty: the region of the community. */
  municipality: string;
  locality: string;
  targets: readonly Sector[];
  participants: readonly string[];
  visibility: Visibility;
}

/** What is to come is planned, what has been exists. */
export function gatheringMade(
  draft: GatheringDraft,
  {
    community,
    today,
    language,
    newId,
  }: { community: Community; today: string; language: Language; newId: () => string },
): [Gathering, ...Fact[]] {
  const existence = draft.date > today ? "planned" : "existing";
  const region = community.regions.find((code) => /^\d{2}$/.test(code));
  const locality = draft.locality.trim() === "" ? {} : { locality: draft.locality.trim() };
  const place =
    draft.municipality !== ""
      ? { municipality: draft.municipality, ...locality, shown: "municipality" as const }
      : region === undefined
        ? undefined
        : { region, ...locality, shown: "region" as const };
  const gathering: Gathering = {
    id: newId(),
    rev: 0,
    type: "gathering",
    visibility: draft.visibility,
    names: { [language]: draft.name.trim() },
    kind: draft.kind,
    date: draft.date,
    ...(draft.start === "" ? {} : { start: draft.start }),
    ...(draft.end === "" ? {} : { end: draft.end }),
    community: community.id,
    themes: [...community.themes],
    existence,
    ...(place === undefined ? {} : { place }),
    ...(draft.targets.length === 0 ? {} : { targets: [...draft.targets] }),
  };
  return [gathering, ...draft.participants.map((id) => takingPart(id, gathering, newId()))];
}

/** Who takes part is seen by those who see the gathering and the actor. */
export function takingPart(actor: string, gathering: Gathering, id: string): Tie {
  return {
    id,
    rev: 0,
    type: "tie",
    visibility: gathering.visibility,
    from: actor,
    to: gathering.id,
    kind: "participates",
    directed: true,
    existence: gathering.existence,
  };
}
