import type { Introduction } from "../../domain/records/introduction.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { say as vocabulary } from "../../domain/words/say.ts";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import type { IntroductionWordKey } from "./introductions.words.ts";

type Say = (key: IntroductionWordKey, values?: Readonly<Record<string, string | number>>) => string;

/** “Tavanneet 3.2.2026”: how far it has come, and since when, where that is told. */
export function statusText(one: Introduction, say: Say, language: Language): string {
  const date = {
    introduced: one.introducedOn,
    met: one.metOn,
    together: one.togetherOn,
    declined: one.declinedOn,
  }[one.status];
  const status = capital(vocabulary(language, `introductionStatus.${one.status}`));
  return date === undefined ? status : say("since", { status, date: dayText(date, language) });
}
