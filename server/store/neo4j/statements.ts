// The statements of cypher/read and cypher/write, read once, by name.
import { readFileSync } from "node:fs";

const root = new URL("../../../cypher/", import.meta.url);

export const statementNames = [
  "read/aliases",
  "read/answers",
  "read/answers-to",
  "read/change",
  "read/changes-about",
  "read/changes-after",
  "read/changes-by",
  "read/check-changes",
  "read/check-links",
  "read/check-records",
  "read/check-ties",
  "read/check-touches",
  "read/migrations",
  "read/places",
  "read/position",
  "read/records",
  "read/ties",
  "read/ties-standing",
  "read/vault-list",
  "read/vault-value",
  "write/append-changes",
  "write/create-ties",
  "write/delete-from-vault",
  "write/empty-all",
  "write/forget-touches",
  "write/link-records",
  "write/lock-migration",
  "write/lock-order",
  "write/lock-vault",
  "write/move-counter",
  "write/note-touches",
  "write/put-in-vault",
  "write/remember-answers",
  "write/remember-migration",
  "write/remove-alias",
  "write/remove-places",
  "write/remove-records",
  "write/remove-ties",
  "write/rewrite-changes",
  "write/save-actors",
  "write/save-alias",
  "write/save-communities",
  "write/save-datasets",
  "write/save-gatherings",
  "write/save-initiatives",
  "write/save-introductions",
  "write/save-needs",
  "write/save-offers",
  "write/save-places",
  "write/save-regions",
  "write/save-rounds",
  "write/save-sources",
  "write/save-themes",
  "write/save-views",
  "write/start-epoch",
  "write/unlink-records",
] as const;

export type StatementName = (typeof statementNames)[number];

const texts = new Map(
  statementNames.map((name) => [name, bare(readFileSync(new URL(`${name}.cypher`, root), "utf8"))]),
);

/** The text of a statement, without its header. */
export function statement(name: StatementName): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`there is no statement ${name}`);
  return text;
}

/** The statements of a file of schema steps, in order. */
export function statementsIn(text: string): string[] {
  return bare(text)
    .split(/;\s*(?:\n|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The statements that schema steps themselves need. */
export function lockStatements(): string[] {
  return statementsIn(readFileSync(new URL("schema/lock.cypher", root), "utf8"));
}

export const schemaFolder = new URL("schema/", root);

function bare(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((each) => !each.startsWith("//"))
    .join("\n");
}
