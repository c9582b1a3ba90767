// The field of quick add: looks like one line and grows; what was understood is marked under the text as it is typed.
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { QuickContext } from "../../domain/quick/context.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useCombo } from "../panels/combo/use-combo.ts";
import { Mirror } from "./Mirror.tsx";
import { quickWords } from "./quick.words.ts";
import { type LineRead, piecesOf } from "./read-text.ts";
import { type Caret, useCompleting } from "./use-completing.ts";
import { writeIn } from "./write-in.ts";

/** A piece of the text to be looked at: selected, with what could stand there under the arrow down. */
export interface Spot {
  at: number;
  length: number;
}

interface Props {
  id: string;
  label: string;
  placeholder?: string;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  write: (text: string) => void;
  lines: readonly LineRead[];
  context: QuickContext;
  /** Enter; returns what has to be mended first, if anything. */
  enter: () => Spot | null;
  out: () => void;
  /** Arrow up on an empty line. Whether there was anything to bring back. */
  back?: () => boolean;
}

export function LineField(props: Props) {
  const { id, label, placeholder, field, text, write, lines, context, enter, out, back } = props;
  const say = useSpeaker(quickWords);
  const words = useWords();
  const [caret, setCaret] = useState<Caret>({ from: text.length, to: text.length });
  const [spot, setSpot] = useState<Spot | null>(null);
  const puts = useCompleting(text, { caret, lines, context });
  const isPutting = useRef(false);
  const combo = useCombo({
    count: puts.length,
    choose: (place) => {
      const put = puts[place];
      if (put === undefined || field.current === null) return;
      isPutting.current = true;
      const isLast = put.at + put.length === text.length;
      writeIn(field.current, put, isLast ? `${put.text} ` : put.text);
      isPutting.current = false;
    },
  });
  // A field of several lines may not be called a combobox: it stays a text box that says what it completes from.
  const { role: _, "aria-expanded": __, ...line } = combo.line;
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [field]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each spot, when its text stands
  useLayoutEffect(() => {
    if (spot === null || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(spot.at, spot.at + spot.length);
    setCaret({ from: spot.at, to: spot.at + spot.length });
  }, [spot]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const held = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (held) return;
        if (event.key === "ArrowUp" && text === "" && back?.() === true) {
          event.preventDefault();
          combo.line.onBlur();
        } else if (combo.open || caret.from < caret.to || !text.includes("\n")) combo.line.onKeyDown(event);
        return;
      case "Escape":
        combo.line.onKeyDown(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        out();
        return;
      case "Enter":
        if (event.shiftKey) return;
        combo.line.onKeyDown(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        combo.line.onBlur();
        setSpot(enter());
        return;
    }
  };
  const [first] = puts;
  return (
    <div className="quick-field">
      <Mirror pieces={piecesOf(text, lines)} anchor={combo.open ? (first?.at ?? null) : null}>
        <textarea
          {...line}
          aria-haspopup="listbox"
          ref={field}
          id={id}
          className="quick-text"
          aria-label={label}
          aria-describedby={`${id}-status`}
          placeholder={placeholder}
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          enterKeyHint="send"
          value={text}
          onChange={(event) => {
            write(event.target.value);
            setSpot(null);
            if (!isPutting.current) combo.written();
          }}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            setCaret({ from: selectionStart, to: selectionEnd })
          }
          onKeyDown={onKeyDown}
        />
        {combo.open && (
          <ul {...combo.list} className="hits combo-list quick-list" aria-label={say("completions")}>
            {puts.map((one, at) => (
              <li key={one.text} {...combo.option(at)} className="hit">
                <span>{one.label}</span>
                {one.about !== "" && <span className="soft">{one.about}</span>}
              </li>
            ))}
          </ul>
        )}
      </Mirror>
      <span className="unseen" role="status">
        {combo.open ? words.ui("search.count", { count: puts.length }) : ""}
      </span>
    </div>
  );
}
