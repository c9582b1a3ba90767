// What the search finds: actors, communities, regions, themes and all that can be done.
import "./palette.css";
import { useEffect, useMemo, useRef } from "react";
import { lettersMet } from "../../domain/search/letters.ts";
import { KeyNames } from "../actions/KeyNames.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useCombo } from "../panels/combo/use-combo.ts";
import { choose } from "./choose.ts";
import { Hints } from "./Hints.tsx";
import { Letters } from "./Letters.tsx";
import { paletteWords } from "./palette.words.ts";
import { RowSign } from "./RowSign.tsx";
import type { Row } from "./rows.ts";
import { usePalette } from "./use-palette.ts";

interface Props {
  typed: string;
  type: (text: string) => void;
}

export function Inside({ typed, type }: Props) {
  const words = useWords();
  const own = useSpeaker(paletteWords);
  const { asked, sections } = usePalette(typed);
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const combo = useCombo({
    count: rows.length,
    stays: true,
    choose: (at, { ctrl }) => {
      const row = rows[at];
      if (row !== undefined) choose(row.id, { near: ctrl, doing: row.doing });
    },
  });
  const line = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes
  useEffect(() => {
    if (typed !== "") combo.written();
    // It takes the place of the line in which the first letters were typed.
    line.current?.focus();
    const { length } = line.current?.value ?? "";
    line.current?.setSelectionRange(length, length);
  }, []);
  const asks = asked.text !== "" || asked.only !== null;
  const sign = asked.only === "action" ? ">" : "#";
  return (
    <>
      <input
        {...combo.line}
        ref={line}
        className="input"
        type="text"
        enterKeyHint="go"
        spellCheck={false}
        aria-label={words.ui("search.title")}
        placeholder={words.ui("search.placeholder")}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          combo.written();
        }}
      />
      {rows.length === 0 ? (
        <p className="soft palette-none">
          {asks && own(asked.only === null ? "none" : "noneSigned", { query: asked.text, sign })}
        </p>
      ) : (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role of a listbox comes with the rest of its properties
        <div {...combo.list} className="palette-list" aria-label={words.ui("search.title")}>
          {sections.map(({ group, rows: inGroup }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
            <div key={group} role="group" aria-labelledby={`palette-${group}`} className="palette-group">
              <div id={`palette-${group}`} className="palette-title">
                {own(group)}
              </div>
              {inGroup.map((row) => (
                <div key={row.id} {...combo.option(rows.indexOf(row))} className="palette-row">
                  <RowText row={row} asked={asked.text} />
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
      <Hints />
      <p className="unseen" role="status">
        {asks ? words.ui("search.count", { count: rows.length }) : ""}
      </p>
    </>
  );
}

function RowText({
  row: { name, otherwise, about, sign, practice, keys },
  asked,
}: {
  row: Row;
  asked: string;
}) {
  const words = useWords();
  return (
    <>
      <RowSign sign={sign} />
      <span className="palette-text">
        <span className="palette-name">
          <Letters asked={asked} text={name} />
        </span>
        {otherwise !== "" && !lettersMet(asked, name).some(({ met }) => met) && (
          <span className="soft">
            <Letters asked={asked} text={otherwise} />
          </span>
        )}
        {about.length > 0 && <span className="soft">{about.join(" · ")}</span>}
      </span>
      {practice && <span className="chip practice">{words.ui("practice.chip")}</span>}
      {keys !== undefined && <KeyNames shortcut={keys} aloud />}
    </>
  );
}
