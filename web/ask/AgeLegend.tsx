// What the lines of the map tell where they tell ages: how many ties are of each, by colour, dash and word.
import { type Age, ages, stale } from "../../domain/age/freshness.ts";
import { ageing } from "../canvas/drawn.ts";
import type { MapInput } from "../canvas/input.ts";
import { paletteOf } from "../canvas/palette.ts";
import { AgeSign } from "../canvas/signs.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";

export function AgeLegend({ input }: { input: MapInput }) {
  const own = useSpeaker(askWords);
  const older = useSession((now) => now.filter.older);
  const counts = agesIn(input);
  const palette = paletteOf(document.documentElement);
  return (
    <div className="ask-colours">
      <span className="soft">
        {own("lines")}: {own("lines.age")}
      </span>
      <ul>
        {ages.map(
          (age) =>
            counts[age] > 0 && (
              <li key={age}>
                <AgeSign age={age} colour={palette.ages[age]} />
                {own(`age.${age}`)}
                <span className="soft numbers">{counts[age]}</span>
              </li>
            ),
        )}
        {counts.fading + counts.stale + counts.never > 0 && (
          <li>
            <button
              type="button"
              aria-pressed={older === stale}
              onClick={() => filterBy({ older: older === stale ? null : stale })}
            >
              {own("onlyAge", { count: stale })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function agesIn(input: MapInput): Record<Age, number> {
  const { shown, hidden, spots, neighbours } = input;
  const counts = { fresh: 0, fading: 0, stale: 0, never: 0 };
  const agedAs = ageing(input);
  const isThere = (id: string) =>
    spots.has(id) && !hidden.has(id) && (shown.seated.has(id) || (neighbours && shown.neighbours.has(id)));
  for (const tie of shown.ties.values()) {
    const { age } = agedAs(tie);
    if (age !== null && !hidden.has(tie.id) && isThere(tie.from) && isThere(tie.to)) counts[age] += 1;
  }
  return counts;
}
