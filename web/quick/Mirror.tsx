// Under the text lies the same text unseen, whose marks shine through; it makes the field as tall as what is written.
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Piece } from "./read-text.ts";

interface Props {
  pieces: readonly Piece[];
  /** A place in the text that the list stands under; null: there is no list. */
  anchor: number | null;
  children: ReactNode;
}

export function Mirror({ pieces, anchor, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const list = frame.current?.querySelector<HTMLElement>(".quick-list");
    if (!list || mark.current === null || frame.current === null) return;
    const { offsetLeft, offsetTop, offsetHeight } = mark.current;
    list.style.left = `${Math.max(0, Math.min(offsetLeft - 10, frame.current.clientWidth - list.offsetWidth))}px`;
    list.style.top = `${offsetTop + offsetHeight + 6}px`;
  });
  return (
    <div ref={frame} className="quick-sheet">
      <div className="quick-mirror" aria-hidden="true">
        {pieces.map(({ at, text, mark: as }) => {
          const cut = anchor === null || anchor < at || anchor >= at + text.length ? null : anchor - at;
          return (
            <span key={at} className={as === null ? undefined : `quick-mark as-${as}`}>
              {cut === null ? (
                text
              ) : (
                <>
                  {text.slice(0, cut)}
                  <span ref={mark} className="quick-anchor">
                    {"\u2060"}
                  </span>
                  {text.slice(cut)}
                </>
              )}
            </span>
          );
        })}
        {anchor !== null && anchor >= endOf(pieces) && (
          <span ref={mark} className="quick-anchor">
            {"\u2060"}
          </span>
        )}
        {"\u200b"}
      </div>
      {children}
    </div>
  );
}

function endOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.at + last.text.length;
}
