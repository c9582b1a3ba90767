// A record in sentences, to be taken along into a letter or a note. Strengths, sources and contacts stay here: what is
// pasted somewhere is read by others.
import type { Facts } from "../../domain/facts.ts";
import { type Fact, isNode, type Node } from "../../domain/records/record.ts";
import { sayTie } from "../../domain/words/say.ts";
import { nameOf, nodeName, recordName } from "../i18n/named.ts";
import type { Words } from "../i18n/words.ts";
import { spanText } from "./dates.ts";
import { capital, kindText, placeText } from "./kind-text.ts";

export function sentencesOf(one: Fact, facts: Facts, words: Words): string {
  const name = recordName(one, facts, words.language);
  const named = (ids: readonly string[]) => words.list(ids.map((id) => nodeName(id, facts, words.language)));
  if (isNode(one)) return ofNode(one, facts, words).join("\n");
  switch (one.type) {
    case "community":
      return `${name}: ${named(one.members.map(({ node }) => node))}.`;
    case "theme": {
      const holders = facts.naming(one.id).filter(isNode);
      return holders.length === 0 ? `${name}.` : `${name}: ${named(holders.map(({ id }) => id))}.`;
    }
    case "tie":
      return withSpan(name, spanText(one, words.language));
    default:
      return `${name}.`;
  }
}

function ofNode(node: Node, facts: Facts, words: Words): string[] {
  const { language } = words;
  const about = [
    kindText(node, words),
    node.type === "actor" && node.sector !== "unset" ? words.say(`sector.${node.sector}`) : "",
    placeText(node.place, words),
  ];
  const ties = facts.naming(node.id, "tie").filter(({ from, to }) => from === node.id || to === node.id);
  const wishes = [...facts.naming(node.id, "need"), ...facts.naming(node.id, "offer")];
  return [
    `${recordName(node, facts, language)}: ${[...new Set(about)].filter((part) => part !== "").join(", ")}.`,
    nameOf(node.description, language),
    ...ties
      .map((tie) => {
        const ends = { from: nodeName(tie.from, facts, language), to: nodeName(tie.to, facts, language) };
        return withSpan(sayTie(language, tie, ends), spanText(tie, language));
      })
      .toSorted((a, b) => a.localeCompare(b, language)),
    ...wishes
      .filter((one) => one.node === node.id && !one.met)
      .map((one) => {
        const kind = one.kind === undefined ? "" : words.say(`needKind.${one.kind}`);
        const told = [kind, nameOf(one.text, language)].filter((part) => part !== "").join(", ");
        return `${capital(words.say(`record.${one.type}`))}: ${told}.`;
      }),
  ].filter((line) => line !== "");
}

function withSpan(sentence: string, span: string): string {
  const bare = sentence.replace(/\.$/, "");
  return span === "" ? `${bare}.` : `${bare} (${span}).`;
}
