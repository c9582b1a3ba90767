import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { isNode } from "../../domain/records/record.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addTie } from "../actions/add.ts";
import { useOrigins } from "../app/origins.ts";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { timesOf } from "../app/times.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import { whenIdle } from "../app/when-idle.ts";
import { AskBar } from "../ask/AskBar.tsx";
import { unfolded } from "../ask/folded.ts";
import { NothingFound } from "../ask/NothingFound.tsx";
import { useAsked } from "../ask/use-asked.ts";
import { learn } from "../i18n/learned/learned.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { NodeMark } from "../look/NodeMark.tsx";
import { replica } from "../replica/here.ts";
import type { Shown } from "../replica/shown.ts";
import { useFacts, useShown } from "../replica/use-replica.ts";
import { session } from "../session/session.ts";
import { ColumnsChoice } from "../sheet/ColumnsChoice.tsx";
import type { Given, TableName } from "../sheet/column.ts";
import { FilterChips } from "../sheet/FilterChips.tsx";
import { last } from "../sheet/left.ts";
import { useLiking } from "../sheet/mine.ts";
import { Sheet } from "../sheet/Sheet.tsx";
import { sheetWords } from "../sheet/sheet.words.ts";
import { addsRows, rowsOf, tableNames } from "../sheet/tables.ts";
import { useGiven } from "../sheet/use-given.ts";
import { useOrder } from "../sheet/use-order.ts";
import { useStatus } from "../sync/use-status.ts";

const noFilters = {};

/** The same as the map, in rows that are written in. */
export function TablePage({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(sheetWords);
  const facts = useFacts();
  const shown = useShown(view);
  const asked = useAsked(view);
  const given = useGiven(shown);
  const [tab, setTab] = useState<TableName>(() =>
    firstTab(facts.get(session.getState().selection ?? "")?.type),
  );
  const failed = useStatus((now) => now.failed);
  const standing = replica.view() === view;
  const { table, rows, all } = useMemo(
    () => rowsOf(tab, { shown, asked, given }),
    [tab, shown, asked, given],
  );
  const { order = { column: table.columns[0]?.id ?? "", descending: false }, filters = noFilters } =
    useLiking(tab);
  const ordered = useOrder(table, rows, { order, filters, given, of: `${view} ${standing}` });
  const count = ordered.shown.length;
  useSpeech();
  const choose = (next: TableName) => {
    last.tab = next;
    setTab(next);
  };
  if (failed !== null) return <Failed why={failed} />;
  const adds = addsRows(given);
  const untied = shown.seated.size + shown.neighbours.size > 0;
  return (
    <div className="table-page">
      <h1 className="unseen">{words.ui("table.title")}</h1>
      <div className="table-head">
        <div className="tabs" role="tablist" aria-label={words.ui("table.title")}>
          {tableNames.map((each, at) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={tab === each}
              aria-controls="table-rows"
              tabIndex={tab === each ? 0 : -1}
              onClick={() => choose(each)}
              onKeyDown={(event) => {
                const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
                const other = tableNames[(at + step + tableNames.length) % tableNames.length];
                if (step === 0 || other === undefined) return;
                choose(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {say(each)}
            </button>
          ))}
        </div>
        <AskBar view={view} on="table" />
        <ColumnsChoice table={table} />
        <p className="soft numbers" role="status">
          {standing &&
            (count === all
              ? words.ui("table.count", { count: all })
              : words.ui("table.countOf", { shown: count, count: all }))}
        </p>
      </div>
      <FilterChips table={table} />
      <div id="table-rows" role="tabpanel" aria-labelledby={`tab-${tab}`} className="table-rows">
        {!standing ? (
          <WaitingPart />
        ) : rows.length === 0 && (all > 0 || !untied || (!adds && tab === "ties")) ? (
          <Empty view={view} filtered={all > 0} untied={untied} />
        ) : (
          <Rows key={`${tab} ${view}`} {...{ table, ordered, given, adds, shown }} />
        )}
      </div>
    </div>
  );
}

interface RowsProps {
  table: Parameters<typeof useOrder>[0];
  ordered: ReturnType<typeof useOrder>;
  given: Given;
  adds: boolean;
  shown: Shown;
}

/** Two of one name are told apart by the set they came with, and what is invented is marked where not all is. */
function Rows({ table, ordered, given, adds, shown }: RowsProps) {
  const { words } = given;
  const originOf = useOrigins();
  // Looked through for all rows: after what was written is on the screen.
  const all = useDeferredValue(ordered.all);
  const marks = useMemo(() => {
    const nodes = all.filter(isNode);
    const times = timesOf(nodes.map((node) => nameOf(node.names, words.language)));
    const practising = new Set(nodes.map((node) => originOf(node).practice)).size > 1;
    const about = (row: Fact) => {
      if (!isNode(row)) return null;
      const origin = originOf(row);
      const isDouble = (times.get(nameOf(row.names, words.language)) ?? 0) > 1 && origin.name !== "";
      return (
        <>
          {isDouble && <span className="soft sheet-text"> · {origin.name}</span>}
          {practising && origin.practice && (
            <span className="sheet-practice" title={words.ui("practice.chip")}>
              <Icon name="warning" />
              <span className="unseen">, {words.ui("practice.chip")}</span>
            </span>
          )}
          {!shown.seated.has(row.id) && <span className="unseen">, {words.ui("table.neighbour")}</span>}
        </>
      );
    };
    return { about, mark: (row: Fact) => (isNode(row) ? <NodeMark node={row} /> : null) };
  }, [all, originOf, shown, words]);
  const look = (row: Fact) =>
    `${isNode(row) && !shown.seated.has(row.id) ? "pale" : ""} ${replica.pending().has(row.id) ? "waits" : ""}`;
  return <Sheet {...{ table, ordered, given, adds, look, ...marks }} opens={opens} />;
}

/** Of a need the node whose it is, of a folded tie what the two share. */
function opens(id: string): string {
  const one = replica.facts().get(id);
  return one?.type === "need" || one?.type === "offer" ? one.node : unfolded(id);
}

/** Cells are read in any of the languages: the words of the others are fetched when nothing else is to be done. */
function useSpeech(): void {
  useEffect(() => {
    void whenIdle().then(() => {
      for (const language of languages) void learn(language).catch(() => undefined);
    });
  }, []);
}

/** What is selected is found in its own sheet. */
function firstTab(selected: string | undefined): TableName {
  if (selected === "tie") return "ties";
  if (selected === "initiative" || selected === "gathering") return "initiatives";
  return selected === "actor" ? "actors" : last.tab;
}

function Empty({ view, filtered, untied }: { view: string; filtered: boolean; untied: boolean }) {
  const words = useWords();
  if (filtered) return <NothingFound view={view} says={words.ui("table.filteredOut")} />;
  if (!untied) return <EmptyRegion view={view} />;
  return (
    <div className="message">
      <p>{words.ui("panel.noTies")}</p>
      <ActionButton action={addTie} look="main" icon={<Icon name="tie" />} />
    </div>
  );
}
