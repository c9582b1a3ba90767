import { useMemo, useState } from "react";
import type { Asked } from "../../domain/ask/ask.ts";
import { isNode } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addTie } from "../actions/add.ts";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { WaitingPart } from "../app/Waiting.tsx";
import { AskBar } from "../ask/AskBar.tsx";
import { foldedTie } from "../ask/folded.ts";
import { NothingFound } from "../ask/NothingFound.tsx";
import { useAsked } from "../ask/use-asked.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { replica } from "../replica/here.ts";
import { useFacts, useShown } from "../replica/use-replica.ts";
import { session } from "../session/session.ts";
import { useStatus } from "../sync/use-status.ts";
import { memory, type TableName } from "./table/memory.ts";
import { NodeTable } from "./table/NodeTable.tsx";
import { TieTable } from "./table/TieTable.tsx";

const tabs: readonly TableName[] = ["nodes", "ties"];

/** The same as the map, in rows. */
export function TablePage({ view }: { view: string }) {
  const words = useWords();
  const facts = useFacts();
  const shown = useShown(view);
  const asked = useAsked(view);
  const [tab, setTab] = useState<TableName>(() =>
    firstTab(facts.get(session.getState().selection ?? "")?.type),
  );
  const failed = useStatus((now) => now.failed);
  const standing = replica.view() === view;
  const nodes = [...shown.seated.values(), ...shown.neighbours.values()].filter(isNode);
  const nodeRows = asked === null ? nodes : nodes.filter((node) => asked.nodes.has(node.id));
  const folded = useMemo(() => foldedTies(asked), [asked]);
  const told = [...shown.ties.values()];
  const ties = [...told, ...folded.keys()];
  const tieRows = asked === null ? ties : [...told.filter((tie) => asked.ties.has(tie.id)), ...folded.keys()];
  const [rows, all] = tab === "nodes" ? [nodeRows.length, nodes.length] : [tieRows.length, ties.length];
  const choose = (next: TableName) => {
    memory.tab = next;
    setTab(next);
  };
  if (failed !== null) return <Failed why={failed} />;
  return (
    <div className="table-page">
      <h1 className="unseen">{words.ui("table.title")}</h1>
      <div className="table-head">
        <div className="tabs" role="tablist" aria-label={words.ui("table.title")}>
          {tabs.map((each) => (
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
                if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
                const other = each === "nodes" ? "ties" : "nodes";
                choose(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words.ui(each === "nodes" ? "table.nodes" : "table.ties")}
            </button>
          ))}
        </div>
        <AskBar view={view} on="table" />
        <p className="soft numbers" role="status">
          {standing &&
            (rows === all
              ? words.ui("table.count", { count: all })
              : words.ui("table.countOf", { shown: rows, count: all }))}
        </p>
      </div>
      <div id="table-rows" role="tabpanel" aria-labelledby={`tab-${tab}`} className="table-rows">
        {!standing ? (
          <WaitingPart />
        ) : rows === 0 ? (
          <Empty view={view} filtered={all > 0} untied={nodes.length > 0} />
        ) : tab === "nodes" ? (
          <NodeTable rows={nodeRows} shown={shown} />
        ) : (
          <TieTable rows={tieRows} shared={folded} />
        )}
      </div>
    </div>
  );
}

/** Ties that stand for what is folded away, each with the ids of what its ends share. */
function foldedTies(asked: Asked | null): ReadonlyMap<Tie, readonly string[]> {
  return new Map((asked?.folded ?? []).map((each) => [foldedTie(each), each.through]));
}

/** A selected tie is found among the ties. */
function firstTab(selected: string | undefined): TableName {
  return selected === "tie" ? "ties" : memory.tab;
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
