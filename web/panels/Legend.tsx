// What the shapes and lines of the map mean; a sector clicked is the only one that stands out.
import { useState } from "react";
import "./legend.css";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sectors as allSectors, type Sector } from "../../domain/vocabulary/sectors.ts";
import { mapWords } from "../canvas/map.words.ts";
import { markOfSector } from "../canvas/marks.ts";
import { MarkSign, TieSign } from "../canvas/signs.tsx";
import { speaker, wordsIn } from "../i18n/words.ts";

interface Props {
  readonly language: Language;
  /** The sectors that the map is filtered to; none: all. */
  readonly sectors: readonly Sector[];
  readonly onSectors: (sectors: readonly Sector[]) => void;
  readonly neighbours: boolean;
  readonly onNeighbours: (shown: boolean) => void;
  /** Whether there are neighbours and communities to speak of. */
  readonly hasNeighbours: boolean;
  readonly hasOutlines: boolean;
}

export function Legend(props: Props) {
  const [open, setOpen] = useState(false);
  const words = speaker(mapWords, props.language);
  const { say } = wordsIn(props.language);
  const toggle = (sector: Sector) => {
    const { sectors } = props;
    props.onSectors(
      sectors.includes(sector) ? sectors.filter((one) => one !== sector) : [...sectors, sector],
    );
  };
  return (
    <section className="legend" aria-label={words("legend")}>
      {open && (
        <div className="legend-more">
          <ul>
            <li>
              <MarkSign mark="circle" hue="unset" ring />
              {words("ring")}
            </li>
            <li>
              <MarkSign mark="hexagon" hue="initiative" />
              {words("initiative")}
            </li>
            <li>
              <MarkSign mark="tag" hue="gathering" />
              {words("gathering")}
            </li>
            <li>
              <MarkSign mark="circle" hue="unset" hollow />
              {words("hollow")}
            </li>
          </ul>
          <ul>
            <li>
              <TieSign look="together" />
              {words("tieTogether")}
            </li>
            <li>
              <TieSign look="money" />
              {words("tieMoney")}
            </li>
            <li>
              <TieSign look="belonging" />
              {words("tieBelonging")}
            </li>
            <li>
              <TieSign look="ended" />
              {words("tieEnded")}
            </li>
          </ul>
          {props.hasNeighbours && (
            <label>
              <input
                type="checkbox"
                checked={props.neighbours}
                onChange={(event) => props.onNeighbours(event.target.checked)}
              />
              {words("neighbours")}
            </label>
          )}
        </div>
      )}
      <div className="legend-sectors">
        {allSectors.map((sector) => (
          <button
            key={sector}
            type="button"
            aria-pressed={props.sectors.includes(sector)}
            title={words("onlySector", { name: say(`sector.${sector}`) })}
            onClick={() => toggle(sector)}
          >
            <MarkSign mark={markOfSector(sector)} hue={sector} />
            {say(`sector.${sector}`)}
          </button>
        ))}
        <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words(open ? "legendHide" : "legendShow")}
        </button>
      </div>
    </section>
  );
}
