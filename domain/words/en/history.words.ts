// English words of what was changed: one line for each field, its values before and after.

import type { HistoryKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const enHistory: Phrases<HistoryKey> = {
  "history.added": "Added: {what}",
  "history.removed": "Removed: {what}",
  "history.merged": "Merged into another: {what}",
  "history.changed": "{field}: changed",
  "history.filled": "{field}: {to}",
  "history.cleared": "{field}: emptied (was {from})",
  "history.set": "{field}: {to} (was {from})",
  "history.came": "{field}: added {items}",
  "history.went": "{field}: removed {items}",
  "history.both": "{field}: added {added}; removed {removed}",
  "history.of": "{what} – {line}",
  "history.keyed": "{field} ({key})",
  "history.yes": "yes",
  "history.no": "no",
  "history.gone": "a record that is gone",
  "history.statement": "{source}, {date}",
  "history.strong": "{source}, {date}, strength {strength}",
};
