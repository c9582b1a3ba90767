// Commands that stand a chance: of real records, with real fields, so that what is behind the schema is reached too.
import type { Dice } from "../dice.ts";
import type { Chances } from "./from-schema.ts";
import { oddText, oddValue } from "./odd.ts";

const visibilities = ["team", "region", "signedIn", "public"] as const;
const kinds = ["collaborates", "funds", "knows", "mentors"] as const;

export function likelyCommand({ dice, pool }: Chances): Record<string, unknown> {
  const header = { commandId: pool.fresh(), base: pool.cursor() };
  const one = pool.record(dice);
  if (one === undefined) return { ...header, type: "undo", seq: 1 };
  const other = pool.like(one, dice) ?? one;
  switch (dice.upTo(14)) {
    case 0:
      return { ...header, type: "add", records: [{ ...one, id: pool.fresh(), rev: 0 }] };
    case 1:
      return { ...header, type: "undo", seq: pool.seq(dice) };
    case 2: {
      const seqs = Array.from({ length: 1 + dice.upTo(4) }, () => 1 + pool.seq(dice));
      return { ...header, type: "undoSeries", seqs, partly: dice.odds(0.5) };
    }
    case 3:
      return { ...header, type: "merge", keep: one.id, other: other.id, choose: [] };
    case 4:
      return { ...header, type: "remove", ids: [one.id] };
    case 5:
      return dice.odds(0.05)
        ? { ...header, type: "erase", id: one.id }
        : { ...header, type: "mergeThemes", from: pool.id(dice), into: pool.id(dice) };
    case 6:
    case 7:
      return { ...header, type: "add", records: [tie({ dice, pool })] };
    case 8:
    case 9:
      return { ...header, type: "edit", id: one.id, set: [said(dice)], add: [], remove: [] };
    case 10:
      return {
        ...header,
        type: "arrange",
        scope: "04",
        spots: [{ node: one.id, spot: { x: 1, y: 2, pinned: true } }],
      };
    default:
      return { ...header, type: "edit", id: one.id, ...edits({ dice, pool }, Object.entries(other)) };
  }
}

function tie({ dice, pool }: Chances): Record<string, unknown> {
  const { visibility, kind } = { visibility: dice.pick(visibilities), kind: dice.pick(kinds) };
  const ends = { from: pool.ofType("actor", dice), to: pool.ofType("actor", dice) };
  const fixed = { type: "tie", rev: 0, directed: kind === "funds", existence: "existing" };
  return { id: pool.fresh(), ...fixed, ...ends, visibility, kind };
}

/** Something that nearly every record may be told to be. */
function said(dice: Dice): { field: string; key?: string; value: unknown } {
  const value = `Sanottu ${dice.upTo(1000)}`;
  return dice.pick([
    { field: "description", key: "fi", value },
    { field: "names", key: "en", value },
    { field: "visibility", value: dice.pick(visibilities) },
    { field: "lastConfirmed", value: "2026-10" },
  ]);
}

/** Fields taken from a record of the same type; at times a value of another kind, or an entry of a name. */
function edits({ dice, pool }: Chances, fields: [string, unknown][]): Record<string, unknown> {
  const [field, value] = dice.some(fields) ?? ["names", null];
  const wanted = dice.odds(0.8) ? value : oddValue(dice);
  const named = dice.odds(0.9) ? field : (dice.some(pool.fields) ?? field);
  if (Array.isArray(wanted)) {
    const item: unknown = dice.odds(0.9) ? (dice.some(wanted) ?? pool.id(dice)) : oddValue(dice);
    const both = { add: [{ field: named, item }], remove: [{ field: named, item }] };
    return {
      set: [],
      add: [],
      remove: [],
      ...(dice.odds(0.5) ? { add: both.add } : { remove: both.remove }),
    };
  }
  const key = dice.odds(0.3) ? { key: dice.odds(0.5) ? "fi" : oddText(dice) } : {};
  return { set: [{ field: named, ...key, value: wanted ?? null }], add: [], remove: [] };
}
