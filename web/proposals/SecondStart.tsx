// A second way to a group: from a goal, a theme or a need, those without a tie included.
import { type FormEvent, useId, useMemo, useRef, useState } from "react";
import type { Start } from "../../domain/second-start.ts";
import { surroundingsOf } from "../../domain/surroundings.ts";
import { nameOf, nodeName, recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { believingWords } from "./believing.words.ts";
import { GatheredCard } from "./GatheredCard.tsx";
import { type Gathered, gather } from "./start.ts";
import { useProposals } from "./use-proposals.ts";

const kinds = ["goal", "theme", "need"] as const;

export function SecondStart({ view }: { view: string }) {
  const own = useSpeaker(believingWords);
  const { language } = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const wishes = useProposals((now) => now.wishes);
  const [kind, setKind] = useState<(typeof kinds)[number]>("goal");
  const [goal, setGoal] = useState("");
  const [picked, setPicked] = useState("");
  const [found, setFound] = useState<Gathered | "none" | null>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const id = useId();
  const options = useOptions(kind, today);
  function submit(event: FormEvent) {
    event.preventDefault();
    const said = kind === "goal" ? goal.trim() : picked;
    if (said === "") {
      field.current?.focus();
      return;
    }
    const start: Start =
      kind === "goal" ? { goal: said } : kind === "theme" ? { theme: said } : { need: said };
    setFound(gather(facts, start, { view, today, wishes, language }) ?? "none");
  }
  return (
    <details className="second-start">
      <summary>{own("start")}</summary>
      <form onSubmit={submit} aria-label={own("start")}>
        <p className="hint">{own("startHint")}</p>
        <fieldset className="propose-settings">
          <legend>{own("startFrom")}</legend>
          {kinds.map((each) => (
            <label key={each} className="propose-check">
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === each}
                onChange={() => {
                  setKind(each);
                  setPicked("");
                }}
              />
              {own(`start.${each}`)}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={id}>{own(`start.${kind}`)}</label>
          {kind === "goal" ? (
            <input
              ref={field}
              id={id}
              className="input"
              maxLength={300}
              value={goal}
              onChange={(event) => setGoal(event.target.value)}
            />
          ) : (
            <select
              ref={field}
              id={id}
              className="select"
              value={picked}
              onChange={(event) => setPicked(event.target.value)}
            >
              <option value="">{own("startPick")}</option>
              {options.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </div>
        <p className="proposal-acts">
          <button type="submit" className="button">
            {own("startGo")}
          </button>
        </p>
      </form>
      <div role="status">{found === "none" && <p className="nothing">{own("startNone")}</p>}</div>
      {found !== null && found !== "none" && (
        <GatheredCard key={found.grown.members.map((one) => one.id).join()} gathered={found} view={view} />
      )}
    </details>
  );
}

function useOptions(kind: (typeof kinds)[number], today: string): { id: string; label: string }[] {
  const facts = useFacts();
  const { language } = useWords();
  return useMemo(() => {
    if (kind === "goal") return [];
    const found =
      kind === "theme"
        ? [...facts.all()].flatMap((one) =>
            one.type === "theme" ? { id: one.id, label: recordName(one, facts, language) } : [],
          )
        : surroundingsOf(facts, today).needs.flatMap(({ id, actor }) => {
            const one = facts.get(id);
            return one?.type === "need"
              ? { id, label: `${nodeName(actor, facts, language)}: ${nameOf(one.text, language)}` }
              : [];
          });
    return found.sort((a, b) => a.label.localeCompare(b.label, language));
  }, [kind, today, facts, language]);
}
