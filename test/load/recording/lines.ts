// What was told, as lines of quick add: the shortest that say all of it. The speaker is who the source speaks for.
import { needKindOf } from "../../../domain/quick/read-want.ts";
import { kindWord } from "../../../domain/quick/write.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { reaches } from "../../../domain/vocabulary/reaches.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { say } from "../../../domain/words/say.ts";
import type { TieTold, WantTold } from "./told.ts";

/** A line in three parts: what stands before a name or a theme, the name itself, what stands behind it. */
export interface Line {
  head: string;
  name: string;
  tail: string;
}

export function tieLine(one: TieTold, speaker: string): Line {
  const isFrom = one.from === speaker;
  const kind = known(tieKinds, one.kind);
  const word = briefest((language) => kindWord(kind, language));
  const sure = { certain: "", likely: " todennäköisesti", unsure: " ehkä" }[
    known(certainties, one.certainty)
  ];
  return {
    head: one.directed ? (isFrom ? ">" : "<") : "=",
    name: isFrom ? one.to : one.from,
    tail: [
      `:${word} ${one.strength}`,
      one.since === "" ? "" : ` ${told(one.since)}`,
      one.until === "" ? "" : ` -${told(one.until)}`,
      sure,
      one.about === "" ? "" : `(${one.about})`,
    ].join(""),
  };
}

export function wantLine(one: WantTold): Line {
  const kind = known(needKinds, one.kind);
  const said = [
    ...(needKindOf(one.text) === kind ? [] : [briefest((language) => say(language, `needKind.${kind}`))]),
    ...(one.reach === ""
      ? []
      : [briefest((language) => say(language, `reach.${known(reaches, one.reach)}`))]),
  ];
  const aside = said.length === 0 ? "" : `(${said.join(",")})`;
  const until = one.until === "" ? "" : ` -${told(one.until)}`;
  const head = `${one.type === "need" ? "tarve" : "tarjous"} "${one.text}"${aside}${until}`;
  return { head: one.theme === "" ? head : `${head}#`, name: one.theme, tail: "" };
}

const certainties = ["certain", "likely", "unsure"] as const;

function briefest(word: (language: (typeof languages)[number]) => string): string {
  return languages.map(word).toSorted((a, b) => a.length - b.length)[0] ?? "";
}

/** As it is written in Finnish, which is shorter: 9/2023. */
function told(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

export function known<Key extends string>(keys: readonly Key[], key: string): Key {
  const found = keys.find((each) => each === key);
  if (found === undefined) throw new Error(`no such word: ${key}`);
  return found;
}
