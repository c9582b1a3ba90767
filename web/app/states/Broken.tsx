import { useSpeaker } from "../../i18n/use-words.ts";
import { useSession } from "../../session/use-session.ts";
import { useStatus } from "../../sync/use-status.ts";
import { errorText, isNotFetched } from "./fetched.ts";
import { stateWords } from "./states.words.ts";

/** A part that broke: what happened, what was kept, what to do. */
export function Broken({ error }: { error: unknown }) {
  const say = useSpeaker(stateWords);
  const unanswered = useStatus((now) => now.unanswered);
  const unsaved = useSession((now) => now.unsaved);
  const fetching = isNotFetched(error);
  return (
    <div className="message" role="alert">
      <h1>{say(fetching ? "notFetched" : "broke")}</h1>
      <p>{say(fetching ? "notFetchedText" : "brokeText")}</p>
      <p>{unanswered > 0 ? say("waiting", { count: unanswered }) : say("saved")}</p>
      {unsaved && <p>{say("draftLost")}</p>}
      <div className="form-buttons">
        <button type="button" className="button main" onClick={() => window.location.reload()}>
          {say("reload")}
        </button>
        <a href="/map" className="button">
          {say("toMap")}
        </a>
      </div>
      {!fetching && (
        <details>
          <summary>{say("what")}</summary>
          <p className="soft">{errorText(error)}</p>
        </details>
      )}
    </div>
  );
}
