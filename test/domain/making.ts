// Small facts for tests: records with nothing in them but what a test says, the persons of two regions, a table.
import { inForm } from "../../domain/apply.ts";
import type { Edit } from "../../domain/change.ts";
import type { Command, CommandOf } from "../../domain/commands/command.ts";
import type { Decision } from "../../domain/decide/decision.ts";
import { FactTable } from "../../domain/facts.ts";
import { canonical } from "../../domain/json.ts";
import type { Grant, Person, Reader } from "../../domain/policy/person.ts";
import type { Actor } from "../../domain/records/actor.ts";
import type { Community } from "../../domain/records/community.ts";
import type { Dataset } from "../../domain/records/dataset.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import type { Initiative } from "../../domain/records/initiative.ts";
import type { Introduction } from "../../domain/records/introduction.ts";
import type { Need, Offer } from "../../domain/records/need.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Region } from "../../domain/records/region.ts";
import type { Round } from "../../domain/records/round.ts";
import type { Source } from "../../domain/records/source.ts";
import type { Theme } from "../../domain/records/theme.ts";
import type { Statement, Tie } from "../../domain/records/tie.ts";
import type { View } from "../../domain/records/view.ts";
import { isRefusal } from "../../domain/refusal.ts";
import type { RefusalKey } from "../../domain/words/refusals.ts";

/** Pori is in region 04, Turku in 02, Tampere in 06. */
export const pori = { municipality: "609", shown: "municipality" } as const;
export const turku = { municipality: "853", shown: "municipality" } as const;
export const tampere = { municipality: "837", shown: "municipality" } as const;

const common = { rev: 0, visibility: "public" } as const;
const node = { ...common, themes: [], existence: "existing" } as const;

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  const made = {
    ...node,
    type: "actor",
    kind: "organisation",
    sector: "civil",
    roles: [],
    names: { fi: id },
  } as const;
  return inForm({ ...made, roles: [], themes: [], id, place: pori, ...more });
}

export function initiative(id: string, more: Partial<Initiative> = {}): Initiative {
  return inForm({
    ...node,
    themes: [],
    type: "initiative",
    kind: "project",
    names: { fi: id },
    id,
    place: pori,
    ...more,
  });
}

export function gathering(id: string, more: Partial<Gathering> = {}): Gathering {
  return inForm({
    ...node,
    themes: [],
    type: "gathering",
    kind: "workshop",
    names: { fi: id },
    id,
    place: pori,
    ...more,
  });
}

export function tie(id: string, [from, to]: readonly [string, string], more: Partial<Tie> = {}): Tie {
  const made = {
    ...common,
    type: "tie",
    kind: "collaborates",
    directed: false,
    existence: "existing",
  } as const;
  return inForm({ ...made, id, from, to, ...more });
}

export function said(source: string, more: Partial<Statement> = {}): Statement {
  return { source, at: "2026", certainty: "certain", sides: "from", ...more };
}

export function source(id: string, more: Partial<Source> = {}): Source {
  return inForm({
    ...common,
    visibility: "team",
    type: "source",
    kind: "interview",
    label: `label of ${id}`,
    id,
    ...more,
  });
}

export function need(id: string, of: string, more: Partial<Need> = {}): Need {
  return inForm({ ...common, type: "need", id, node: of, text: { fi: `need ${id}` }, met: false, ...more });
}

export function offer(id: string, of: string, more: Partial<Offer> = {}): Offer {
  return inForm({ ...common, type: "offer", id, node: of, text: { fi: `offer ${id}` }, met: false, ...more });
}

export function theme(id: string, more: Partial<Theme> = {}): Theme {
  return inForm({ ...common, type: "theme", id, names: { fi: id }, ...more });
}

export function community(id: string, members: readonly string[], more: Partial<Community> = {}): Community {
  return inForm({
    ...common,
    type: "community",
    id,
    names: { fi: id },
    members: members.map((each) => ({ node: each, grade: "member" as const })),
    status: "active",
    regions: ["04"],
    themes: [],
    ...more,
  });
}

export function region(code: string, more: Partial<Region> = {}): Region {
  return inForm({ ...common, type: "region", id: `region-${code}`, code, ...more });
}

export function dataset(id: string, name: string, more: Partial<Dataset> = {}): Dataset {
  return inForm({ ...common, type: "dataset", id, name, names: { fi: name }, practice: false, ...more });
}

export function view(id: string, more: Partial<View> = {}): View {
  const made = { ...common, type: "view", region: "04", query: "sector=civil" } as const;
  return inForm({ ...made, id, names: { fi: id }, regions: ["04"], ...more });
}

export function round(id: string, more: Partial<Round> = {}): Round {
  const made = { ...common, visibility: "team", type: "round", region: "04", since: "2026-01" } as const;
  return inForm({ ...made, id, names: { fi: id }, ...more });
}

export function introduction(
  id: string,
  pair: [string, string],
  more: Partial<Introduction> = {},
): Introduction {
  const [one, other] = pair;
  const made = { ...common, visibility: "team", type: "introduction", status: "introduced" } as const;
  return inForm({ ...made, id, one, other, ...more });
}

export function person(id: string, ...grants: Grant[]): Person {
  return { id, name: `Name of ${id}`, grants };
}

export const weaver04 = person("weaver04", { role: "weaver", regions: ["04"] });
export const weaver06 = person("weaver06", { role: "weaver", regions: ["06"] });
export const viewer04 = person("viewer04", { role: "viewer", regions: ["04"] });
export const coordinator04 = person("coordinator04", { role: "coordinator", regions: ["04"] });
export const administrator = person("administrator", { role: "administrator", regions: ["all"] });
export const signedIn = person("signedIn");
export const anyone: Reader = null;

/** The actor whose own node is `id`. */
export function ownerOf(id: string): Person {
  return person(`owner-${id}`, { role: "actor", regions: ["04"], nodes: [id] });
}

export function tableOf(...records: readonly Fact[]): FactTable {
  const facts = new FactTable();
  for (const one of records) facts.put(one);
  return facts;
}

let last = 0;
/** A header for commands; ids are only ever compared. */
function header(): { commandId: string; base: string } {
  last += 1;
  return { commandId: `command-${last}`, base: "e:0" };
}

export function add(...records: Fact[]): CommandOf<"add"> {
  return { ...header(), type: "add", records };
}

export function edit(id: string, more: Partial<CommandOf<"edit">>): CommandOf<"edit"> {
  return { ...header(), type: "edit", id, set: [], add: [], remove: [], ...more };
}

export function setting(
  id: string,
  field: string,
  value: CommandOf<"edit">["set"][number]["value"],
): CommandOf<"edit"> {
  return edit(id, { set: [{ field, value }] });
}

export function removing(...ids: string[]): CommandOf<"remove"> {
  return { ...header(), type: "remove", ids };
}

export function erasing(id: string): CommandOf<"erase"> {
  return { ...header(), type: "erase", id };
}

export function merging(from: string, into: string): CommandOf<"mergeThemes"> {
  return { ...header(), type: "mergeThemes", from, into };
}

/** Two nodes becoming one: `other` into `keep`. */
export function uniting(
  keep: string,
  other: string,
  choose: CommandOf<"merge">["choose"] = [],
): CommandOf<"merge"> {
  return { ...header(), type: "merge", keep, other, choose };
}

export function undoing(seq: number): CommandOf<"undo"> {
  return { ...header(), type: "undo", seq };
}

export function closing(id: string, day: string): CommandOf<"closeRound"> {
  return { ...header(), type: "closeRound", id, day };
}

export function undoingAll(seqs: readonly number[], partly = false): CommandOf<"undoSeries"> {
  return { ...header(), type: "undoSeries", seqs: [...seqs], partly };
}

export function removingSet(name: string): CommandOf<"removeDataset"> {
  return { ...header(), type: "removeDataset", name };
}

export function arranging(
  scope: string,
  places: Record<string, readonly [number, number]>,
  pinned = false,
): Command {
  const spots = Object.entries(places).map(([id, [x, y]]) => ({ node: id, spot: { x, y, pinned } }));
  return { ...header(), type: "arrange", scope, spots };
}

export function adopting(
  id: string,
  members: readonly string[],
  more: Partial<CommandOf<"adopt">> = {},
): CommandOf<"adopt"> {
  const origin = { seed: 1, gamma: 1, runs: 10, stability: 0.9, proposal: "proposal-1" };
  const grade = (each: string) => ({ node: each, grade: "core" as const });
  const made = { names: { fi: id }, regions: ["04"], members: members.map(grade), themes: [], origin };
  return { ...header(), type: "adopt", id, ...made, ...more };
}

/** What was refused, or null. */
export function no(answer: object | null): RefusalKey | null {
  return answer !== null && isRefusal(answer) ? answer.refused : null;
}

/** The edits of a decision that must not be a refusal. */
export function yes(decision: Decision): Edit[] {
  if ("refused" in decision) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.edits;
}

/** Everything a table holds, as text: equal tables give equal text, but for revs and the order things came in. */
export function textOf(facts: FactTable): string {
  const records = [...facts.all()].map((one) => canonical({ ...one, rev: 0 })).toSorted();
  const scopes = [...facts.scopes()].toSorted();
  const spots = scopes.map((scope) => [scope, Object.fromEntries(facts.spots(scope))]);
  return [...records, canonical(spots), canonical([...facts.aliases()].toSorted())].join("\n");
}
