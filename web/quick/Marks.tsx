import { useSpeaker } from "../i18n/use-words.ts";
import { quickWords } from "./quick.words.ts";
import type { Mark } from "./read-text.ts";

/** What the marks under the text mean: those that are there now. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const say = useSpeaker(quickWords);
  if (marks.length === 0) return null;
  return (
    <ul className="quick-marks" aria-label={say("legend")}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={`quick-mark as-${mark}`}>{say(`mark.${mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}
