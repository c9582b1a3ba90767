// Who else has the page open: initials, and the names behind them. Coming and going is not announced.
import { useSpeaker } from "../i18n/use-words.ts";
import { useStatus } from "../sync/use-status.ts";
import { apartWords } from "./apart.words.ts";
import { initials } from "./initials.ts";

/** Circles side by side; who is beyond is counted. */
const most = 3;

export function WhoElse() {
  const say = useSpeaker(apartWords);
  const here = useStatus((now) => now.here);
  const line = useStatus((now) => now.line);
  if (here.length === 0 || line !== "online") return null;
  const rest = here.length - most;
  return (
    <>
      <button
        type="button"
        className="button quiet here-now"
        popoverTarget="here-now"
        aria-label={say("here", { count: here.length })}
      >
        {here.slice(0, most).map(({ id, name }) => (
          <span key={id} className="here-face" aria-hidden="true">
            {initials(name)}
          </span>
        ))}
        {rest > 0 && (
          <span className="here-face" aria-hidden="true">
            +{rest}
          </span>
        )}
      </button>
      <div id="here-now" popover="auto" className="popover">
        <p>
          <strong>{say("hereTitle")}</strong>
        </p>
        <ul className="here-list">
          {here.map(({ id, name }) => (
            <li key={id}>
              <span className="here-face" aria-hidden="true">
                {initials(name)}
              </span>
              {name}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
