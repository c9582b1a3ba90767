// What the shapes and lines of the map mean; a sector clicked stands out, the others are dimmed.
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import "./legend.css";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sectors as allSectors, type Sector } from "../../domain/vocabulary/sectors.ts";
import { Link } from "../app/Link.tsx";
import { mapWords } from "../canvas/map.words.ts";
import { markOfSector } from "../canvas/marks.ts";
import { FadingSign, MarkSign, OutlineSign, TieSign } from "../canvas/signs.tsx";
import { speaker, wordsIn } from "../i18n/words.ts";
import { setLegend } from "../session/panel-room.ts";

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
  /** What the colours tell, where that is something else than sectors; shapes tell those always. */
  readonly colours: ReactNode;
  /** What the lines tell, where that is something else than what flows. */
  readonly lines: ReactNode;
  /** Whether ties are known to be old or new, and whether lines tell that. */
  readonly aged: boolean;
  readonly byAge: boolean;
  readonly onByAge: (chosen: boolean) => void;
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
    <section ref={useTold(open)} className="legend" data-open={open} aria-label={words("legend")}>
      {props.lines}
      {open && <More {...props} />}
      {props.colours}
      <div className="legend-sectors">
        {allSectors.map((sector) => (
          <button
            key={sector}
            type="button"
            className="legend-sector"
            aria-pressed={props.sectors.includes(sector)}
            title={words("onlySector", { name: say(`sector.${sector}`) })}
            onClick={() => toggle(sector)}
          >
            <MarkSign mark={markOfSector(sector)} hue={props.colours === null ? sector : "unset"} />
            {say(`sector.${sector}`)}
          </button>
        ))}
        <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words("legend")}
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={open ? "M2 4l4 4 4-4" : "M2 8l4-4 4 4"} />
          </svg>
        </button>
      </div>
    </section>
  );
}

/** Tells how high the legend is, so that the map keeps clear of it; one that somebody opens for a look moves nothing. */
function useTold(open: boolean) {
  const legend = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current: on } = legend;
    if (on === null || open) return;
    const watching = new ResizeObserver(() => setLegend(on.offsetHeight));
    watching.observe(on);
    return () => watching.disconnect();
  }, [open]);
  return legend;
}

const flows = [
  { look: "together", word: "tieTogether" },
  { look: "money", word: "tieMoney" },
  { look: "belonging", word: "tieBelonging" },
] as const;

function More(props: Props) {
  const { language, neighbours, onNeighbours, hasNeighbours, hasOutlines, aged, byAge, onByAge } = props;
  const words = speaker(mapWords, language);
  const { ui: say } = wordsIn(language);
  return (
    <div className="legend-more">
      <ul>
        <li>
          <MarkSign mark="circle" hue="unset" ring /> {words("ring")}
        </li>
        <li>
          <MarkSign mark="hexagon" hue="initiative" /> {words("initiative")}
        </li>
        <li>
          <MarkSign mark="tag" hue="gathering" /> {words("gathering")}
        </li>
        <li>
          <MarkSign mark="circle" hue="unset" hollow /> {words("hollow")}
        </li>
      </ul>
      <ul>
        {!byAge &&
          flows.map(({ look, word }) => (
            <li key={look}>
              <TieSign look={look} /> {words(word)}
            </li>
          ))}
        <li>
          <TieSign look="ended" /> {words("tieEnded")}
        </li>
        <li className="soft">{words("tieStrength")}</li>
        {aged && !byAge && (
          <li>
            <FadingSign /> {words("tieFading")}
          </li>
        )}
      </ul>
      {hasOutlines && (
        <ul>
          <li>
            <OutlineSign adopted /> {words("communityAdopted")}
          </li>
          <li>
            <OutlineSign adopted={false} /> {words("communityProposed")}
          </li>
        </ul>
      )}
      {hasNeighbours && (
        <label>
          <input
            type="checkbox"
            checked={neighbours}
            onChange={(event) => onNeighbours(event.target.checked)}
          />
          {words("neighbours")}
        </label>
      )}
      {aged && (
        <label>
          <input type="checkbox" checked={byAge} onChange={(event) => onByAge(event.target.checked)} />
          {words("linesByAge")}
        </label>
      )}
      {aged && (
        <Link to="/region" className="link">
          {say("place.region")}
        </Link>
      )}
    </div>
  );
}
