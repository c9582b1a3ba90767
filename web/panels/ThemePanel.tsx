// A theme: who has it, a way to see only them, and, for those who keep themes, merging it with another.
import { useState } from "react";
import "./theme.css";
import { mayKeep } from "../../domain/policy/may.ts";
import { inView } from "../../domain/policy/seats.ts";
import { isNode } from "../../domain/records/record.ts";
import type { Theme } from "../../domain/records/theme.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nearest, nodeName, recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { NodeName } from "../proposals/NodeName.tsx";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { toggleTheme } from "../session/theme-filter.ts";
import { useSession } from "../session/use-session.ts";
import { useReader } from "../sync/use-status.ts";
import { tagName } from "./Told.tsx";
import { themeWords } from "./theme.words.ts";

const mostListed = 40;

export function ThemePanel({ theme }: { theme: Theme }) {
  const words = useWords();
  const own = useSpeaker(themeWords);
  const facts = useFacts();
  useVersion();
  const reader = useReader();
  const region = useSession((now) => now.region);
  const on = useSession((now) => now.filter.themes.includes(theme.id));
  const name = nearest(theme.names, words.language);
  const others = Object.entries(theme.names).filter(([tag]) => tag !== name?.tag);
  const holders = facts
    .naming(theme.id)
    .filter(isNode)
    .filter((node) => region === null || inView(region, node))
    .map(({ id }) => ({ id, name: nodeName(id, facts, words.language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.language));
  return (
    <article className="panel-body" aria-labelledby="panel-title">
      <header className="panel-head">
        <Icon name="tag" />
        <h2 id="panel-title" tabIndex={-1} lang={name?.tag}>
          {name?.text}
        </h2>
      </header>
      {others.length > 0 && (
        <ul className="other-names">
          {others.map(([tag, each]) => (
            <li key={tag}>
              <span lang={tag}>{each}</span> <span className="soft">({tagName(tag, words.say)})</span>
            </li>
          ))}
        </ul>
      )}
      <div className="panel-actions">
        <button type="button" className="button" aria-pressed={on} onClick={() => toggleTheme(theme.id)}>
          {own(on ? "unfilter" : "filter")}
        </button>
      </div>
      <section>
        <p className="soft">{holders.length === 0 ? own("nobody") : own("who", { count: holders.length })}</p>
        <ul className="theme-holders">
          {holders.slice(0, mostListed).map(({ id }) => (
            <li key={id}>
              <NodeName id={id} />
            </li>
          ))}
        </ul>
        {holders.length > mostListed && (
          <p className="soft">{own("more", { count: holders.length - mostListed })}</p>
        )}
      </section>
      {mayKeep(reader, theme, facts) && <Merge theme={theme} />}
    </article>
  );
}

/** No question is asked: Undo takes the themes apart again. */
function Merge({ theme }: { theme: Theme }) {
  const words = useWords();
  const own = useSpeaker(themeWords);
  const facts = useFacts();
  const [into, setInto] = useState("");
  const all = [...facts.all()].filter((one): one is Theme => one.type === "theme" && one.id !== theme.id);
  const named = all
    .map((one) => ({ id: one.id, name: recordName(one, facts, words.language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.language));
  const merge = () => {
    const chosen = named.find(({ id }) => id === into);
    if (chosen === undefined) return;
    const values = { name: `${recordName(theme, facts, words.language)} → ${chosen.name}` };
    const refusal = carryOut(
      { type: "mergeThemes", from: theme.id, into: chosen.id },
      { key: "notice.themesMerged", values },
    );
    if (refusal === null) select(chosen.id);
    else tellRefusal(refusal);
  };
  return (
    <details className="fold">
      <summary>{own("merge")}</summary>
      <div className="fold-inside">
        <p className="hint">{own("mergeHint")}</p>
        <div className="field">
          <label htmlFor="merge-into">{own("into")}</label>
          <select
            id="merge-into"
            className="select"
            value={into}
            onChange={(event) => setInto(event.target.value)}
          >
            <option value="">{own("choose")}</option>
            {named.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button" aria-disabled={into === ""} onClick={merge}>
          {own("do")}
        </button>
      </div>
    </details>
  );
}
