// Finnish words of what is asked of a map: numbers of things, paths, what changed, what is shown.

import type { AskKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const fiAsking: Phrases<AskKey> = {
  "count.actor": { one: "{count} toimija", other: "{count} toimijaa" },
  "count.initiative": {
    one: "{count} hanke tai toimintamalli",
    other: "{count} hanketta tai toimintamallia",
  },
  "count.gathering": { one: "{count} tilaisuus", other: "{count} tilaisuutta" },
  "count.tie": { one: "{count} suhde", other: "{count} suhdetta" },
  "count.need": { one: "{count} tarve", other: "{count} tarvetta" },
  "count.offer": { one: "{count} tarjous", other: "{count} tarjousta" },
  "count.theme": { one: "{count} teema", other: "{count} teemaa" },
  "count.source": { one: "{count} lähde", other: "{count} lähdettä" },
  "count.community": { one: "{count} oppimisyhteisö", other: "{count} oppimisyhteisöä" },
  "count.region": { one: "{count} alueen tieto", other: "{count} alueen tietoa" },
  "count.dataset": { one: "{count} aineisto", other: "{count} aineistoa" },
  "count.view": { one: "{count} näkymä", other: "{count} näkymää" },
  "count.round": { one: "{count} kartoituskierros", other: "{count} kartoituskierrosta" },
  "count.introduction": { one: "{count} esittely", other: "{count} esittelyä" },
  "path.steps": "{from} – {to}: {count} suhteen päässä.",
  "path.none": "{from} – {to}: ei polkua enintään {count} suhteen kautta.",
  "changes.by": "{by}: {what}",
  "changes.added": "lisätty {what}",
  "changes.changed": "muutettu {what}",
  "changes.removed": "poistettu {what}",
  "summary.shown": "Näkymässä: {what}.",
  "summary.empty": "Rajaukseen ei osu mitään. Väljennä rajausta, niin kartta palaa.",
  "summary.parts": {
    one: "Kaikki, joilla on suhteita, ovat yhteydessä toisiinsa.",
    other: "{count} erillistä osaa; suurimman koko: {largest}.",
  },
  "summary.mostTied": "Eniten suhteita: {names}.",
  "summary.sectors": "Sektoreittain: {names}.",
  "summary.communities": "Oppimisyhteisöt: {names}.",
  "summary.untied": "Ilman suhteita: {names}.",
  "summary.hanging": "Yhden suhteen varassa: {names}.",
  "summary.counted": "{name} ({count})",
  "summary.andMore": { one: "{names} ja {count} muu", other: "{names} ja {count} muuta" },
};
