// How the sheets were left: how far each was scrolled, and which was looked at last. Lasts as long as the page.
import type { TableName } from "./column.ts";

export const left = new Map<TableName, number>();

export const last: { tab: TableName } = { tab: "actors" };
