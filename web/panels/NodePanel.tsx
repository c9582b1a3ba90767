import { home, inView } from "../../domain/policy/seats.ts";
import type { Node } from "../../domain/records/record.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addNeed, addOffer, addTie } from "../actions/add.ts";
import { edit, focus, remove, unfocus } from "../actions/change.ts";
import { interview } from "../actions/interview.ts";
import { path } from "../actions/path.ts";
import { RecordHistory } from "../history/RecordHistory.tsx";
import { nearest } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { NodeMark } from "../look/NodeMark.tsx";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { select, showRegion } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { EraseNode } from "./EraseNode.tsx";
import { capital, kindText } from "./kind-text.ts";
import { NeedList } from "./NeedList.tsx";
import { NodeFields } from "./NodeFields.tsx";
import { RecordChips } from "./RecordChips.tsx";
import { TieList } from "./TieList.tsx";
import { tagName } from "./Told.tsx";

/** Everything the reader may see of a node, and what they may do with it. */
export function NodePanel({ node }: { node: Node }) {
  const words = useWords();
  useVersion();
  const region = useSession((now) => now.region);
  const name = nearest(node.names, words.language);
  const others = Object.entries(node.names).filter(([tag]) => tag !== name?.tag);
  const what = [
    words.say(`record.${node.type}`),
    kindText(node, words),
    ...(node.type === "actor" && node.sector !== "unset" ? [words.say(`sector.${node.sector}`)] : []),
  ];
  const waits = replica.pending().has(node.id);
  return (
    <article className="panel-body" aria-labelledby="panel-title">
      <header className="panel-head">
        <NodeMark node={node} />
        <h2 id="panel-title" tabIndex={-1} lang={name?.tag}>
          {name?.text}
        </h2>
      </header>
      {others.length > 0 && (
        <ul className="other-names">
          {others.map(([tag, each]) => (
            <li key={tag}>
              <span lang={tag}>{each}</span> <span className="soft">({tagName(tag, words.say)})</span>
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{capital([...new Set(what)].join(" · "))}</p>
      <RecordChips one={node} />
      {waits && <p className="waits">{words.ui("panel.pending")}</p>}
      {region !== null && !inView(region, node) && <Outside node={node} />}
      <div className="panel-actions">
        <ActionButton action={edit} icon={<Icon name="edit" />} />
        <ActionButton action={interview} icon={<Icon name="talk" />} />
        <ActionButton action={focus} look="quiet" icon={<Icon name="focus" />} />
        <ActionButton action={unfocus} look="quiet" icon={<Icon name="focus" />} />
        <ActionButton action={path} look="quiet" icon={<Icon name="path" />} />
        <ActionButton action={remove} look="icon" icon={<Icon name="remove" />} />
      </div>
      <NodeFields node={node} />
      <section>
        <div className="section-head">
          <h3>{words.ui("panel.ties")}</h3>
          <ActionButton action={addTie} look="quiet" icon={<Icon name="plus" />} />
        </div>
        <TieList node={node} />
      </section>
      <section>
        <div className="section-head">
          <h3>
            {words.ui("panel.needs")} · {words.ui("panel.offers")}
          </h3>
        </div>
        <NeedList node={node} />
        <div className="panel-actions">
          <ActionButton action={addNeed} look="quiet" icon={<Icon name="plus" />} />
          <ActionButton action={addOffer} look="quiet" icon={<Icon name="plus" />} />
        </div>
      </section>
      <RecordHistory key={node.id} record={node} />
      <EraseNode node={node} />
    </article>
  );
}

function Outside({ node }: { node: Node }) {
  const words = useWords();
  const code = home(node);
  return (
    <div className="aside-note">
      <p>{words.ui("panel.outside")}</p>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          showRegion(code);
          select(node.id);
        }}
      >
        {words.ui("panel.openRegion", { region: regionName(code, words.language) })}
      </button>
    </div>
  );
}
