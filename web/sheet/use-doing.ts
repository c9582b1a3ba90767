// What the keys, the pointer and the clipboard do in a sheet.
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { Fact } from "../../domain/records/record.ts";
import { knownAlready } from "../../domain/search/known.ts";
import { focusPanel } from "../panels/focus.ts";
import { select } from "../session/changes.ts";
import type { Editing } from "./CellEditor.tsx";
import { cellClosed, faultText, rowClosed, type Say } from "./closed.ts";
import type { Column, Fault, Given, Table } from "./column.ts";
import { type Intent, intentOf } from "./keys.ts";
import { isOne, type Move, rangeOf, type Spot } from "./moves.ts";
import type { Write } from "./plan.ts";
import { readTsv, writeTsv } from "./tsv.ts";
import type { useStanding } from "./use-standing.ts";
import type { Writing } from "./use-writing.ts";

interface Parts {
  table: Table<Fact>;
  rows: readonly Fact[];
  columns: readonly Column<Fact>[];
  given: Given;
  adds: boolean;
  writing: Writing;
  standing: ReturnType<typeof useStanding>;
  speak: (text: string) => void;
  say: Say;
  opens: (id: string) => string;
  sort: (column: string) => void;
  menu: (column: string) => void;
}

type Draft = Readonly<Record<string, string>>;
const noDraft: Draft = {};

export function useDoing(parts: Parts) {
  const { table, rows, columns, given, writing, standing, speak, say, opens, sort, menu } = parts;
  const { selection, move, focus } = standing;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [draft, setDraft] = useState(noDraft);
  const [pasting, setPasting] = useState<string[][] | null>(null);
  /** A name that is perhaps known: saved when it is confirmed by Enter again. */
  const [doubted, setDoubted] = useState("");
  /** The cell was tapped that stood already. */
  const again = useRef(false);
  const blank = useMemo(() => table.blank(given), [table, given]);
  const at = selection.at;
  const column = columns[at.column];
  const row = rows[at.row];
  const range = rangeOf(selection);

  const open = () => {
    if (row === undefined) return;
    select(opens(row.id));
    focusPanel();
  };
  const edit = (how: "keep" | "replace") => {
    if (column === undefined || (row === undefined && !parts.adds)) return;
    const closed = cellClosed(column, row ?? blank, given);
    if (closed !== null) {
      // A row that is not mine can only be looked at.
      if (how === "keep" && row !== undefined && rowClosed(row, given) !== null) open();
      else speak(say("readOnly", { why: faultText(closed, say, given) }));
      return;
    }
    const text = row === undefined ? (draft[column.id] ?? "") : column.text(row, given);
    // At once, so that the key that began it is written in the line.
    flushSync(() => setEditing(how === "keep" ? { text, marked: true } : { text: "", marked: false }));
  };
  const close = (then: Move | null) => {
    setEditing(null);
    if (then !== null) move(then);
  };
  const commit = (text: string, then: Move | null): Fault | null => {
    if (column === undefined) return null;
    const fault =
      row === undefined
        ? commitNew(column, text)
        : writing.writeCell({ row, texts: [{ column: column.id, text }] });
    if (fault === null) close(then);
    return fault;
  };
  const commitNew = ({ id }: Column<Fact>, text: string): Fault | null => {
    const next = { ...draft, [id]: text };
    const texts = Object.entries(next).map(([each, written]) => ({ column: each, text: written }));
    const [known] =
      id === "name" && text.trim() !== "" ? knownAlready(text.trim(), given.facts, { limit: 1 }) : [];
    if (known !== undefined && doubted !== text) {
      setDoubted(text);
      return { says: "knownOnce", values: { name: known.name } };
    }
    const fault = writing.writeCell({ row: null, texts });
    if (fault !== null && !("says" in fault && fault.says === "missing")) return fault;
    setDraft(fault === null && texts.some((one) => one.text.trim() !== "") ? noDraft : next);
    return null;
  };
  const selected = () => rows.slice(Math.max(0, range.top), range.bottom + 1);
  const across = columns.slice(range.left, range.right + 1);
  const clear = () =>
    writing.writeMany(
      selected().map(
        (one): Write<Fact> => ({ row: one, texts: across.map(({ id }) => ({ column: id, text: "" })) }),
      ),
    );
  const fillDown = () => {
    const alone = range.top === range.bottom;
    const source = rows[alone ? range.top - 1 : range.top];
    if (source === undefined) return;
    const texts = across.map((one) => ({ column: one.id, text: one.text(source, given) }));
    const targets = alone ? selected() : selected().slice(1);
    writing.writeMany(targets.map((one) => ({ row: one, texts })));
  };
  const copy = (event: ClipboardEvent): boolean => {
    if (editing !== null || document.getSelection()?.isCollapsed === false) return false;
    const heads = at.row < 0 ? [columns.map(({ label }) => say(label))] : [];
    const cells = at.row < 0 ? [] : selected().map((one) => across.map((each) => each.text(one, given)));
    const block = [...heads, ...cells];
    if (block.length === 0) return false;
    event.clipboardData.setData("text/plain", writeTsv(block));
    event.preventDefault();
    speak(say("copied", { count: block.length * (block[0]?.length ?? 0) }));
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const block = readTsv(event.clipboardData.getData("text/plain"));
    const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    if (single === undefined || (row === undefined && at.row >= 0)) setPasting(block);
    else if (single.trim() !== "")
      writing.writeMany(
        selected().map((one) => ({
          row: one,
          texts: across.map(({ id }) => ({ column: id, text: single })),
        })),
      );
  };
  const back = (): boolean => {
    if (isOne(selection)) return false;
    move({ type: "go", spot: at });
    return true;
  };
  const onHead = (intent: Intent): boolean => {
    if (column === undefined) return false;
    if (intent.type === "edit" && intent.how === "keep") sort(column.id);
    else if (intent.type === "menu" || intent.type === "open") menu(column.id);
    else return intent.type === "clear" || intent.type === "fillDown";
    return true;
  };
  const perform = (intent: Intent): boolean => {
    if (intent.type === "move") move(intent.move);
    else if (intent.type === "back") return back();
    else if (at.row < 0) return onHead(intent);
    else if (intent.type === "edit") {
      edit(intent.how);
      // What was typed goes into the line that stands now.
      return intent.how === "keep";
    } else if (intent.type === "clear") clear();
    else if (intent.type === "fillDown") fillDown();
    else if (intent.type === "menu") {
      if (column !== undefined) menu(column.id);
    } else open();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inGrid = event.target instanceof HTMLElement && event.target.dataset.at !== undefined;
    if (!inGrid || event.defaultPrevented) return;
    const onward = event.key === "Tab" && selection.home !== null ? !event.shiftKey : null;
    if (onward !== null && column !== undefined && at.column + (onward ? 1 : -1) in columns) {
      event.preventDefault();
      move({ type: "tab", onward });
      return;
    }
    const intent = intentOf(event);
    if (intent === null) return;
    const typed = intent.type === "edit" && intent.how === "replace";
    // Who can write nothing here keeps the single keys of the page.
    if (typed && (at.row < 0 || (row !== undefined && rowClosed(row, given) !== null))) return;
    if (perform(intent)) event.preventDefault();
    if (typed) event.stopPropagation();
  };
  const spotOf = (target: EventTarget): Spot | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
    const [r, c] = (cell?.dataset.at ?? "").split(":").map(Number);
    return r === undefined || c === undefined || Number.isNaN(r + c) ? null : { row: r, column: c };
  };
  const own = (target: EventTarget) => target instanceof Element && target.closest(".sheet-editor") !== null;
  return {
    editing,
    draft,
    blank,
    pasting,
    donePasting: () => setPasting(null),
    commit,
    cancel: () => {
      setEditing(null);
      focus();
    },
    handlers: {
      onKeyDown,
      // A screen reader brings the focus to a cell by its own ways.
      onFocus: (event: FocusEvent) => {
        const isCell = event.target instanceof HTMLElement && event.target.dataset.at !== undefined;
        const spot = isCell ? spotOf(event.target) : null;
        if (spot !== null && (spot.row !== at.row || spot.column !== at.column)) move({ type: "go", spot });
      },
      onCopy: (event: ClipboardEvent) => void copy(event),
      onCut: (event: ClipboardEvent) => {
        if (copy(event)) clear();
      },
      onPaste: paste,
      onPointerDown: (event: PointerEvent) => {
        const spot = spotOf(event.target);
        if (spot === null || own(event.target) || event.button !== 0 || spot.row < 0) return;
        if (!(event.target instanceof Element) || event.target.closest("button") !== null) return;
        const stood = document.activeElement === event.target.closest("[data-at]");
        again.current = stood && isOne(selection) && spot.row === at.row && spot.column === at.column;
        if (event.pointerType === "mouse") {
          event.preventDefault();
          if (editing !== null && document.activeElement instanceof HTMLElement)
            document.activeElement.blur();
          move({ type: "go", spot, extend: event.shiftKey });
        }
      },
      onPointerMove: (event: PointerEvent) => {
        if (event.buttons !== 1 || event.pointerType !== "mouse" || own(event.target)) return;
        const spot = spotOf(event.target);
        if (
          spot === null ||
          spot.row < 0 ||
          (spot.row === selection.to.row && spot.column === selection.to.column)
        )
          return;
        move({ type: "go", spot, extend: true });
      },
      // What is cut off at the edge of a cell is read by pointing at it.
      onPointerOver: (event: PointerEvent) => {
        const one = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
        if (one === null) return;
        const parts = [one, ...one.querySelectorAll(".sheet-text")];
        if (parts.some((part) => part.scrollWidth > part.clientWidth)) one.title = one.textContent ?? "";
        else one.removeAttribute("title");
      },
      onClick: (event: MouseEvent) => {
        if (!(event.target instanceof Element) || own(event.target)) return;
        const opened = event.target.closest<HTMLElement>("[data-open]")?.dataset.open;
        const spot = spotOf(event.target);
        if (opened !== undefined) {
          if (spot !== null) move({ type: "go", spot });
          select(opens(opened));
          return;
        }
        const touch = "pointerType" in event.nativeEvent && event.nativeEvent.pointerType !== "mouse";
        if (spot === null || spot.row < 0) return;
        // For who writes nothing it is a list to look things up in.
        if (!parts.adds && row !== undefined) select(opens(row.id));
        if (!touch) return;
        // A second tap on the same cell edits it.
        if (again.current) edit("keep");
        else move({ type: "go", spot });
      },
      onDoubleClick: (event: MouseEvent) => {
        if (!own(event.target) && spotOf(event.target) !== null && at.row >= 0) edit("keep");
      },
    },
  };
}
