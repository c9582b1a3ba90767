// The closed list of records, and what one may ask of any of them.
import { z } from "zod";
import { type Actor, actor } from "./actor.ts";
import { community } from "./community.ts";
import { dataset } from "./dataset.ts";
import { type Gathering, gathering } from "./gathering.ts";
import { type Initiative, initiative } from "./initiative.ts";
import { introduction } from "./introduction.ts";
import { need, offer } from "./need.ts";
import { region } from "./region.ts";
import { round } from "./round.ts";
import { source } from "./source.ts";
import { theme } from "./theme.ts";
import { tie } from "./tie.ts";
import { view } from "./view.ts";

export const recordSchemas = {
  actor,
  initiative,
  gathering,
  tie,
  source,
  need,
  offer,
  theme,
  region,
  community,
  dataset,
  view,
  round,
  introduction,
} as const;

export const fact = z.discriminatedUnion("type", [
  actor,
  initiative,
  gathering,
  tie,
  source,
  need,
  offer,
  theme,
  region,
  community,
  dataset,
  view,
  round,
  introduction,
]);

/** Any record of the map. (`Record` is a word of TypeScript.) */
export type Fact = z.infer<typeof fact>;
export type FactType = Fact["type"];
export const factTypes = fact.options.map((one) => one.shape.type.value);

/** What ties join. */
export type Node = Actor | Initiative | Gathering;

/** Whether ties may join it. */
export function isNode(one: Fact | undefined): one is Node {
  return one?.type === "actor" || one?.type === "initiative" || one?.type === "gathering";
}

/** The ids of other records that this one names; the same id may come twice. */
export function references(one: Fact): string[] {
  const found: (string | undefined)[] = [];
  switch (one.type) {
    case "actor":
    case "initiative":
      found.push(...one.themes, ...(one.sources ?? []), ...(one.notSame ?? []));
      break;
    case "gathering":
      found.push(
        ...[...one.themes, ...(one.sources ?? []), ...(one.notSame ?? [])],
        ...[...(one.receivers ?? []), one.community],
      );
      break;
    case "tie":
      found.push(one.from, one.to, one.initiative, ...(one.statements ?? []).map((told) => told.source));
      break;
    case "source":
      found.push(one.node);
      break;
    case "need":
    case "offer":
      found.push(one.node, one.theme, one.metBy, ...(one.sources ?? []));
      break;
    case "region":
      found.push(one.owner);
      break;
    case "community":
      found.push(one.convener, ...one.members.map((each) => each.node), ...one.themes);
      found.push(...(one.settled ?? []).map((each) => each.node));
      break;
    case "round":
      found.push(...(one.interviews ?? []).map((each) => each.node));
      break;
    case "introduction":
      found.push(one.one, one.other, one.through, one.tie);
      break;
    case "theme":
    case "dataset":
    case "view":
      break;
  }
  return found.filter((each) => each !== undefined);
}
