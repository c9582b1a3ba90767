import { useEffect, useId, useMemo, useRef, useState } from "react";
import "./sheet-preview.css";
import type { Fact } from "../../domain/records/record.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { facts } from "../replica/here.ts";
import { mostChanged } from "./asks.ts";
import type { Say } from "./closed.ts";
import type { Column, Table } from "./column.ts";
import type { Selection } from "./moves.ts";
import { PastedRow } from "./PastedRow.tsx";
import type { RowPlan } from "./plan.ts";
import { agreed, type Fate, preview, type Taking } from "./previewed.ts";

interface Props {
  table: Table<Fact>;
  rows: readonly Fact[];
  columns: readonly Column<Fact>[];
  selection: Selection;
  adds: boolean;
  block: readonly (readonly string[])[];
  say: Say;
  paste: (plans: readonly RowPlan<Fact>[]) => void;
  cancel: () => void;
}

const counts = [
  ["changed", "changes"],
  ["new", "news"],
  ["known", "knowns"],
  ["refused", "refusals"],
  ["same", "sames"],
] as const satisfies readonly (readonly [Fate, string])[];

/** More rows than these nobody reads one by one. */
const mostShown = 200;
const mostNamed = 6;

/** What pasting several cells would do, before it does: which rows change, which are new, known or refused, and why. */
export function PastePreview(props: Props) {
  const { table, rows, columns, selection, adds, block, say, paste, cancel } = props;
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [makes, setMakes] = useState(false);
  const [asNew, setAsNew] = useState<boolean | null>(null);
  const [taking, setTaking] = useState<ReadonlyMap<number, Taking>>(new Map());
  const asked = useMemo(() => {
    const common = { table, rows, selection, adds, block, makes, taking, language: words.language };
    const one = { ...common, columns: columns.map((each) => each.id) };
    const first = preview({ ...one, asNew: asNew === true });
    // A table with headings of its own is a table, not a part of this one.
    return asNew === null && first.headed && adds ? preview({ ...one, asNew: true }) : first;
  }, [table, rows, columns, selection, adds, block, makes, asNew, taking, words.language]);
  const plans = agreed(asked);
  const over = plans.filter(({ before }) => before !== null).length > mostChanged;
  const names = asked.along.map((one) => recordName(one, facts(), words.language));
  const shown = [...asked.rows]
    .toSorted((a, b) => Number(a.fate === "same") - Number(b.fate === "same") || a.at - b.at)
    .slice(0, mostShown);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal sheet-preview"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-counts`}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        className="modal-inside"
        onSubmit={(event) => {
          event.preventDefault();
          if (plans.length > 0 && !over) paste(plans);
        }}
      >
        <header>
          <h2 id={`${id}-title`}>{say("preview")}</h2>
          <p id={`${id}-counts`} role="status" className="sheet-counts">
            {counts.map(([fate, key]) => {
              const count = asked.rows.filter((one) => one.fate === fate).length;
              return count === 0 ? null : (
                <span key={fate} className={`sheet-count is-${fate}`}>
                  {say(key, { count })}
                </span>
              );
            })}
          </p>
        </header>
        <div className="sheet-notes">
          {asked.headed && <p className="soft">{say("withHeads")}</p>}
          {asked.over.columns > 0 && <p>{say("overColumns", { count: asked.over.columns })}</p>}
          {asked.over.rows > 0 && <p>{say("overRows", { count: asked.over.rows })}</p>}
          {names.length > 0 && (
            <p>
              {say("alongs", {
                count: names.length,
                names: words.list([
                  ...names.slice(0, mostNamed),
                  ...(names.length > mostNamed ? [say("more", { count: names.length - mostNamed })] : []),
                ]),
              })}
            </p>
          )}
          {over && <p className="fault">{say("tooMany", { most: mostChanged })}</p>}
          {adds && (
            <label>
              <input
                type="checkbox"
                checked={asNew ?? asked.headed}
                onChange={(event) => setAsNew(event.target.checked)}
              />
              {say("asNew")}
            </label>
          )}
          {asked.lacksNames && (
            <label>
              <input type="checkbox" checked={makes} onChange={(event) => setMakes(event.target.checked)} />
              {say("makes")}
            </label>
          )}
        </div>
        <section
          className="sheet-pasted"
          aria-label={say("what")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{say("row")}</th>
                <th scope="col">{say("what")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <PastedRow
                  key={one.at}
                  {...{ one, table, say }}
                  taking={taking.get(one.at) ?? "skip"}
                  take={(how) => setTaking(new Map(taking).set(one.at, how))}
                />
              ))}
            </tbody>
          </table>
          {asked.rows.length > shown.length && (
            <p className="soft">{say("moreRows", { count: asked.rows.length - shown.length })}</p>
          )}
        </section>
        <footer className="form-buttons">
          <button type="submit" data-first className="button main" aria-disabled={plans.length === 0 || over}>
            {say("doPaste", { count: plans.length })}
          </button>
          <button type="button" className="button" onClick={cancel}>
            {say("cancel")}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
