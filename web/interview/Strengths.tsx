import { strengths } from "../../domain/vocabulary/strengths.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { interviewWords } from "./interview.words.ts";

interface Props {
  value: string;
  change: (value: string) => void;
}

/** How closely, as five big buttons of which one is chosen: by arrows, by its number, by thumb. */
export function Strengths({ value, change }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  return (
    <fieldset className="strengths">
      <legend>{say("strength")}</legend>
      <div>
        {strengths.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="strength"
              value={each}
              checked={value === String(each)}
              onChange={() => change(String(each))}
              // A number on the keyboard is as good as the arrows.
              onKeyDown={(event) => {
                if (/^[1-5]$/.test(event.key)) change(event.key);
              }}
            />
            <b>{each}</b>
            <span>{capital(words.say(`strength.${each}`))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
