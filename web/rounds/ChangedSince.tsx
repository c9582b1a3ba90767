// What changed since a round closed, kind by kind, by name; what is still there opens beside the page.
import { type ReactNode, useState } from "react";
import type { FactTable } from "../../domain/facts.ts";
import type { Since } from "../../domain/rounds/since.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { focusPanel } from "../panels/focus.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { closedWords } from "./closed.words.ts";

/** More of a kind are shown when asked for. */
const first = 8;

export function ChangedSince({ changed, past }: { changed: Since; past: FactTable }) {
  const say = useSpeaker(closedWords);
  const { came, gone, tied, untied, stronger, weaker } = changed;
  const shift = (of: Since["stronger"]) => new Map(of.map((one) => [one.tie, one]));
  const [up, down] = [shift(stronger), shift(weaker)];
  const steps = (id: string) => {
    const one = up.get(id) ?? down.get(id);
    return one === undefined ? null : say("from", { before: one.before, after: one.after });
  };
  const kinds = [
    { title: say("came"), ids: came },
    { title: say("gone"), ids: gone },
    { title: say("tied"), ids: tied },
    { title: say("over"), ids: untied },
    { title: say("stronger"), ids: [...up.keys()] },
    { title: say("weaker"), ids: [...down.keys()] },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <section className="round-part">
      <h2>{say("since")}</h2>
      {kinds.length === 0 && <p className="soft">{say("none")}</p>}
      <div className="round-kinds">
        {kinds.map(({ title, ids }) => (
          <Kind key={title} title={title} ids={ids} past={past} about={steps} />
        ))}
      </div>
    </section>
  );
}

interface KindProps {
  title: string;
  ids: readonly string[];
  past: FactTable;
  about: (id: string) => ReactNode;
}

function Kind({ title, ids, past, about }: KindProps) {
  const say = useSpeaker(closedWords);
  const { language } = useWords();
  const facts = useFacts();
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, first);
  return (
    <section>
      <h3>
        {title} <span className="soft numbers">{ids.length}</span>
      </h3>
      <ul>
        {shown.map((id) => {
          const now = facts.get(id);
          const was = now ?? past.get(id);
          if (was === undefined) return null;
          const name = recordName(was, now === undefined ? past : facts, language);
          return (
            <li key={id}>
              {now === undefined ? (
                <span>{name}</span>
              ) : (
                <button
                  type="button"
                  className="row-name"
                  onClick={(event) => {
                    select(id);
                    if (event.detail === 0) focusPanel();
                  }}
                >
                  {name}
                </button>
              )}
              <span className="soft numbers">{about(id)}</span>
            </li>
          );
        })}
      </ul>
      {ids.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say("showAll", { count: ids.length })}
        </button>
      )}
    </section>
  );
}
