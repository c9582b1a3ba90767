// What each value of a filter is called.
import { nodeKinds } from "../../domain/ask/filter.ts";
import { tieFamilies } from "../../domain/ask/tie-families.ts";
import type { Facts } from "../../domain/facts.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { actorKinds } from "../../domain/vocabulary/actor-kinds.ts";
import { gatheringKinds } from "../../domain/vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../../domain/vocabulary/initiative-kinds.ts";
import { needKinds } from "../../domain/vocabulary/need-kinds.ts";
import { roles } from "../../domain/vocabulary/roles.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { tieKinds } from "../../domain/vocabulary/tie-kinds.ts";
import { recordName } from "../i18n/named.ts";
import { speaker, type Words } from "../i18n/words.ts";
import { dayText } from "../panels/dates.ts";
import { askWords } from "./ask.words.ts";
import type { Part } from "./parts.ts";

/** The words of one part, in the reader's language. */
export function partText({ param, value }: Part, words: Words, facts: Facts): string {
  const own = speaker(askWords, words.language);
  switch (param) {
    case "q":
      return `“${value}”`;
    case "sector":
      return named(value, sectors, (each) => words.say(`sector.${each}`));
    case "role":
      return named(value, roles, (each) => words.say(`role.${each}`));
    case "kind":
      return kindName(value, words);
    case "tie":
      return named(value, tieKinds, (each) => words.say(`tieKind.${each}`));
    case "family":
      return named(value, tieFamilies, (each) => own(`family.${each}`));
    case "place":
      return regionName(value, words.language);
    case "theme":
    case "community":
      return idName(value, words, facts);
    case "need":
    case "offer":
      return wishName(value, words, facts);
    case "strength":
      return value.replace("-", "–");
    case "since":
    case "until":
      return dayText(value, words.language);
    case "older":
    case "newer":
      return own(param, { count: Number(value) });
    case "fold":
      return named(value, ["initiatives", "gatherings"], (each) => own(`fold.${each}`));
    case "ended":
      return own("endedNo");
    case "mode":
    case "colour":
    case "size":
    case "lines":
      return value;
  }
}

/** “sector”: what the values of a part are values of. */
export function groupText({ param }: Pick<Part, "param">, words: Words): string {
  const own = speaker(askWords, words.language);
  return param === "mode" || param === "colour" || param === "size" || param === "lines"
    ? own(param)
    : own(`group.${param}`);
}

function named<Each extends string>(
  value: string,
  list: readonly Each[],
  say: (each: Each) => string,
): string {
  const known = list.find((each) => each === value);
  return known === undefined ? value : say(known);
}

/** One word may be a kind of several things; “other” is a word of each and says nothing alone. */
function kindName(value: string, words: Words): string {
  const kind = nodeKinds.find((each) => each === value);
  if (kind === undefined) return value;
  if (kind === "other") return speaker(askWords, words.language)("other");
  const actor = actorKinds.find((each) => each === kind);
  if (actor !== undefined) return words.say(`actorKind.${actor}`);
  const initiative = initiativeKinds.find((each) => each === kind);
  if (initiative !== undefined) return words.say(`initiativeKind.${initiative}`);
  return named(kind, gatheringKinds, (each) => words.say(`gatheringKind.${each}`));
}

function idName(id: string, words: Words, facts: Facts): string {
  const one = facts.get(facts.resolve(id));
  return one === undefined
    ? speaker(askWords, words.language)("gone")
    : recordName(one, facts, words.language);
}

function wishName(value: string, words: Words, facts: Facts): string {
  const [kind = "any", theme] = value.split(":");
  const name =
    kind === "any"
      ? speaker(askWords, words.language)("any")
      : named(kind, needKinds, (each) => words.say(`needKind.${each}`));
  return theme === undefined ? name : `${name} (${idName(theme, words, facts)})`;
}
