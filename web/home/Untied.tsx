// Actors that nobody is tied to yet: whom to ask about.

import { mayKeep } from "../../domain/policy/may.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { goTo, openForm, select, selectMany } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { homeWords } from "./home.words.ts";
import { Opens } from "./Opens.tsx";
import { most, Nothing, Part } from "./Part.tsx";

export function Untied({ ids }: { ids: readonly string[] }) {
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const nodes = ids.slice(0, most).flatMap((id) => facts.node(id) ?? []);
  return (
    <Part
      title={say("untied")}
      hint={nodes.length > 0 ? say("untiedHint") : undefined}
      count={ids.length}
      showAll={() => {
        goTo("/map");
        selectMany([...ids]);
      }}
    >
      {nodes.length === 0 && <Nothing text={say("untiedNone")} />}
      <ul className="home-list">
        {nodes.filter(isNode).map((node) => (
          <li key={node.id} className="home-row">
            <Row node={node} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Row({ node }: { node: Node }) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const reader = useReader();
  const about = [capital(kindText(node, words)), placeText(node.place, words)];
  return (
    <>
      <Opens one={node}>
        <span className="soft">{about.filter((part) => part !== "").join(" · ")}</span>
      </Opens>
      {mayKeep(reader, node, facts) && (
        <button
          type="button"
          className="button icon"
          aria-label={say("tieOf", { name: recordName(node, facts, words.language) })}
          title={words.ui("action.addTie")}
          onClick={() => {
            select(node.id);
            openForm({ type: "addTie", from: node.id });
          }}
        >
          <Icon name="tie" />
        </button>
      )}
    </>
  );
}
