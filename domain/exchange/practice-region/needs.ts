// needs-offers.csv → needs and offers.
import type { Need, Offer } from "../../records/need.ts";
import { needKinds } from "../../vocabulary/need-kinds.ts";
import { reaches } from "../../vocabulary/reaches.ts";
import { visibilities } from "../../vocabulary/visibilities.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, sourceIds, themeIds, wordOf } from "./own.ts";

/** A row of needs-offers.csv. */
export function needOrOffer(row: NamedRow): Need | Offer {
  const type = cell(row, "type") === "offer" ? "offer" : "need";
  const kind = wordOf(needKinds, cell(row, "kind"));
  return {
    ...named(dataset, type, cell(row, "id")),
    type,
    visibility: wordOf(visibilities, cell(row, "visibility")) ?? "team",
    node: nodeId(cell(row, "actor")),
    text: byLanguage(row, "text"),
    met: cell(row, "status") === "fulfilled",
    ...filled({
      kind,
      theme: themeIds(list(row, "theme"))[0],
      reach: wordOf(reaches, cell(row, "reach")),
      until: cell(row, "until"),
      stated: cell(row, "stated"),
      metBy: list(row, "met_by").map(nodeId)[0],
      sources: sourceIds(list(row, "source")),
      extra: kind === undefined ? filled({ kind: cell(row, "kind") }) : {},
    }),
  };
}
