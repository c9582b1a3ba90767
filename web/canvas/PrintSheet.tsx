// What the printer gets of the map: the picture as it is seen, with its legend, and under it the summary in words.
import { useEffect, useRef } from "react";
import { speaker } from "../i18n/words.ts";
import { captionOf } from "../picture/caption.ts";
import { pictureOf } from "../picture/compose.ts";
import { measureIn } from "../picture/measure.ts";
import { recoloured } from "../picture/recolour.ts";
import { writeSvg } from "../picture/write-svg.ts";
import type { Drawn } from "./drawn.ts";
import type { MapInput } from "./input.ts";
import { mapWords } from "./map.words.ts";
import { paletteFrom } from "./palette.ts";
import { OutlineSign, TieSign } from "./signs.tsx";
import type { Stage } from "./stage.ts";
import { summary } from "./told.ts";

interface Props {
  readonly map: Drawn;
  readonly input: MapInput;
  readonly stage: () => Stage | null;
}

export function PrintSheet({ map, input, stage }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef({ input, stage });
  newest.current = { input, stage };
  useEffect(() => {
    const draw = () => {
      const { input: now, stage: at } = newest.current;
      const standing = at()?.seen();
      if (standing === undefined || place.current === null) return;
      const seen = recoloured(standing, { ...paletteFrom(() => ""), paper: "#ffffff" });
      const svg = writeSvg(pictureOf(seen, captionOf(seen.map, now), measureIn(seen.family)));
      const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
      place.current.replaceChildren(document.importNode(documentElement, true));
    };
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, []);
  return (
    <div className="map-print" aria-hidden="true">
      <div ref={place} className="map-print-picture" />
      <Signs input={input} />
      <p>{summary(map, input.language)}</p>
    </div>
  );
}

/** What lines and outlines mean: the picture tells the marks itself. */
function Signs({ input: { language, outlines } }: Pick<Props, "input">) {
  const words = speaker(mapWords, language);
  return (
    <ul>
      <li>
        <TieSign look="together" /> {words("tieTogether")}
      </li>
      <li>
        <TieSign look="money" /> {words("tieMoney")}
      </li>
      <li>
        <TieSign look="belonging" /> {words("tieBelonging")}
      </li>
      <li>
        <TieSign look="ended" /> {words("tieEnded")}
      </li>
      {outlines.some(({ adopted }) => adopted) && (
        <li>
          <OutlineSign adopted /> {words("communityAdopted")}
        </li>
      )}
      {outlines.some(({ adopted }) => !adopted) && (
        <li>
          <OutlineSign adopted={false} /> {words("communityProposed")}
        </li>
      )}
      <li>{words("tieStrength")}</li>
    </ul>
  );
}
