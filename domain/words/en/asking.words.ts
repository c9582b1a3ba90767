// English words of what is asked of a map: numbers of things, paths, what changed, what is shown.

import type { AskKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const enAsking: Phrases<AskKey> = {
  "count.actor": { one: "{count} actor", other: "{count} actors" },
  "count.initiative": { one: "{count} initiative", other: "{count} initiatives" },
  "count.gathering": { one: "{count} gathering", other: "{count} gatherings" },
  "count.tie": { one: "{count} relationship", other: "{count} relationships" },
  "count.need": { one: "{count} need", other: "{count} needs" },
  "count.offer": { one: "{count} offer", other: "{count} offers" },
  "count.theme": { one: "{count} theme", other: "{count} themes" },
  "count.source": { one: "{count} source", other: "{count} sources" },
  "count.community": { one: "{count} learning community", other: "{count} learning communities" },
  "count.region": { one: "{count} area record", other: "{count} area records" },
  "count.dataset": { one: "{count} dataset", other: "{count} datasets" },
  "count.view": { one: "{count} view", other: "{count} views" },
  "count.round": { one: "{count} mapping round", other: "{count} mapping rounds" },
  "count.introduction": { one: "{count} introduction", other: "{count} introductions" },
  "path.steps": {
    one: "{from} – {to}: {count} relationship apart.",
    other: "{from} – {to}: {count} relationships apart.",
  },
  "path.none": "{from} – {to}: no way over at most {count} relationships.",
  "changes.by": "{by}: {what}",
  "changes.added": "added {what}",
  "changes.changed": "changed {what}",
  "changes.removed": "removed {what}",
  "summary.shown": "In view: {what}.",
  "summary.empty": "Nothing matches the filter. Widen it and the map comes back.",
  "summary.parts": {
    one: "All who have relationships hang together.",
    other: "{count} separate parts; {largest} in the largest.",
  },
  "summary.mostTied": "Most relationships: {names}.",
  "summary.sectors": "By sector: {names}.",
  "summary.communities": "Learning communities: {names}.",
  "summary.untied": "Without relationships: {names}.",
  "summary.hanging": "With one relationship only: {names}.",
  "summary.counted": "{name} ({count})",
  "summary.andMore": "{names} and {count} more",
};
