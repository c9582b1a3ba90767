// Finnish words of what was changed: one line for each field, its values before and after.

import type { HistoryKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const fiHistory: Phrases<HistoryKey> = {
  "history.added": "Lisätty: {what}",
  "history.removed": "Poistettu: {what}",
  "history.merged": "Yhdistetty toiseen: {what}",
  "history.changed": "{field}: muuttunut",
  "history.filled": "{field}: {to}",
  "history.cleared": "{field}: tyhjennetty (oli {from})",
  "history.set": "{field}: {to} (oli {from})",
  "history.came": "{field}: lisätty {items}",
  "history.went": "{field}: poistettu {items}",
  "history.both": "{field}: lisätty {added}; poistettu {removed}",
  "history.of": "{what} – {line}",
  "history.keyed": "{field} ({key})",
  "history.yes": "kyllä",
  "history.no": "ei",
  "history.gone": "tieto, jota ei enää ole",
  "history.statement": "{source}, {date}",
  "history.strong": "{source}, {date}, vahvuus {strength}",
};
