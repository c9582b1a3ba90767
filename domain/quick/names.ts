// Pieces of a line that name somebody: who it is, or why that cannot be told.
import type { NameHit } from "../search/inflected.ts";
import { type QuickContext, setOf } from "./context.ts";
import type { Choice, Ref } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";

/** A piece that should be a name, with whom it may be; `fresh` makes a new one of it. */
export interface Named {
  piece: Piece;
  hits: readonly NameHit[];
  fresh?: string;
}

/** Hits nearer than this are equally likely. */
const close = 0.004;

/**
 * Settles whom each piece names: takes it as a name, or points at it. Of two equally likely the one in sight wins, then
 * the one of the set that the other names of the line are of; else both are offered.
 */
export function settle(all: readonly Named[], sheet: Sheet, context: QuickContext): (Ref | null)[] {
  const votes = new Map<string, number>();
  for (const { hits } of all) {
    const top = topOf(hits);
    const set = top.length === 1 && top[0] !== undefined ? setOf(top[0].id, context.facts) : undefined;
    if (set !== undefined) votes.set(set, (votes.get(set) ?? 0) + 1);
  }
  return all.map(({ piece, hits, fresh }) => {
    if (fresh !== undefined) {
      sheet.take({ ...piece, as: "newName", value: fresh });
      return { fresh };
    }
    const coming = hits.length === 0 ? context.coming?.find(sheet.textOf(piece))[0] : undefined;
    if (coming !== undefined) {
      sheet.take({ ...piece, as: "newName", value: coming.name });
      return { fresh: coming.name };
    }
    if (hits.length === 0) {
      sheet.take({ ...piece, as: "unknown" });
      sheet.fault(piece, "unknownName", offered(context.names.near(sheet.textOf(piece), 4), context));
      return null;
    }
    const chosen = preferred(topOf(hits), votes, context);
    if (chosen === null) {
      sheet.take({ ...piece, as: "unknown" });
      sheet.fault(piece, "ambiguousName", offered(topOf(hits), context));
      return null;
    }
    sheet.take({ ...piece, as: "name", value: chosen.id, hit: chosen });
    return { id: chosen.id };
  });
}

/** The hits that are as likely as the best of them. */
export function topOf(hits: readonly NameHit[]): NameHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => best - score < close);
}

function preferred(
  top: readonly NameHit[],
  votes: ReadonlyMap<string, number>,
  { facts, near }: QuickContext,
): NameHit | null {
  const [only] = top;
  if (only === undefined || top.length === 1) return only ?? null;
  for (const worth of [
    (hit: NameHit) => (near.has(hit.id) ? 1 : 0),
    (hit: NameHit) => votes.get(setOf(hit.id, facts) ?? "") ?? 0,
  ]) {
    const best = Math.max(...top.map(worth));
    const left = top.filter((hit) => worth(hit) === best);
    if (best > 0 && left.length === 1) return left[0] ?? null;
  }
  return null;
}

function offered(hits: readonly NameHit[], context: QuickContext): Choice[] {
  return hits.map((hit) => ({ id: hit.id, text: nameFor(hit.id, context) }));
}

/** The name of a node as a line must have it to mean that node: in quotation marks, with its id where two are alike. */
export function nameFor(id: string, { facts, names, language }: QuickContext): string {
  const node = facts.node(id);
  const name = node?.names[language] ?? Object.values(node?.names ?? {})[0] ?? id;
  const top = topOf(names.find(name));
  const plain = name.replaceAll('"', "");
  return top.length === 1 && top[0]?.id === id ? `"${plain}"` : `"${plain}"@${id}`;
}
