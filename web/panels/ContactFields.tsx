import type { Actor } from "../../domain/records/actor.ts";
import { useWords } from "../i18n/use-words.ts";

/** Whom to write to; only the team is ever told. */
export function ContactFields({ contact }: { contact: NonNullable<Actor["contact"]> }) {
  const words = useWords();
  const { name, title, email, language, source, legalBasis } = contact;
  return (
    <>
      <p>{[name, title].filter(Boolean).join(", ")}</p>
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
      {language !== undefined && <p>{words.say(`language.${language}`)}</p>}
      <p className="soft">
        {words.ui("form.contactSource")}: {source}
      </p>
      <p className="soft">
        {words.ui("form.contactBasis")}: {legalBasis}
      </p>
    </>
  );
}
