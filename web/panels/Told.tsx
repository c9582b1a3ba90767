import { languages } from "../../domain/vocabulary/languages.ts";
import { nearest } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";

/** Words told in several languages: the reader's own first, the others a click away. */
export function Told({ text }: { text: Readonly<Record<string, string>> | undefined }) {
  const words = useWords();
  const first = nearest(text, words.language);
  if (first === undefined) return null;
  const others = Object.entries(text ?? {}).filter(([tag]) => tag !== first.tag);
  return (
    <>
      <p className="told" lang={first.tag}>
        {first.text}
      </p>
      {others.length > 0 && (
        <details className="others">
          <summary>{words.ui("form.moreLanguages")}</summary>
          {others.map(([tag, each]) => (
            <p key={tag} className="told" lang={tag}>
              <span className="soft">{tagName(tag, words.say)}: </span>
              {each}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** The name of a language by its tag; one we have no word for is its tag. */
export function tagName(tag: string, say: ReturnType<typeof useWords>["say"]): string {
  const known = languages.find((each) => each === tag);
  return known === undefined ? tag : say(`language.${known}`);
}
