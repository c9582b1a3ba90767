// Bottom right: the wall and the picture; nearer, farther, all.
import { useId } from "react";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speaker } from "../i18n/words.ts";
import type { Kind } from "../picture/give.ts";
import { mapWords } from "./map.words.ts";
import type { Stage } from "./stage.ts";

interface Props {
  readonly language: Language;
  readonly stage: () => Stage | null;
  readonly save: (kind: Kind) => void;
  readonly toWall: () => void;
}

const scales = [1, 2, 3, 4] as const;

export function MapControls({ language, stage, save, toWall }: Props) {
  const words = speaker(mapWords, language);
  const menu = useId();
  const buttons = [
    { key: "nearer", path: "M10 4v12M4 10h12", run: () => stage()?.zoomBy(1.3) },
    { key: "farther", path: "M4 10h12", run: () => stage()?.zoomBy(1 / 1.3) },
    { key: "fit", path: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4", run: () => stage()?.fit(null, true) },
  ] as const;
  return (
    <div className="map-controls">
      <div className="map-buttons map-rare">
        <button type="button" aria-label={words("wall")} title={words("wall")} onClick={toWall}>
          <Sign path="M3 4h14v9H3zM10 13v3M7 16h6" />
        </button>
        <button type="button" aria-label={words("picture")} title={words("picture")} popoverTarget={menu}>
          <Sign path="M3 4h14v12H3zM3 13l4-4 3 3 3-3 4 4M12.5 7.5h.01" />
        </button>
        <fieldset id={menu} popover="auto" className="map-menu">
          <legend>{words("picture")}</legend>
          <div>
            <span>{words("png")}</span>
            {scales.map((scale) => (
              <button
                key={scale}
                type="button"
                popoverTarget={menu}
                popoverTargetAction="hide"
                aria-label={`${words("png")}, ${words("times", { count: scale })}`}
                onClick={() => save({ type: "png", scale })}
              >
                {scale}×
              </button>
            ))}
          </div>
          <button
            type="button"
            popoverTarget={menu}
            popoverTargetAction="hide"
            onClick={() => save({ type: "svg" })}
          >
            {words("svg")}
          </button>
        </fieldset>
      </div>
      <div className="map-buttons">
        {buttons.map(({ key, path, run }) => (
          <button key={key} type="button" aria-label={words(key)} title={words(key)} onClick={run}>
            <Sign path={path} />
          </button>
        ))}
      </div>
    </div>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
