// The search: one box over actors, communities, regions, themes and all that can be done.
import "./palette.css";
import { useMemo, useState } from "react";
import { lettersMet } from "../../domain/search/letters.ts";
import { KeyNames } from "../actions/KeyNames.tsx";
import { Modal } from "../app/Modal.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useCombo } from "../panels/combo/use-combo.ts";
import { choose } from "./choose.ts";
import { Hints } from "./Hints.tsx";
import { Letters } from "./Letters.tsx";
import { paletteWords } from "./palette.words.ts";
import { RowSign } from "./RowSign.tsx";
import type { Row } from "./rows.ts";
import { usePalette } from "./use-palette.ts";

export function Palette() {
  const words = useWords();
  const own = useSpeaker(paletteWords);
  const [typed, setTyped] = useState("");
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
  const asks = asked.text !== "" || asked.only !== null;
  const sign = asked.only === "action" ? ">" : "#";
  return (
    <Modal title={own("title")} className="palette">
      <input
        {...combo.line}
        className="input"
        type="text"
        enterKeyHint="go"
        spellCheck={false}
        aria-label={own("title")}
        placeholder={own("placeholder")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          combo.written();
        }}
      />
      {rows.length === 0 ? (
        <p className="soft palette-none">
          {asks && own(asked.only === null ? "none" : "noneSigned", { query: asked.text, sign })}
        </p>
      ) : (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role of a listbox comes with the rest of its properties
        <div {...combo.list} className="palette-list" aria-label={own("title")}>
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
    </Modal>
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
