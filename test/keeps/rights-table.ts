// The tables of RULES.md, asked of the rules themselves: who sees which field, who reads what, who may do what.
import type { Command } from "../../domain/commands/command.ts";
import { same } from "../../domain/json.ts";
import type { Person, Reader } from "../../domain/policy/person.ts";
import { seen } from "../../domain/policy/seen.ts";
import type { Place } from "../../domain/records/place.ts";
import { type Fact, recordSchemas } from "../../domain/records/record.ts";
import { type UserRole, userRoles } from "../../domain/vocabulary/user-roles.ts";
import { visibilities } from "../../domain/vocabulary/visibilities.ts";
import {
  add,
  adopting,
  arranging,
  closing,
  erasing,
  merging,
  removing,
  removingSet,
  round,
  setting,
  theme,
  tie,
  uniting,
} from "../domain/making.ts";
import { World } from "../domain/world.ts";
import { fullRecords } from "./full-records.ts";

const pori: Place = {
  municipality: "609",
  locality: "Reposaari",
  point: { lon: 21.4, lat: 61.6 },
  shown: "municipality",
};
const tampere: Place = {
  municipality: "837",
  locality: "Hervanta",
  point: { lon: 23.8, lat: 61.5 },
  shown: "municipality",
};

interface Column {
  name: string;
  reader: Reader;
  /** Whether the things asked about are of the reader's own region, or of another one. */
  own: boolean;
}

const anyone: Column = { name: "anyone", reader: null, own: true };
const signedIn: Column = {
  name: "signed in",
  reader: { id: "p0", name: "Signed in", grants: [] },
  own: true,
};

function inRole(role: UserRole, regions: string[], nodes: string[]): Person {
  return { id: `p-${role}`, name: role, grants: [{ role, regions, ...(role === "actor" ? { nodes } : {}) }] };
}

/** For an actor, one's own is one's own node and what hangs on it; another is any other node. */
const columns: Column[] = [
  anyone,
  signedIn,
  ...userRoles.flatMap((role): Column[] => [
    { name: `${role}, own`, reader: inRole(role, ["04"], ["actor-1"]), own: true },
    { name: `${role}, other`, reader: inRole(role, ["04"], ["actor-9"]), own: false },
  ]),
  { name: "administrator of all", reader: inRole("administrator", ["all"], []), own: true },
];

function row(first: string, cells: readonly string[]): string {
  return `| ${first} | ${cells.join(" | ")} |`;
}

function head(first: string): string[] {
  return [
    row(
      first,
      columns.map((one) => one.name),
    ),
    row(
      "---",
      columns.map(() => "---"),
    ),
  ];
}

function records(own: boolean, more: Partial<Pick<Fact, "visibility">> = {}): Fact[] {
  return fullRecords({ place: own ? pori : tampere, region: own ? "04" : "06" }).map((one) => ({
    ...one,
    ...more,
  }));
}

/** Per type of record: fields that the same readers see, in one row. `✓` whole, `~` in part, `–` absent. */
export function fieldTable(): string {
  const lines = head("fields of a public record");
  for (const type of Object.keys(recordSchemas)) {
    const rows = new Map<string, string[]>();
    for (const field of Object.keys(records(true).find((one) => one.type === type) ?? {})) {
      const cells = columns.map(({ reader, own }) => fieldCell(reader, { type, field }, records(own)));
      const key = cells.join(" | ");
      rows.set(key, [...(rows.get(key) ?? []), field]);
    }
    for (const [cells, fields] of rows) lines.push(`| **${type}** ${fields.join(", ")} | ${cells} |`);
  }
  return lines.join("\n");
}

function fieldCell(reader: Reader, { type, field }: { type: string; field: string }, all: Fact[]): string {
  const { facts } = new World(...all);
  const one = all.find((each) => each.type === type);
  const view = one && seen(reader, one, facts);
  const shown = new Map(Object.entries(view ?? {})).get(field);
  if (shown === undefined) return "–";
  return same(shown, new Map(Object.entries(one ?? {})).get(field)) ? "✓" : "~";
}

/** Who reads a record at all, by its visibility. */
export function readingTable(): string {
  const lines = head("record, visibility");
  const rows = new Map<string, string[]>();
  for (const type of Object.keys(recordSchemas))
    for (const visibility of visibilities) {
      const cells = columns.map(({ reader, own }) => {
        // Only this record is kept closer: what it hangs on is public.
        const all = records(own).map((one) => (one.type === type ? { ...one, visibility } : one));
        const one = all.find((each) => each.type === type);
        return one && seen(reader, one, new World(...all).facts) !== null ? "✓" : "–";
      });
      const key = `${visibility} | ${cells.join(" | ")}`;
      rows.set(key, [...(rows.get(key) ?? []), type]);
    }
  for (const [cells, types] of rows) lines.push(`| ${types.join(", ")}: ${cells} |`);
  return lines.join("\n");
}

/** Who may do what: a command that is sound, asked by each. */
export function doingTable(): string {
  const lines = head("command");
  const rows = new Map<string, string[]>();
  for (const [name, command] of Object.entries(commands())) {
    const cells = columns.map(({ reader, own }) => {
      if (reader === null) return "–";
      const { asked, without } = command(own);
      const made = new World(
        ...records(own).filter((one) => one.id !== without),
        theme("theme-2"),
        round("round-2", { region: own ? "04" : "06" }),
      );
      const answer = made.do(asked, reader);
      return answer !== null && "refused" in answer ? "–" : "✓";
    });
    const key = cells.join(" | ");
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
  for (const [cells, names] of rows) lines.push(`| ${names.join(", ")} | ${cells} |`);
  return lines.join("\n");
}

type Asking = (own: boolean) => { asked: Command; without?: string };

function commands(): Record<string, Asking> {
  const made: Record<string, Asking> = {};
  for (const { type, id } of records(true)) {
    const of = (own: boolean) => records(own).find((one) => one.type === type);
    const name = (own: boolean) => of(own)?.id ?? id;
    made[`add ${type}`] = (own) => {
      const one = of(own);
      return { asked: add(...(one === undefined ? [] : [one])), without: one?.id ?? id };
    };
    made[`edit ${type}`] = (own) => ({ asked: setting(name(own), "visibility", "signedIn") });
    if (type !== "source" && type !== "theme")
      made[`remove ${type}`] = (own) => ({ asked: removing(name(own)) });
  }
  made["edit contact of actor"] = () => ({ asked: setting("actor-1", "contact", null) });
  made["remove an unused theme"] = () => ({ asked: removing("theme-2") });
  made["add a tie, need or offer without words of the team"] = () => ({
    asked: add(tie("tie-2", ["actor-1", "actor-2"], { kind: "knows" })),
  });
  made["erase actor"] = () => ({ asked: erasing("actor-1") });
  made.adopt = (own) => ({ asked: adopting("new-community", ["actor-1"], { regions: [own ? "04" : "06"] }) });
  made.mergeThemes = () => ({ asked: merging("theme-2", "theme-1") });
  made["merge two actors"] = () => ({ asked: uniting("actor-2", "actor-1") });
  made.closeRound = () => ({ asked: closing("round-2", "2026-06-30") });
  made.removeDataset = () => ({ asked: removingSet("set") });
  made["arrange the region"] = (own) => ({ asked: arranging(own ? "04" : "06", { "actor-1": [1, 1] }) });
  made["arrange all"] = () => ({ asked: arranging("all", { "actor-1": [1, 1] }) });
  return made;
}
