// Where each table was left: its order and how far it was scrolled. Lasts as long as the page.
import type { Order } from "./column.ts";

interface Memory {
  order: Order;
  scroll: number;
}

export type TableName = "nodes" | "ties";

export const memory: { tab: TableName } & Record<TableName, Memory> = {
  tab: "nodes",
  nodes: { order: { column: "name", descending: false }, scroll: 0 },
  ties: { order: { column: "from", descending: false }, scroll: 0 },
};
