// The five documents of the set, by the file names that its rows give, → sources.
import type { Source } from "../../records/source.ts";
import { named } from "../dataset-id.ts";
import { filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, sourceId } from "./own.ts";

type Row = readonly [file: string, label: string, date: string, speaksFor: string];

const rows: readonly Row[] = [
  ["000_879e120f02df7def.txt", "Innokylä 2023", "2023", "innokyla"],
  ["001_4f7fb3b7e4dc723f.txt", "Osatoteuttajan hankesivu 2023", "2023", ""],
  ["002_d76e033ff0b7a5d6.txt", "Demos Helsinki 2022", "2022", "demos"],
  ["003_f2ea1f8a8e05519a.txt", "Kehittämistyöpajat 2023", "2023", ""],
  ["004_1c3bbe3326426471.txt", "Työ- ja elinkeinoministeriö 2022", "2022", "tem"],
];

const dates = new Map(rows.map(([file, , date]) => [file, date]));

/** The documents as records; each says which node it speaks for, where it speaks for one. */
export function sourceRecords(): Source[] {
  return rows.map(([file, label, date, speaksFor]) => ({
    ...named(dataset, "source", file),
    type: "source",
    visibility: "public",
    kind: "document",
    label,
    date,
    ...filled({ node: speaksFor === "" ? "" : nodeId(speaksFor) }),
  }));
}

/** The year of a document; undefined for one that is not of the set. */
export function dateOf(file: string): string | undefined {
  return dates.get(file);
}

/** What the documents of some rows come to: their ids, and the newest year of them. */
export function heardIn(...given: readonly (NamedRow | undefined)[]): {
  sources: string[];
  lastConfirmed: string;
} {
  const files = [...new Set(given.flatMap((row) => (row === undefined ? [] : list(row, "source"))))];
  return {
    sources: files.map(sourceId),
    lastConfirmed:
      files
        .map((file) => dateOf(file) ?? "")
        .toSorted()
        .at(-1) ?? "",
  };
}
