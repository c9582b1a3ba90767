// A value as a schema of the document wants it, near enough to be taken seriously: ids and codes are often real ones.
import type { Dice } from "../dice.ts";
import { oddText, oddValue, own } from "./odd.ts";
import type { Pool } from "./pool.ts";
import type { Schema } from "./schema.ts";

export interface Chances {
  dice: Dice;
  pool: Pool;
}

const languages = ["fi", "sv", "en", "se", "pt-BR"] as const;
const dates = ["2026", "2025-11", "2024-02-29", "1999-01-01", "2030-12"] as const;
const codes = [
  "04",
  "06",
  "02",
  "21",
  "all",
  "national",
  "abroad",
  "unplaced",
  "evk:04",
  "nuts2:FI19",
] as const;

/** What strings of some fields look like; others are told by their pattern. */
const byName: Readonly<Record<string, (chances: Chances) => string>> = {
  municipality: ({ dice }) => dice.pick(["609", "837", "091", "051", "999"]),
  country: ({ dice }) => dice.pick(["SE", "EE", "FI", "ZZ"]),
  email: () => "toimisto@esimerkki.fi",
  businessId: ({ dice }) => dice.pick(["0202248-1", "1234567-8", "0000000-0"]),
  base: ({ pool, dice }) => (dice.odds(0.8) ? pool.cursor() : `nowhere:${dice.upTo(1000)}`),
  commandId: ({ pool }) => pool.fresh(),
  field: ({ pool, dice }) => dice.some(pool.fields) ?? "names",
  key: ({ dice }) => dice.pick(languages),
  start: ({ dice }) => dice.pick(["09:00", "23:59"]),
  end: ({ dice }) => dice.pick(["10:30", "00:00"]),
  scope: ({ dice }) => dice.pick(codes),
  query: () => "kind=funds&strength=4",
  token: ({ pool, dice }) => dice.some(pool.tokens) ?? "no-such-token",
  password: ({ pool }) => pool.password,
  ids: ({ pool, dice }) => Array.from({ length: dice.upTo(8) }, () => pool.id(dice)).join(","),
  q: ({ dice }) => dice.pick(["yst", "Pori", "kipparipaja", "å", "a b c d e"]),
  after: ({ pool }) => pool.cursor(),
  seqs: ({ pool, dice }) => Array.from({ length: 1 + dice.upTo(9) }, () => 1 + pool.seq(dice)).join(","),
  link: ({ pool, dice }) => dice.some(pool.links) ?? "none",
};
const datelike = new Set(["since", "until", "at", "date", "from", "day", "stated", "lastConfirmed"]);

/** @param name of the field that it is for */
export function madeOf(schema: Schema, name: string, chances: Chances): unknown {
  const { dice, pool } = chances;
  const branch = dice.some(schema.oneOf ?? schema.anyOf ?? []);
  if (branch !== undefined) return madeOf(branch, name, chances);
  if (schema.enum !== undefined) return dice.some(schema.enum);
  switch (schema.type) {
    case "object":
      return objectOf(schema, chances);
    case "array": {
      const least = schema.minItems ?? 0;
      const length = least + dice.upTo(Math.min(4, (schema.maxItems ?? 4) - least + 1));
      return Array.from({ length }, () => madeOf(schema.items ?? {}, name, chances));
    }
    case "string":
      return textOf(schema, name, chances);
    case "integer":
      return name === "seq" || name === "seqs" || name === "before"
        ? 1 + pool.seq(dice)
        : Math.max(schema.minimum ?? 0, dice.upTo(Math.min(schema.maximum ?? 50, 50)));
    case "number":
      return (schema.minimum ?? 0) + dice.next() * ((schema.maximum ?? 1) - (schema.minimum ?? 0));
    case "boolean":
      return dice.odds(0.5);
    default:
      return oddValue(dice);
  }
}

function objectOf(schema: Schema, chances: Chances): Record<string, unknown> {
  const { dice } = chances;
  const made: Record<string, unknown> = {};
  const required = new Set(schema.required ?? []);
  for (const [name, each] of Object.entries(schema.properties ?? {}))
    if (required.has(name) || dice.odds(0.3)) own(made, name, madeOf(each, name, chances));
  const more = schema.additionalProperties;
  if (typeof more === "object")
    for (let left = 1 + dice.upTo(2); left > 0; left -= 1)
      own(made, dice.odds(0.95) ? dice.pick(languages) : oddText(dice), madeOf(more, "", chances));
  return made;
}

function textOf(schema: Schema, name: string, chances: Chances): string {
  const { dice, pool } = chances;
  const named = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (named !== undefined) return named(chances);
  if (datelike.has(name)) return dice.pick(dates);
  if (schema.format === "uri") return "https://esimerkki.fi/sivu";
  const { pattern = "" } = schema;
  if (pattern.includes("{3,64}")) return pool.id(dice);
  if (pattern === "^(\\d{2}|all)$") return dice.pick(["04", "04", "06", "all"]);
  if (pattern.includes("\\d{2}") || name === "regions" || name === "area" || name === "r")
    return dice.pick(codes);
  if (name === "nodes" || name === "id" || name === "maker") return pool.id(dice);
  return dice
    .pick(["Kokeilu ry", "Yhdessä", "Tillsammans", "Together", "Ö"])
    .slice(0, schema.maxLength ?? 300);
}
