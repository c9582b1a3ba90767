// The words of the set → keys of the closed lists. What is not here does not occur in the set; a test says so.
import type { Existence } from "../../vocabulary/existences.ts";
import type { GatheringKind } from "../../vocabulary/gathering-kinds.ts";
import type { InitiativeKind } from "../../vocabulary/initiative-kinds.ts";
import type { Role } from "../../vocabulary/roles.ts";
import type { Sector } from "../../vocabulary/sectors.ts";
import type { TieKind } from "../../vocabulary/tie-kinds.ts";

type Words<Key extends string> = Readonly<Record<string, Key>>;

/** What a row of actors.csv becomes, by its `kind`. */
export const nodeTypes: Words<"actor" | "initiative" | "gathering"> = {
  organisation: "actor",
  network: "actor",
  programme: "initiative",
  service: "initiative",
  event: "gathering",
};

export const initiativeKindOf: Words<InitiativeKind> = { programme: "programme", service: "service" };

export const sectorOf: Words<Sector> = {
  public: "public",
  academia: "academia",
  "civil-society": "civil",
  business: "private",
};

export const roleOf: Words<Role> = {
  developer: "developer",
  "network-coordinator": "networkCoord",
  weaver: "weaver",
  "knowledge-producer": "knowledge",
  educator: "educator",
  advocate: "advocate",
  platform: "platform",
  funder: "funder",
  adopter: "adopter",
  "policy-maker": "decisionMaker",
};

/** `collaborates` is the one kind without a direction here; the others are told with one. */
export const tieKindOfWord: Words<TieKind> = {
  coordinates: "coordinates",
  "partner-in": "partnerIn",
  funds: "funds",
  "part-of": "partOf",
  supports: "supports",
  hosts: "hosts",
  "shares-knowledge": "sharesInfo",
  collaborates: "collaborates",
  commissions: "commissions",
  "member-of": "memberOf",
  consults: "consults",
  invites: "invites",
  steers: "steers",
};

export const gatheringKindOf: Words<GatheringKind> = {
  clinic: "clinic",
  workshop: "workshop",
  panel: "panel",
  webinar: "webinar",
  "theme-day": "siDay",
  festival: "festival",
  forum: "forum",
  training: "training",
  dialogue: "siDialogue",
  fair: "fair",
};

/**
 * Whether a thing was there when the documents were written. A gathering that was held exists, on its date; a
 * programme that ran or is past has ended; what was being prepared, developed or set up was not there yet.
 */
export const existenceOf: Words<Existence> = {
  existing: "existing",
  "existing January 2022": "existing",
  "event 2022": "existing",
  "event 2023": "existing",
  "ran 2022": "ended",
  "ran 2023": "ended",
  past: "ended",
  "in preparation 2022-2023": "planned",
  "being developed 2023": "planned",
  "being set up 2022": "planned",
  "planned for November 2023": "planned",
  "planned by 2027": "planned",
  "proposed 2022": "proposed",
};

/** A tie is what its context says it is: suggested by the operating model of 2022, intended by the project of 2023. */
export const existenceOfContext: readonly (readonly [ending: string, Existence])[] = [
  ["(proposed)", "proposed"],
  ["(planned)", "planned"],
];
