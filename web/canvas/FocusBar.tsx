// Whose neighbourhood is looked at, how far, and the way back.
import { speaker } from "../i18n/words.ts";
import { mostSteps } from "../session/address.ts";
import type { MapActs, MapInput } from "./input.ts";
import { mapWords } from "./map.words.ts";

interface Props {
  readonly name: string;
  readonly input: Pick<MapInput, "focus" | "steps" | "language">;
  readonly acts: MapActs;
}

export function FocusBar({ name, input, acts }: Props) {
  const words = speaker(mapWords, input.language);
  const counts = Array.from({ length: mostSteps }, (_, at) => at + 1);
  return (
    <div className="map-strip map-focus">
      <span className="map-strip-text">{words("focusOf", { name })}</span>
      <fieldset>
        <legend className="unseen">{words("steps")}</legend>
        {counts.map((count) => (
          <button
            key={count}
            type="button"
            aria-label={words("step", { count })}
            aria-pressed={input.steps === count}
            onClick={() => acts.focus(input.focus, count)}
          >
            {count}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        aria-label={words("unfocus")}
        title={words("unfocus")}
        onClick={() => acts.focus(null, 1)}
      >
        ×
      </button>
    </div>
  );
}
