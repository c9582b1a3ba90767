// The small form in which a group becomes a learning community: its names, goal and region.
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { ProposalNames } from "../../domain/proposal-name.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { tellDone } from "../actions/carry-out.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import type { Ask } from "../sync/ports.ts";
import type { Wanted } from "./adoption.ts";
import { proposalWords } from "./proposals.words.ts";

interface Props {
  name: string;
  names: ProposalNames;
  /** What it could be for, in the reader's language. */
  goal?: string;
  /** Where the reader may adopt it, the likeliest first. */
  regions: readonly string[];
  /** What makes it. */
  asks(wanted: Wanted): Ask;
  close(): void;
}

export function AdoptForm({ name, names: first, goal: suggested = "", regions, asks, close }: Props) {
  const words = useSpeaker(proposalWords);
  const { ui, say, refusal: sentence, language } = useWords();
  const [names, setNames] = useState(first);
  const [goal, setGoal] = useState(suggested);
  const [region, setRegion] = useState(regions[0] ?? "");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const line = useRef<HTMLInputElement>(null);
  const id = useId();
  const nameless = Object.values(names).every((name) => name.trim() === "");
  useEffect(() => line.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (nameless) return;
    const asked = sync.ask(asks({ id: newId(), names, goal: { [language]: goal }, region }));
    if (isRefusal(asked)) {
      setRefused(asked);
      return;
    }
    tellDone(asked, {
      key: "notice.added",
      values: { name: nameOf(names, language) || name },
    });
    close();
  }

  return (
    <form
      className="adopt"
      aria-label={words("adoptTitle", { name })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <p className="hint">{words("adoptHint")}</p>
      {languages.map((tag, at) => (
        <div className="field" key={tag}>
          <label htmlFor={`${id}-${tag}`}>{ui("form.name", { language: say(`language.${tag}`) })}</label>
          <input
            id={`${id}-${tag}`}
            ref={at === 0 ? line : undefined}
            className="input"
            lang={tag}
            maxLength={300}
            value={names[tag]}
            aria-invalid={nameless}
            onChange={(event) => setNames({ ...names, [tag]: event.target.value })}
          />
        </div>
      ))}
      {nameless && (
        <p className="fault" role="alert">
          {words("nameNeeded")}
        </p>
      )}
      <div className="field">
        <label htmlFor={`${id}-goal`}>{words("goal")}</label>
        <textarea
          id={`${id}-goal`}
          className="input"
          lang={language}
          rows={2}
          maxLength={4000}
          value={goal}
          onChange={(event) => setGoal(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-region`}>{words("region")}</label>
        <select
          id={`${id}-region`}
          className="select"
          value={region}
          onChange={(event) => setRegion(event.target.value)}
        >
          {regions.map((code) => (
            <option key={code} value={code}>
              {regionName(code, language)}
            </option>
          ))}
        </select>
      </div>
      {refused !== null && (
        <p className="fault" role="alert">
          {sentence(refused)}
        </p>
      )}
      <p className="proposal-acts">
        <button type="submit" className="button main" aria-disabled={nameless}>
          {words("adopt")}
        </button>
        <button type="button" className="button plain" onClick={close}>
          {ui("cancel")}
        </button>
      </p>
    </form>
  );
}
