// How I like each sheet: which columns in which order, how wide, sorted how. Kept in this browser, never sent.
// What it is filtered by lasts only as long as the page: rows that hide after a night look lost.
import { z } from "zod";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { browserStorage } from "../sync/here.ts";
import type { TableName } from "./column.ts";
import type { Filters } from "./rows.ts";

const order = z.object({ column: z.string().max(40), descending: z.boolean() });
const liking = z.object({
  /** Ids of the columns shown, in their order. */
  columns: z.array(z.string().max(40)).max(40).optional(),
  /** px, by column. */
  widths: z.record(z.string().max(40), z.number().min(60).max(800)).optional(),
  order: order.optional(),
});
const shape = z.partialRecord(z.enum(["actors", "ties", "wants", "initiatives"]), liking);

export type Order = z.infer<typeof order>;
export type Liking = z.infer<typeof liking> & { filters?: Filters };

const key = "kudelma.sheets";
const untouched: Liking = {};

const sheets = createStore<Partial<Record<TableName, Liking>>>(() => recalled());

export function useLiking(name: TableName): Liking {
  return useStore(sheets, (all) => all[name] ?? untouched);
}

export function like(name: TableName, part: Liking): void {
  sheets.setState((all) => ({ [name]: { ...all[name], ...part } }));
  const kept = Object.entries(sheets.getState()).map(([each, { filters: _, ...rest } = {}]) => [each, rest]);
  try {
    browserStorage()?.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // A browser that keeps nothing: it lasts as long as the page.
  }
}

function recalled(): Partial<Record<TableName, Liking>> {
  try {
    const raw: unknown = JSON.parse(browserStorage()?.getItem(key) ?? "{}");
    return shape.safeParse(raw).data ?? {};
  } catch {
    return {};
  }
}
