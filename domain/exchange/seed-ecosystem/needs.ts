// The lists of needs and offers in actors.csv → a need or an offer each.
import type { Need, Offer } from "../../records/need.ts";
import { type NeedKind, needKinds } from "../../vocabulary/need-kinds.ts";
import { named } from "../dataset-id.ts";
import { cell, filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId } from "./own.ts";
import { heardIn } from "./sources.ts";

/** What phrases of the set name outright. Other phrases have no kind: which it would be is for the weaver to say. */
const phrases: Readonly<Partial<Record<NeedKind, readonly string[]>>> = {
  knowledge: [
    "knowledge on social innovation",
    "expert knowledge",
    "research",
    "knowledge of local needs",
    "knowledge synthesis",
    "shared knowledge",
    "social enterprise expertise",
    "social economy expertise",
    "reviews for ministries",
    "ecosystem study",
    "evidence reviews",
    "evaluations",
    "plain summaries",
    "evaluation summaries for decision-makers",
    "information in English",
    "publications on innovation portfolios",
  ],
  funding: ["project funding", "funding", "EU funding", "EU structural funding"],
  contacts: [
    "links to municipalities",
    "links to associations",
    "links between students and businesses",
    "contacts",
    "networks",
    "networking",
    "international networking",
    "bringing actors together",
    "regional networks",
  ],
  partner: [
    "search for partners",
    "expert partner in impact",
    "webinar cooperation",
    "international cooperation",
  ],
  tool: [
    "validation tool",
    "tools and methods",
    "technical platform",
    "existing technical platform",
    "online platform",
    "online forum",
    "an existing platform to build on",
    "data site",
    "database",
    "knowledge and story platforms",
  ],
  method: [
    "evaluation model",
    "evaluation framework",
    "evaluation criteria",
    "impact potential criteria",
    "impact indicators",
    "operating model",
    "proposed operating model",
    "collective impact practice",
    "models",
  ],
  material: ["materials", "podcasts"],
  space: ["shared development environment"],
  visibility: ["visibility", "EU-level visibility", "visibility for results", "communication channels"],
  advice: [
    "advice and guidance for EU structural fund projects",
    "advice on starting a social enterprise",
    "advice on employing people with partial work ability",
    "funding advice",
    "impact guidance",
  ],
  coaching: ["coaching", "systems change mentoring"],
  training: [
    "training",
    "training of regional workforce",
    "training in collective impact",
    "change leadership training",
    "service development training",
    "systems thinking training",
  ],
  sparring: ["sparring", "impact sparring"],
  peerSupport: ["peer support", "peer learning", "support between families", "learning communities"],
  data: ["register-based data on social enterprises", "ecosystem maps", "regional ecosystem maps"],
};

const kindOf = new Map(
  needKinds.flatMap((kind) => (phrases[kind] ?? []).map((phrase): [string, NeedKind] => [phrase, kind])),
);

/** The needs and offers that a row of actors.csv lists, as its documents do: in English, unmet as far as is known. */
export function needsAndOffers(row: NamedRow): (Need | Offer)[] {
  const { sources, lastConfirmed } = heardIn(row);
  const record = (type: "need" | "offer") => (phrase: string) => ({
    ...named(dataset, type, `${cell(row, "id")}: ${phrase}`),
    visibility: "public" as const,
    node: nodeId(cell(row, "id")),
    text: { en: phrase },
    met: false,
    ...filled({ kind: kindOf.get(phrase), sources, stated: lastConfirmed }),
  });
  return [
    ...list(row, "needs").map((phrase): Need => ({ ...record("need")(phrase), type: "need" })),
    ...list(row, "offers").map((phrase): Offer => ({ ...record("offer")(phrase), type: "offer" })),
  ];
}

/** Every phrase that has a kind, for the test that each of them occurs. */
export function phrasesWithKind(): string[] {
  return [...kindOf.keys()];
}
