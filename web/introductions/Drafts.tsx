import { useId, useMemo, useState } from "react";
import { draftsOf, mailto } from "../../domain/introducing/draft.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { tell } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { introductionWords } from "./introductions.words.ts";
import type { Pair } from "./pairs.ts";

/** A letter to each, to change as one likes, to open in one's own mail or to copy. Nothing is sent from here. */
export function Drafts({ pair }: { pair: Pair }) {
  const { language, say: vocabulary } = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const version = useVersion();
  const sender = useMe()?.person?.name ?? "";
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const drafts = useMemo(
    () => draftsOf(pair, { facts, language, sender }),
    [pair, facts, version, language, sender],
  );
  const [at, setAt] = useState(0);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const draft = drafts[at] ?? drafts[0];
  if (draft === undefined) return null;
  const body = own[draft.to] ?? draft.body;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      tell({ tone: "done", says: { key: "notice.copied" } });
    } catch {
      tell({ tone: "problem", says: { key: "notice.notCopied" } });
    }
  };
  return (
    <section className="meet-drafts">
      <h3>{say("drafts")}</h3>
      <p className="soft">{say("draftsHint")}</p>
      <div className="meet-receivers">
        {drafts.map((one, index) => (
          <button
            key={one.to}
            type="button"
            className="button"
            aria-pressed={one === draft}
            onClick={() => setAt(index)}
          >
            <span>
              {say("draftTo", { name: nodeName(one.to, facts, language) })}
              <span className="soft"> · {vocabulary(`language.${one.language}`)}</span>
            </span>
          </button>
        ))}
      </div>
      <p lang={draft.language} className="meet-subject">
        <span className="soft">{say("subject")}: </span>
        {draft.subject}
      </p>
      <label htmlFor={id} className="unseen">
        {say("message")}
      </label>
      <textarea
        id={id}
        className="input meet-body"
        lang={draft.language}
        rows={12}
        value={body}
        onChange={(event) => setOwn({ ...own, [draft.to]: event.target.value })}
      />
      <div className="form-buttons">
        <a className="button" href={mailto({ ...draft, body })}>
          <Icon name="outward" />
          {say("openMail")}
        </a>
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {say("copy")}
        </button>
      </div>
    </section>
  );
}
