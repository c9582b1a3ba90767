import { useId } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { recordName, withName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { reasonText } from "../panels/forms/known.ts";
import { knownWords } from "../panels/forms/known.words.ts";
import { facts } from "../replica/here.ts";
import { faultText, type Say } from "./closed.ts";
import type { Table } from "./column.ts";
import type { Fate, PreviewRow, Taking } from "./previewed.ts";
import type { SheetWordKey } from "./sheet.words.ts";
import { freshGiven } from "./use-given.ts";

interface Props {
  one: PreviewRow;
  table: Table<Fact>;
  say: Say;
  taking: Taking;
  take: (how: Taking) => void;
}

const words: Readonly<Record<Fate, SheetWordKey>> = {
  new: "isNew",
  changed: "isChanged",
  same: "isSame",
  known: "isLeft",
  refused: "isRefused",
};
const choices = [
  ["skip", "skip"],
  ["use", "use"],
  ["new", "makeNew"],
] as const satisfies readonly (readonly [Taking, SheetWordKey])[];

/** A row of the preview: what becomes of it, cell by cell, and what can't be read. */
export function PastedRow({ one, table, say, taking, take }: Props) {
  const own = useWords();
  const known = useSpeaker(knownWords);
  const id = useId();
  const given = freshGiven(own);
  const label = (column: string) => {
    const found = table.columns.find((each) => each.id === column);
    return found === undefined ? "" : say(found.label);
  };
  const { plan, fate, refusal } = one;
  const first =
    plan.before === null ? plan.written[0]?.after : recordName(plan.before, facts(), own.language);
  return (
    <tr>
      <th scope="row">
        <span className={`sheet-count is-${fate}`}>{say(words[fate])}</span>
        <span className="sheet-pasted-name">{first ?? plan.unwritten[0]?.text ?? one.at + 1}</span>
      </th>
      <td>
        {one.known !== null && (
          <div className="sheet-known">
            <p>
              {say("knownAs", { name: one.known.name })}{" "}
              <span className="soft">{reasonText(one.known, { names: { "": "" } }, known)}</span>
            </p>
            <label htmlFor={`${id}-take`} className="unseen">
              {say("take")}
            </label>
            <select
              id={`${id}-take`}
              className="select"
              value={taking}
              onChange={(event) => {
                const how = choices.find(([each]) => each === event.target.value)?.[0];
                if (how !== undefined) take(how);
              }}
            >
              {choices.map(([each, key]) => (
                <option key={each} value={each}>
                  {say(key)}
                </option>
              ))}
            </select>
          </div>
        )}
        <ul>
          {(fate === "known" ? [] : plan.written).map(({ column, before, after }) => (
            <li key={column}>
              {before === "" || plan.before === null
                ? say("nowIs", { column: label(column), after: after === "" ? say("empty") : after })
                : say("wasIs", {
                    column: label(column),
                    before,
                    after: after === "" ? say("empty") : after,
                  })}
            </li>
          ))}
          {plan.unwritten.map(({ column, fault }) => (
            <li key={`not ${column}`} className="fault">
              {column === ""
                ? faultText(fault, say, given)
                : say("cellWhy", { column: label(column), why: faultText(fault, say, given) })}
            </li>
          ))}
          {refusal !== null && (
            <li className="fault">{own.refusal(withName(refusal, facts(), own.language))}</li>
          )}
        </ul>
      </td>
    </tr>
  );
}
