// The practice region as records: invented organisations of one region, in the form a weaver would have recorded them.

import type { Dataset } from "../../records/dataset.ts";
import type { Fact } from "../../records/record.ts";
import type { Theme } from "../../records/theme.ts";
import { hashOf, named } from "../dataset-id.ts";
import { byLanguage, cell, namedRows } from "../named-rows.ts";
import { actorOf } from "./actors.ts";
import { gatheringOf, gatheringTies } from "./gatherings.ts";
import { initiativeOf, initiativeTies } from "./initiatives.ts";
import { needOrOffer } from "./needs.ts";
import { dataset } from "./own.ts";
import { sourcesOf } from "./sources.ts";
import { tieOf } from "./ties.ts";

/** The decoded texts of the CSV files of the set. */
export interface PracticeRegionFiles {
  actors: string;
  ties: string;
  needsOffers: string;
  initiatives: string;
  gatherings: string;
  interviews: string;
  themes: string;
}

/**
 * All records of the practice region, to be added with one command: the dataset, themes, sources, nodes, ties, needs
 * and offers. Ids are hashes, so the same rows give the same records in any order.
 * Who leads an initiative coordinates it, a partner is partner in it, its funder funds it (with the dates of the
 * initiative, so that they end together); who holds a gathering hosts it, and whoever came takes part in it, the host
 * too where the row lists it.
 */
export function practiceRegion(files: PracticeRegionFiles): Fact[] {
  const actors = namedRows(files.actors);
  const interviews = namedRows(files.interviews);
  const initiatives = namedRows(files.initiatives);
  const gatherings = namedRows(files.gatherings);
  const homes = new Map(actors.map((row) => [cell(row, "id"), cell(row, "municipality_code")]));
  const heard = new Map(
    interviews.map((row) => [cell(row, "id"), { actor: cell(row, "actor"), date: cell(row, "date") }]),
  );
  return [
    datasetRecord(),
    ...namedRows(files.themes).map(
      (row): Theme => ({
        ...named(dataset, "theme", cell(row, "id")),
        type: "theme",
        visibility: "public",
        names: byLanguage(row, "name"),
      }),
    ),
    ...actors.map(actorOf),
    ...initiatives.map(initiativeOf),
    ...gatherings.map((row) => gatheringOf(row, homes)),
    ...sourcesOf(interviews, actors),
    ...namedRows(files.ties).map((row) => tieOf(row, heard)),
    ...initiatives.flatMap(initiativeTies),
    ...gatherings.flatMap(gatheringTies),
    ...namedRows(files.needsOffers).map(needOrOffer),
  ];
}

function datasetRecord(): Dataset {
  return {
    id: hashOf(dataset, "dataset", dataset),
    rev: 0,
    type: "dataset",
    visibility: "public",
    name: dataset,
    names: {
      fi: "Satakunta (harjoitusalue)",
      sv: "Satakunta (övningsregion)",
      en: "Satakunta (practice region)",
    },
    note: {
      fi: "Harjoitusaineisto: mikään tässä ei ole totta. Organisaatiot ovat keksittyjä; julkiset toimijat ovat mukana nimeltä, mutta kaikki niistä kerrottu on keksittyä.",
      sv: "Övningsmaterial: inget här är sant. Organisationerna är påhittade; offentliga organ finns med vid namn, men allt som sägs om dem är påhittat.",
      en: "Practice data: nothing here is true. The organisations are invented; public bodies are named, but all that is said about them is invented.",
    },
    practice: true,
    opensOn: "04",
  };
}
