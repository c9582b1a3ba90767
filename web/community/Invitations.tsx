// A draft of an invitation, in the receiver's language: to be copied, or opened in one's own mail.
import { useId, useState } from "react";
import { invitation, mailAddress } from "../../domain/invitation-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { rhythmOf } from "../../domain/rhythm.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { optionsOf } from "../panels/forms/choices.ts";
import { OneOf } from "../panels/forms/fields/controls.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { tell } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";

export function Invitations({ community }: { community: Community }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  // Those only invited come first: they are the ones to be asked.
  const members = community.members
    .map(({ node, grade }) => ({
      value: facts.resolve(node),
      label: nodeName(node, facts, words.language),
      first: grade === "invited" ? 0 : 1,
    }))
    .sort((a, b) => a.first - b.first || a.label.localeCompare(b.label, words.language));
  const [picked, setPicked] = useState("");
  const [chosen, setChosen] = useState<Language | null>(null);
  const id = useId();
  const actor = members.some(({ value }) => value === picked) ? picked : (members[0]?.value ?? "");
  const node = facts.node(actor);
  if (node?.type !== "actor") return null;
  const language = chosen ?? languages.find((each) => each === node.contact?.language) ?? firstOf(node.names);
  const held = facts.naming(community.id, "gathering").filter((one) => one.community === community.id);
  const { next } = rhythmOf(community, held, today);
  const letter = invitation(
    { community, actor, facts },
    {
      language,
      today,
      next: next === null ? null : { gathering: next, day: dayText(next.date ?? "", language) },
    },
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${letter.subject}\n\n${letter.body}`);
      tell({ tone: "done", says: { key: "notice.copied" } });
    } catch {
      tell({ tone: "problem", says: { key: "notice.notCopied" } });
    }
  };
  return (
    <section aria-labelledby="invitations" className="on-screen">
      <h2 id="invitations">{own("invite")}</h2>
      <p className="hint">{own("inviteHint")}</p>
      <div className="gathering-where">
        <OneOf
          field="invite-to"
          label={own("inviteTo")}
          value={actor}
          options={members}
          change={(value) => {
            setPicked(value);
            setChosen(null);
          }}
        />
        <OneOf
          field="invite-language"
          label={own("inviteLanguage")}
          value={language}
          options={optionsOf(languages, words, (each) => `language.${each}`)}
          change={(value) => setChosen(languages.find((each) => each === value) ?? null)}
        />
      </div>
      <div className="field">
        <label htmlFor={id}>{own("letter")}</label>
        <textarea
          id={id}
          className="input letter"
          lang={language}
          readOnly
          rows={10}
          value={`${own("subject")}: ${letter.subject}\n\n${letter.body}`}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <p className="proposal-acts">
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {own("copy")}
        </button>
        <a className="button" href={mailAddress(letter, node.contact?.email ?? "")}>
          <Icon name="outward" />
          {own("openMail")}
        </a>
      </p>
    </section>
  );
}

function firstOf(names: Readonly<Record<string, string>>): Language {
  return languages.find((each) => Object.hasOwn(names, each)) ?? "fi";
}
