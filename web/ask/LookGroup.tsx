import { colours, lineLooks, sizes } from "../../domain/ask/filter.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";

/** What colour, size and lines tell on the map; the shape tells the sector always. */
export function LookGroup() {
  const own = useSpeaker(askWords);
  const { colour, size, lines } = useSession((now) => now.filter);
  return (
    <div className="ask-looks">
      <label className="field">
        <span className="label">{own("colour")}</span>
        <select
          className="select"
          value={colour}
          onChange={({ target }) =>
            filterBy({ colour: colours.find((each) => each === target.value) ?? colour })
          }
        >
          {colours.map((each) => (
            <option key={each} value={each}>
              {own(`colour.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{own("size")}</span>
        <select
          className="select"
          value={size}
          onChange={({ target }) => filterBy({ size: sizes.find((each) => each === target.value) ?? size })}
        >
          {sizes.map((each) => (
            <option key={each} value={each}>
              {own(`size.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{own("lines")}</span>
        <select
          className="select"
          value={lines}
          onChange={({ target }) =>
            filterBy({ lines: lineLooks.find((each) => each === target.value) ?? lines })
          }
        >
          {lineLooks.map((each) => (
            <option key={each} value={each}>
              {own(`lines.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
