import type { Source } from "../../domain/records/source.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { dayText } from "./dates.ts";
import { sourceText } from "./source-text.ts";

/** Where it was heard: what kind of source, whose, when. */
export function SourceLine({ id, at }: { id: string; at?: string | undefined }) {
  const words = useWords();
  const facts = useFacts();
  const one = facts.get(facts.resolve(id));
  if (one?.type !== "source")
    return <span className="soft">{at === undefined ? "" : dayText(at, words.language)}</span>;
  return <SourceText source={one} at={at} />;
}

function SourceText({ source, at }: { source: Source; at?: string | undefined }) {
  const words = useWords();
  const facts = useFacts();
  const speaker = source.node === undefined ? undefined : facts.node(facts.resolve(source.node));
  const text = sourceText(
    source,
    {
      kind: words.say(`sourceKind.${source.kind}`),
      speaker: speaker === undefined ? undefined : recordName(speaker, facts, words.language),
      at,
    },
    words.language,
  );
  return source.url === undefined ? (
    <span>{text}</span>
  ) : (
    <a href={source.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
