// Letters of introduction: one to each of the two and one to who knows both, each in the receiver's language.
import type { Introduction } from "../analysis/introduce.ts";
import type { Reason } from "../analysis/introductions/reasons.ts";
import type { Facts } from "../facts.ts";
import { whyIntroduce } from "../introduction-words.ts";
import { wordsIn } from "../proposal-name.ts";
import type { Actor } from "../records/actor.ts";
import { type Language, languages } from "../vocabulary/languages.ts";
import { speak } from "../words/speak.ts";
import { draftWords } from "./draft.words.ts";

export interface Draft {
  /** The actor it goes to. */
  readonly to: string;
  /** Of the organisation's contact, where one is known to the reader. */
  readonly email?: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

export interface Meeting {
  readonly one: string;
  readonly other: string;
  readonly through: string | null;
  readonly reasons: readonly Reason[];
}

/**
 * The drafts of an introduction, first to who can make it. Told is only what the receivers may know: what was published
 * of the other, no strength and no tie of theirs but to the go-between. `sender` signs; `language` is for receivers of
 * whom none is known.
 */
export function draftsOf(
  meeting: Meeting,
  { facts, language, sender }: { facts: Facts; language: Language; sender: string },
): Draft[] {
  const actor = (id: string | null): Actor | undefined => {
    const found = id === null ? undefined : facts.node(facts.resolve(id));
    return found?.type === "actor" ? found : undefined;
  };
  const [one, other, through] = [actor(meeting.one), actor(meeting.other), actor(meeting.through)];
  if (one === undefined || other === undefined) return [];
  const letter = (to: Actor, lines: (say: Say, speaks: Language) => (string | null)[]): Draft => {
    const speaks = languageOf(to, language);
    const say: Say = (key, values = {}) => speak(draftWords, speaks, { key, values });
    const name = (of: Actor) => wordsIn(of.names, speaks) ?? "";
    const parts = [say("hello"), ...lines(say, speaks), `${say("bye")}\n${sender}`];
    return {
      to: to.id,
      ...(to.contact?.email === undefined ? {} : { email: to.contact.email }),
      language: speaks,
      subject: say("subject", { a: name(one), b: name(other) }),
      body: parts.filter((part) => part !== null && part !== "").join("\n\n"),
    };
  };
  const why = (speaks: Language, title: string): string | null => {
    const told = whyIntroduce(bare(meeting, facts), facts, speaks);
    return told.length === 0 ? null : [title, ...told.map((sentence) => `– ${sentence}`)].join("\n");
  };
  const toEnd = (to: Actor, about: Actor) =>
    letter(to, (say, speaks) => {
      const b = wordsIn(about.names, speaks) ?? "";
      const description = isOpen(about) ? wordsIn(about.description, speaks) : undefined;
      const c = through === undefined ? undefined : wordsIn(through.names, speaks);
      return [
        say("toEnd", { b }),
        description === undefined ? null : say("about", { b, description }),
        why(speaks, say("why")),
        c === undefined ? null : say("through", { c }),
        say("ask"),
      ];
    });
  const toThrough = (to: Actor) =>
    letter(to, (say, speaks) => [
      say("toThrough", { a: wordsIn(one.names, speaks) ?? "", b: wordsIn(other.names, speaks) ?? "" }),
      why(speaks, say("whyThem")),
      say("askThrough"),
    ]);
  return [...(through === undefined ? [] : [toThrough(through)]), toEnd(one, other), toEnd(other, one)];
}

type Say = (key: keyof (typeof draftWords)["fi"], values?: Record<string, string>) => string;

/** An address that opens a draft in the sender's own mail; without an address of the receiver it is left to fill in. */
export function mailto({ email, subject, body }: Draft): string {
  const text = body.replaceAll("\n", "\r\n");
  return `mailto:${email ?? ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/** Of the contact, else of the only language of its names, else the sender's. */
function languageOf({ contact, names }: Actor, otherwise: Language): Language {
  const [only, more] = languages.filter((one) => names[one] !== undefined);
  return contact?.language ?? (only !== undefined && more === undefined ? only : otherwise);
}

/** The reasons that may leave the team: published needs and offers, and themes. */
function bare({ one, other, reasons }: Meeting, facts: Facts): Introduction {
  const told = reasons.filter((reason) => {
    switch (reason.type) {
      case "needMetByOffer":
        return isOpen(facts.get(reason.need)) && isOpen(facts.get(reason.offer));
      case "offerOnTheme":
        return isOpen(facts.get(reason.offer));
      case "bothWorkOn":
        return true;
      default:
        return false;
    }
  });
  return { list: "close", a: one, b: other, score: 0, parts: nothing, connector: null, reasons: told };
}

const nothing = { allocation: 0, paths: 0, same: 0, likeness: 0, match: 0, hint: 0, met: 1 };

function isOpen(one: { readonly visibility: string } | undefined): boolean {
  return one?.visibility === "public" || one?.visibility === "signedIn";
}
