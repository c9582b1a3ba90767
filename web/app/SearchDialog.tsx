import { useEffect, useMemo, useState } from "react";
import { isNode } from "../../domain/records/record.ts";
import { search } from "../../domain/search/rank.ts";
import type { Found } from "../../domain/wire.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { useCombo } from "../panels/combo/use-combo.ts";
import { focusPanel } from "../panels/focus.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { goTo, select, setOpen } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { api } from "../sync/here.ts";
import { Modal } from "./Modal.tsx";

const most = 12;

interface Hit {
  id: string;
  name: string;
  about: string;
  /** Found by the server, outside what is loaded here. */
  outside: boolean;
}

/** Names in every language: first those in view, then what the server finds elsewhere. */
export function SearchDialog() {
  const words = useWords();
  const [query, setQuery] = useState("");
  const hits = useHits(query);
  const combo = useCombo({
    count: hits.length,
    stays: true,
    choose: (at) => {
      const hit = hits[at];
      if (hit !== undefined) open(hit.id);
    },
  });
  const firstOutside = hits.findIndex((hit) => hit.outside);
  const asked = query.trim() !== "";
  return (
    <Modal title={words.ui("search.title")} className="search">
      <input
        {...combo.line}
        className="input"
        type="text"
        enterKeyHint="go"
        aria-label={words.ui("search.title")}
        placeholder={words.ui("search.placeholder")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          combo.written();
        }}
      />
      {hits.length === 0 ? (
        <p className="soft hit-note">
          {asked ? words.ui("search.none", { query }) : words.ui("search.hint")}
        </p>
      ) : (
        <ul {...combo.list} className="hits" aria-label={words.ui("search.title")}>
          {hits.map((hit, at) => (
            <li
              key={hit.id}
              {...combo.option(at)}
              className={`hit ${at === firstOutside && at > 0 ? "hit-first" : ""}`}
            >
              <span>{hit.name}</span>
              <span className="soft">{hit.about}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="unseen" role="status">
        {asked ? words.ui("search.count", { count: hits.length }) : ""}
      </p>
    </Modal>
  );
}

function open(id: string): void {
  setOpen(null);
  if (!["/map", "/table", "/communities"].includes(session.getState().page)) goTo("/map");
  select(id);
  // After the dialog has given the focus back.
  setTimeout(focusPanel, 0);
}

function useHits(query: string): readonly Hit[] {
  const words = useWords();
  const facts = useFacts();
  const now = useVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const entries = useMemo(
    () =>
      [...facts.all()].filter(isNode).map((node) => ({
        id: node.id,
        names: [...Object.values(node.names), ...(node.otherNames ?? [])],
      })),
    [facts, now],
  );
  const near = useMemo(() => search(query, entries, most), [query, entries]);
  const far = useElsewhere(query, words.language).filter(
    (one) => facts.get(facts.resolve(one.id)) === undefined,
  );
  const about = (...parts: string[]) => [...new Set(parts)].filter((part) => part !== "").join(" · ");
  return [
    ...near.flatMap(({ id, matched }): Hit[] => {
      const node = facts.node(id);
      if (node === undefined) return [];
      const name = recordName(node, facts, words.language);
      const kind = capital(kindText(node, words));
      const said = about(kind, placeText(node.place, words), matched === name ? "" : matched);
      return [{ id, name, about: said, outside: false }];
    }),
    ...far.map(({ id, name, matched, type }): Hit => {
      const kind = capital(words.say(`record.${type}`));
      const said = about(words.ui("search.outside"), kind, matched === name ? "" : matched);
      return { id, name, about: said, outside: true };
    }),
  ];
}

/** What the server finds, a moment after the typing rests. */
function useElsewhere(query: string, language: string): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another answer
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const answer = query.trim() === "" ? null : await api.search(query, most);
      if (wanted) setFound(answer?.type === "value" ? answer.value.found : []);
    }, 150);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, language]);
  return found;
}
