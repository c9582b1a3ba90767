// The national ecosystem of Finnish social innovation, as five documents of 2022 and 2023 tell it, as records.
import type { Dataset } from "../../records/dataset.ts";
import type { Fact } from "../../records/record.ts";
import { hashOf } from "../dataset-id.ts";
import { cell, type NamedRow, namedRows } from "../named-rows.ts";
import { needsAndOffers } from "./needs.ts";
import { nodeOf } from "./nodes.ts";
import { dataset } from "./own.ts";
import { sourceRecords } from "./sources.ts";
import { themeRecords } from "./themes.ts";
import { tieOf } from "./ties.ts";

/** The decoded texts of the CSV files of the set. */
export interface SeedEcosystemFiles {
  actors: string;
  ties: string;
  events: string;
  status: string;
}

/**
 * All records of the national ecosystem, to be added with one command. Every row of actors.csv is a node (organisations
 * and networks actors, programmes and services initiatives, events gatherings) and every row of ties.csv a tie.
 * The rows of events.csv that no actor row has are ways of meeting that were proposed, not meetings: the dataset keeps
 * them in its `extra`.
 */
export function seedEcosystem(files: SeedEcosystemFiles): Fact[] {
  const rows = namedRows(files.actors);
  const events = new Map(namedRows(files.events).map((row) => [cell(row, "id"), row]));
  const statuses = new Map(namedRows(files.status).map((row) => [cell(row, "id"), cell(row, "status")]));
  const beside = (row: NamedRow) => ({
    event: events.get(cell(row, "id")),
    status: statuses.get(cell(row, "id")) ?? "existing",
  });
  const known = new Set(rows.map((row) => cell(row, "id")));
  const formats = [...events].filter(([id]) => !known.has(id));
  return [
    datasetRecord(
      formats.map(([id, row]) => [id, [statuses.get(id) ?? "", ...Object.values(row)].join("; ")]),
    ),
    ...themeRecords(),
    ...rows.map((row) => nodeOf(row, beside(row))),
    ...sourceRecords(),
    ...namedRows(files.ties).map(tieOf),
    ...rows.flatMap(needsAndOffers),
  ];
}

function datasetRecord(formats: [id: string, told: string][]): Dataset {
  return {
    id: hashOf(dataset, "dataset", dataset),
    rev: 0,
    type: "dataset",
    visibility: "public",
    name: dataset,
    names: {
      fi: "Suomen sosiaalisten innovaatioiden ekosysteemi 2020–2023",
      sv: "Finlands ekosystem för sociala innovationer 2020–2023",
      en: "Finland's social innovation ecosystem 2020–2023",
    },
    note: {
      fi: "Luettu viidestä asiakirjasta. Mitä niissä ehdotetaan tai suunnitellaan, on piirretty ontoksi.",
      sv: "Läst ur fem dokument. Det som föreslås eller planeras i dem är ritat ihåligt.",
      en: "Read from five documents. What they propose or plan is drawn hollow.",
    },
    practice: false,
    opensOn: "all",
    extra: Object.fromEntries(formats.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
