// Swedish words of what was changed: one line for each field, its values before and after.

import type { HistoryKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const svHistory: Phrases<HistoryKey> = {
  "history.added": "Tillagt: {what}",
  "history.removed": "Borttaget: {what}",
  "history.merged": "Sammanslaget med en annan: {what}",
  "history.changed": "{field}: ändrat",
  "history.filled": "{field}: {to}",
  "history.cleared": "{field}: tömt (var {from})",
  "history.set": "{field}: {to} (var {from})",
  "history.came": "{field}: tillagt {items}",
  "history.went": "{field}: borttaget {items}",
  "history.both": "{field}: tillagt {added}; borttaget {removed}",
  "history.of": "{what} – {line}",
  "history.keyed": "{field} ({key})",
  "history.yes": "ja",
  "history.no": "nej",
  "history.gone": "en uppgift som inte finns längre",
  "history.statement": "{source}, {date}",
  "history.strong": "{source}, {date}, styrka {strength}",
};
