// Actors that lack something: ties, or a municipality. Each row opens the actor and the form that mends it.
import { mayKeep } from "../../domain/policy/may.ts";
import type { Node } from "../../domain/records/record.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { Opens } from "../home/Opens.tsx";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { openForm, select } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import type { Still } from "./still.ts";
import { TidyPart } from "./TidyPart.tsx";
import { tidyWords } from "./tidy.words.ts";

export function Untied({ list }: { list: Still["untied"] }) {
  const say = useSpeaker(tidyWords);
  const words = useWords();
  return (
    <TidyPart
      id="untied"
      title={say("untied")}
      hint={say("untiedHint")}
      list={list}
      keyOf={(node) => node.id}
      row={(node) => <Lacking node={node} about={placeText(node.place, words)} mends="tie" />}
    />
  );
}

export function Placeless({ list }: { list: Still["placeless"] }) {
  const say = useSpeaker(tidyWords);
  const { language } = useWords();
  return (
    <TidyPart
      id="placeless"
      title={say("placeless")}
      hint={say("placelessHint")}
      list={list}
      keyOf={({ node }) => node.id}
      row={({ node, lack }) => (
        <Lacking
          node={node}
          about={
            lack === "regionOnly"
              ? say("regionOnly", { region: regionName(node.place?.region ?? "unplaced", language) })
              : say("noPlace")
          }
          mends="place"
        />
      )}
    />
  );
}

function Lacking({ node, about, mends }: { node: Node; about: string; mends: "tie" | "place" }) {
  const words = useWords();
  const say = useSpeaker(tidyWords);
  const facts = useFacts();
  const reader = useReader();
  const name = recordName(node, facts, words.language);
  const parts = [capital(kindText(node, words)), about];
  return (
    <div className="home-row">
      <Opens one={node}>
        <span className="soft">{parts.filter((part) => part !== "").join(" · ")}</span>
      </Opens>
      {mayKeep(reader, node, facts) && (
        <div className="home-answers">
          <button
            type="button"
            className="button"
            aria-label={say(mends === "tie" ? "addTieOf" : "editOf", { name })}
            onClick={() => {
              select(node.id);
              openForm(
                mends === "tie" ? { type: "addTie", from: node.id } : { type: "editNode", id: node.id },
              );
            }}
          >
            {words.ui(mends === "tie" ? "action.addTie" : "action.edit")}
          </button>
        </div>
      )}
    </div>
  );
}
