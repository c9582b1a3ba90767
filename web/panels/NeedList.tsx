import { mayKeep } from "../../domain/policy/may.ts";
import type { Need, Offer } from "../../domain/records/need.ts";
import type { Node } from "../../domain/records/record.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nearest, nodeName, recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { openForm } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { dayText } from "./dates.ts";
import { capital } from "./kind-text.ts";
import { SourceLine } from "./SourceLine.tsx";

/** What a node needs and offers. */
export function NeedList({ node }: { node: Node }) {
  const words = useWords();
  const facts = useFacts();
  const own = [...facts.naming(node.id, "need"), ...facts.naming(node.id, "offer")].filter(
    (one) => one.node === node.id,
  );
  if (own.length === 0) return <p className="soft">{words.ui("panel.noNeeds")}</p>;
  const open = own.toSorted((a, b) => Number(a.met) - Number(b.met) || (a.id < b.id ? -1 : 1));
  return (
    <ul className="need-list">
      {(["need", "offer"] as const).flatMap((type) =>
        open.filter((one) => one.type === type).map((one) => <NeedItem key={one.id} one={one} />),
      )}
    </ul>
  );
}

function NeedItem({ one }: { one: Need | Offer }) {
  const words = useWords();
  const facts = useFacts();
  const reader = useReader();
  const theme = one.theme === undefined ? undefined : facts.get(facts.resolve(one.theme));
  const text = nearest(one.text, words.language);
  const details = [
    one.kind === undefined ? "" : words.say(`needKind.${one.kind}`),
    theme === undefined ? "" : recordName(theme, facts, words.language),
    one.reach === undefined ? "" : words.say(`reach.${one.reach}`),
    one.until === undefined ? "" : words.ui("panel.until", { date: dayText(one.until, words.language) }),
    one.met ? metText() : "",
  ].filter((part) => part !== "");
  const name = capital(words.say(`record.${one.type}`));
  return (
    <li className={`need ${one.met ? "met" : ""} ${replica.pending().has(one.id) ? "waiting-tie" : ""}`}>
      <p>
        <span className={`tag ${one.type}`}>{name}</span> <span lang={text?.tag}>{text?.text}</span>
      </p>
      {details.length > 0 && <p className="soft">{details.join(" · ")}</p>}
      {one.sources?.map((id) => (
        <p key={id} className="soft">
          <SourceLine id={id} at={one.stated} />
        </p>
      ))}
      {mayKeep(reader, one, facts) && (
        <div className="need-tools">
          <button
            type="button"
            className="button icon"
            aria-label={`${words.ui("action.edit")}: ${text?.text ?? name}`}
            title={words.ui("action.edit")}
            onClick={() => openForm({ type: "editNeed", id: one.id })}
          >
            <Icon name="edit" />
          </button>
          <button
            type="button"
            className="button icon"
            aria-label={`${words.ui("action.remove")}: ${text?.text ?? name}`}
            title={words.ui("action.remove")}
            onClick={() => {
              const values = { name: text?.text ?? name };
              const refusal = carryOut({ type: "remove", ids: [one.id] }, { key: "notice.removed", values });
              if (refusal !== null) tellRefusal(refusal);
            }}
          >
            <Icon name="remove" />
          </button>
        </div>
      )}
    </li>
  );

  function metText(): string {
    return one.metBy === undefined
      ? words.ui("panel.met")
      : words.ui("panel.metBy", { name: nodeName(one.metBy, facts, words.language) });
  }
}
