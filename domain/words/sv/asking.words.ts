// Swedish words of what is asked of a map: numbers of things, paths, what changed, what is shown.

import type { AskKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const svAsking: Phrases<AskKey> = {
  "count.actor": { one: "{count} aktör", other: "{count} aktörer" },
  "count.initiative": {
    one: "{count} projekt eller verksamhetsmodell",
    other: "{count} projekt eller verksamhetsmodeller",
  },
  "count.gathering": { one: "{count} träff", other: "{count} träffar" },
  "count.tie": { one: "{count} relation", other: "{count} relationer" },
  "count.need": "{count} behov",
  "count.offer": { one: "{count} erbjudande", other: "{count} erbjudanden" },
  "count.theme": { one: "{count} tema", other: "{count} teman" },
  "count.source": { one: "{count} källa", other: "{count} källor" },
  "count.community": { one: "{count} lärgemenskap", other: "{count} lärgemenskaper" },
  "count.region": { one: "{count} områdesuppgift", other: "{count} områdesuppgifter" },
  "count.dataset": { one: "{count} datamängd", other: "{count} datamängder" },
  "count.view": { one: "{count} vy", other: "{count} vyer" },
  "count.round": { one: "{count} kartläggningsrunda", other: "{count} kartläggningsrundor" },
  "count.introduction": { one: "{count} presentation", other: "{count} presentationer" },
  "path.steps": {
    one: "{from} – {to}: {count} relation emellan.",
    other: "{from} – {to}: {count} relationer emellan.",
  },
  "path.none": "{from} – {to}: ingen väg via högst {count} relationer.",
  "changes.by": "{by}: {what}",
  "changes.added": "lade till {what}",
  "changes.changed": "ändrade {what}",
  "changes.removed": "tog bort {what}",
  "summary.shown": "I vyn: {what}.",
  "summary.empty": "Inget passar avgränsningen. Vidga den så kommer kartan tillbaka.",
  "summary.parts": {
    one: "Alla som har relationer hänger ihop.",
    other: "{count} skilda delar; den största har {largest}.",
  },
  "summary.mostTied": "Flest relationer: {names}.",
  "summary.sectors": "Efter sektor: {names}.",
  "summary.communities": "Lärgemenskaper: {names}.",
  "summary.untied": "Utan relationer: {names}.",
  "summary.hanging": "Bara en relation: {names}.",
  "summary.counted": "{name} ({count})",
  "summary.andMore": "{names} och {count} till",
};
