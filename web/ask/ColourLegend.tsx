// What the colours of the map tell apart where they tell something else than sectors; a group clicked is asked for.
import type { MapInput } from "../canvas/input.ts";
import { hueColour, paletteOf } from "../canvas/palette.ts";
import type { Group } from "../canvas/tints.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";
import { type ColouredBy, colourGroups, groupName, groupPart } from "./colour-groups.ts";
import { chosenOf, toggled } from "./parts.ts";

/** So many have a colour of their own; the others share one. */
const most = 8;

export function ColourLegend({ input, colour }: { input: MapInput; colour: ColouredBy }) {
  const own = useSpeaker(askWords);
  const { groups, without } = colourGroups(input, colour);
  const rest = groups.slice(most).reduce((sum, { count }) => sum + count, without);
  const palette = paletteOf(document.documentElement);
  return (
    <div className="ask-colours">
      <span className="soft">
        {own("colour")}: {own(`colour.${colour}`)}
      </span>
      <ul>
        {groups.slice(0, most).map((group) => (
          <li key={group.key}>
            <GroupButton group={group} colour={colour} input={input} hue={hueColour(palette, group.tint)} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Swatch hue={palette.inkSoft} /> {own("restOf")} <span className="soft numbers">{rest}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

interface GroupProps {
  group: Group;
  colour: ColouredBy;
  input: MapInput;
  hue: string;
}

function GroupButton({ group, colour, input, hue }: GroupProps) {
  const words = useWords();
  const facts = useFacts();
  const filter = useSession((now) => now.filter);
  const part = groupPart(colour, group.key, facts);
  const inside = (
    <>
      <Swatch hue={hue} />
      {groupName(colour, group.key, { words, facts, outlines: input.outlines })}
      <span className="soft numbers">{group.count}</span>
    </>
  );
  if (part === null) return inside;
  return (
    <button
      type="button"
      aria-pressed={chosenOf(filter, part.param).includes(part.value)}
      onClick={() => filterBy(toggled(filter, part))}
    >
      {inside}
    </button>
  );
}

function Swatch({ hue }: { hue: string }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" style={{ fill: hue }} aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" rx="4" />
    </svg>
  );
}
