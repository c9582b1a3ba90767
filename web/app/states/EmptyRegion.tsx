import { weaves } from "../../../domain/policy/rights.ts";
import { ActionButton } from "../../actions/ActionButton.tsx";
import { addNode } from "../../actions/add.ts";
import { useSpeaker } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { Threads } from "../../look/Threads.tsx";
import { showRegion } from "../../session/changes.ts";
import { useReader } from "../../sync/use-status.ts";
import { stateWords } from "./states.words.ts";

/** Nothing is here yet: one line and one button. */
export function EmptyRegion({ view }: { view: string }) {
  const say = useSpeaker(stateWords);
  const adds = weaves(useReader(), []);
  return (
    <div className="message empty-region">
      <Threads />
      <p>{say(adds ? "emptyAdd" : "emptyPublic")}</p>
      {adds ? (
        <ActionButton action={addNode} look="main" icon={<Icon name="plus" />} />
      ) : (
        view !== "all" && (
          <button type="button" className="button main" onClick={() => showRegion("all")}>
            {say("wholeCountry")}
          </button>
        )
      )}
    </div>
  );
}
