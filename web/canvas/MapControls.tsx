// Nearer, farther, all: bottom right.
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speaker } from "../i18n/words.ts";
import { mapWords } from "./map.words.ts";
import type { Stage } from "./stage.ts";

export function MapControls({
  language,
  stage,
}: {
  readonly language: Language;
  readonly stage: () => Stage | null;
}) {
  const words = speaker(mapWords, language);
  const buttons = [
    { key: "nearer", path: "M10 4v12M4 10h12", run: () => stage()?.zoomBy(1.3) },
    { key: "farther", path: "M4 10h12", run: () => stage()?.zoomBy(1 / 1.3) },
    { key: "fit", path: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4", run: () => stage()?.fit(null, true) },
  ] as const;
  return (
    <div className="map-controls">
      {buttons.map(({ key, path, run }) => (
        <button key={key} type="button" aria-label={words(key)} title={words(key)} onClick={run}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
