// The source that a line or notes are recorded with.
import type { Facts } from "../../domain/facts.ts";
import { minutesOf } from "../../domain/quick/minutes.ts";
import { sayQuick } from "../../domain/quick/say.ts";
import type { Source } from "../../domain/records/source.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { nodeName } from "../i18n/named.ts";
import { dayText } from "../panels/dates.ts";
import type { Heard } from "./kept.ts";

/** As a record: one that is on the map, else a new one, which is recorded along with the first that it told. */
export function sourceOf(
  heard: Heard,
  { facts, language, newId }: { facts: Facts; language: Language; newId: () => string },
): Source {
  if (heard.type !== "minutes") {
    const known = facts.get(heard.id);
    if (known?.type === "source") return known;
  }
  if (heard.type === "gathering") {
    const { id, label, date } = heard;
    return { id, rev: 0, type: "source", visibility: "team", kind: "meeting", label, date };
  }
  if (heard.type !== "interview") return minutesOf(facts, { language, newId });
  return {
    id: heard.id,
    rev: 0,
    type: "source",
    visibility: "team",
    kind: "interview",
    label: nodeName(heard.node, facts, language),
    node: heard.node,
    date: heard.date,
  };
}

/** “Porin Ystäväpenkki ry, 12.3.2024” */
export function heardText(heard: Heard, facts: Facts, language: Language): string {
  if (heard.type === "interview")
    return `${nodeName(heard.node, facts, language)}, ${dayText(heard.date, language)}`;
  if (heard.type === "gathering") return `${heard.label}, ${dayText(heard.date, language)}`;
  const known = heard.type === "known" ? facts.get(heard.id) : undefined;
  if (known?.type === "source") return sourceText(known, language);
  return sayQuick(language, "minutes");
}

export function sourceText({ label, date }: Source, language: Language): string {
  return date === undefined ? label : `${label}, ${dayText(date, language)}`;
}

/** More sources than these nobody looks through. */
const mostSources = 40;

/** The sources here, the newest first. */
export function newestSources(facts: Facts, language: Language): Source[] {
  const own = minutesLabels();
  return [...facts.all()]
    .filter((one): one is Source => one.type === "source" && !own.has(one.label))
    .toSorted(
      (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || a.label.localeCompare(b.label, language),
    )
    .slice(0, mostSources);
}

function minutesLabels(): ReadonlySet<string> {
  return new Set(languages.map((each) => sayQuick(each, "minutes")));
}
