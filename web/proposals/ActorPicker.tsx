// Completion over the actors that are here: typed letters find names in any language, arrows choose, Enter takes.
import { useId, useMemo, useState } from "react";
import type { Facts } from "../../domain/facts.ts";
import { type SearchEntry, search } from "../../domain/search/rank.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { proposalWords } from "./proposals.words.ts";

interface Props {
  label: string;
  /** Actors that are not offered. */
  without: ReadonlySet<string>;
  pick(id: string): void;
}

const most = 8;

export function ActorPicker({ label, without, pick }: Props) {
  const own = useSpeaker(proposalWords);
  const { language } = useWords();
  const id = useId();
  const version = useVersion();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const entries = useMemo(() => actorsOf(facts()), [version]);
  const found = search(
    query,
    entries.filter((one) => !without.has(one.id)),
    most,
  );
  const shows = open && query.trim() !== "";
  const chosen = found[Math.min(at, found.length - 1)];

  function take(one: string | undefined) {
    if (one === undefined) return;
    setQuery("");
    setOpen(false);
    pick(one);
  }

  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        aria-expanded={shows && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shows && chosen !== undefined ? `${id}-${chosen.id}` : undefined}
        placeholder={own("pickHint")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            setOpen(true);
            const step = event.key === "ArrowDown" ? 1 : found.length - 1;
            if (found.length > 0) setAt((at + step) % found.length);
          } else if (event.key === "Enter") {
            event.preventDefault();
            if (shows) take(chosen?.id);
          } else if (event.key === "Escape" && (shows || query !== "")) {
            event.preventDefault();
            event.stopPropagation();
            setQuery("");
            setOpen(false);
          }
        }}
      />
      <div
        className="picker-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!shows || found.length === 0}
      >
        {shows &&
          found.map((one, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={one.id}
              id={`${id}-${one.id}`}
              role="option"
              aria-selected={one === chosen}
              // The field keeps the focus, so that its leaving doesn't close the list before the click arrives.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setAt(index)}
              onClick={() => take(one.id)}
            >
              <Option id={one.id} name={nodeName(one.id, facts(), language)} matched={one.matched} />
            </div>
          ))}
      </div>
      {shows && found.length === 0 && (
        <p className="hint" role="status">
          {own("pickNone")}
        </p>
      )}
    </div>
  );
}

function Option({ id, name, matched }: { id: string; name: string; matched: string }) {
  const node = facts().node(id);
  return (
    <>
      {node !== undefined && <NodeMark node={node} />}
      <span>{name}</span>
      {matched !== name && <span className="soft">{matched}</span>}
    </>
  );
}

function actorsOf(known: Facts): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const one of known.all())
    if (one.type === "actor" && one.existence !== "ended")
      entries.push({ id: one.id, names: [...Object.values(one.names), ...(one.otherNames ?? [])] });
  return entries;
}
