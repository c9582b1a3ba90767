import { useEffect, useMemo, useState } from "react";
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from "react-aria-components";
import { isNode, type Node } from "../../domain/records/record.ts";
import { search } from "../../domain/search/rank.ts";
import type { Found } from "../../domain/wire.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { focusPanel } from "../panels/focus.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { goTo, select, setOpen } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { api } from "../sync/here.ts";
import { Modal } from "./Modal.tsx";

const most = 12;

/** Names in every language: first those in view, then what the server finds elsewhere. */
export function SearchDialog() {
  const words = useWords();
  const facts = useFacts();
  const now = useVersion();
  const [query, setQuery] = useState("");
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
  const elsewhere = useElsewhere(query, words.language).filter(
    (one) => facts.get(facts.resolve(one.id)) === undefined,
  );
  const count = near.length + elsewhere.length;
  const open = (id: string) => {
    setOpen(null);
    if (!["/map", "/table", "/communities"].includes(session.getState().page)) goTo("/map");
    select(id);
    // After the dialog has given the focus back.
    setTimeout(focusPanel, 0);
  };
  return (
    <Modal title={words.ui("search.title")} className="search">
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="search-field" aria-label={words.ui("search.title")} autoFocus>
          <Input className="input" placeholder={words.ui("search.placeholder")} />
        </SearchField>
        <ListBox
          className="hits"
          aria-label={words.ui("search.title")}
          onAction={(key) => open(String(key))}
          renderEmptyState={() => (
            <p className="soft hit-note">
              {query.trim() === "" ? words.ui("search.hint") : words.ui("search.none", { query })}
            </p>
          )}
        >
          {near.map((hit) => {
            const node = facts.node(hit.id);
            return node === undefined ? null : <Hit key={hit.id} node={node} matched={hit.matched} />;
          })}
          {elsewhere.length > 0 && (
            <ListBoxSection>
              <Header className="hit-head">{words.ui("search.outside")}</Header>
              <Collection items={elsewhere}>
                {(one) => (
                  <ListBoxItem id={one.id} className="hit" textValue={one.name}>
                    <span>{one.name}</span>
                    <span className="soft">
                      {[capital(words.say(`record.${one.type}`)), one.matched === one.name ? "" : one.matched]
                        .filter((part) => part !== "")
                        .join(" · ")}
                    </span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <p className="unseen" role="status">
        {query.trim() === "" ? "" : words.ui("search.count", { count })}
      </p>
    </Modal>
  );
}

function Hit({ node, matched }: { node: Node; matched: string }) {
  const words = useWords();
  const facts = useFacts();
  const name = recordName(node, facts, words.language);
  const about = [
    capital(kindText(node, words)),
    placeText(node.place, words),
    matched === name ? "" : matched,
  ];
  return (
    <ListBoxItem id={node.id} className="hit" textValue={name}>
      <span>{name}</span>
      <span className="soft">{about.filter((part) => part !== "").join(" · ")}</span>
    </ListBoxItem>
  );
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
