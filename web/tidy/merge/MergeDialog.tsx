// Two nodes side by side, to be made one: field by field, with what moves along, and one button.
import "./merge.css";
import { type FormEvent, useState } from "react";
import { together } from "../../../domain/decide/merge-fields.ts";
import { sideBySide } from "../../../domain/merging.ts";
import type { Node } from "../../../domain/records/record.ts";
import { isNode } from "../../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../../domain/refusal.ts";
import { carryOut } from "../../actions/carry-out.ts";
import { Modal } from "../../app/Modal.tsx";
import { recordName } from "../../i18n/named.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { NodeMark } from "../../look/NodeMark.tsx";
import { capital, kindText, placeText } from "../../panels/kind-text.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { select, setOpen } from "../../session/changes.ts";
import { useSession } from "../../session/use-session.ts";
import { focusNext } from "../TidyPart.tsx";
import { type Chosen, choices, fuller, fullerFirst, rowKey, rowsOf } from "./choice.ts";
import { FieldChoice } from "./FieldChoice.tsx";
import { Moving } from "./Moving.tsx";
import { mergeWords } from "./merge.words.ts";
import { useWhole } from "./use-whole.ts";

export function MergeDialog() {
  const say = useSpeaker(mergeWords);
  const facts = useFacts();
  const [a, b] = useSession((now) => now.merging) ?? ["", ""];
  const [one, other] = [facts.node(a), facts.node(b)];
  return (
    <Modal title={say("title")} className="merge">
      {one === undefined || other === undefined ? (
        <p>{say("gone")}</p>
      ) : (
        <Inside key={`${a} ${b}`} pair={[one, other]} />
      )}
    </Modal>
  );
}

function Inside({ pair }: { pair: readonly [Node, Node] }) {
  const say = useSpeaker(mergeWords);
  const words = useWords();
  const { facts, whole } = useWhole(pair);
  // Which one stays is settled when the dialog opens: sides never change places under the reader.
  const [order] = useState(() => fullerFirst(pair[0], pair[1], facts).map(({ id }) => id));
  const [chosen, setChosen] = useState<Chosen>({});
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [keep, other] = order[0] === pair[0].id ? pair : ([pair[1], pair[0]] as const);
  const told = sideBySide(keep, other);
  if (isRefusal(told)) return <p role="alert">{words.refusal(told)}</p>;
  const rows = rowsOf(told);
  const choose = choices([...rows.both, ...rows.one], chosen);
  const names: readonly [string, string] = [
    recordName(keep, facts, words.language),
    recordName(other, facts, words.language),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const made = together(keep, other, choose);
    const name = !isRefusal(made) && isNode(made) ? recordName(made, facts, words.language) : names[0];
    const refusal = carryOut(
      { type: "merge", keep: keep.id, other: other.id, choose },
      { key: "notice.merged", values: { name } },
    );
    setRefused(refusal);
    if (refusal !== null) return;
    setOpen(null);
    // From the list of doubles one goes on to the next; from the map one sees what the two have become.
    if (location.pathname === "/tidy") focusNext("doubles");
    else select(keep.id);
  };
  const field = (row: (typeof told)[number]) => (
    <FieldChoice
      key={rowKey(row)}
      row={row}
      type={keep.type}
      names={names}
      side={chosen[rowKey(row)] ?? fuller(row)}
      choose={(side) => setChosen((now) => ({ ...now, [rowKey(row)]: side }))}
    />
  );
  return (
    <form className="merge-form" noValidate onSubmit={submit}>
      <div className="merge-fields">
        <div className="merge-heads">
          {[keep, other].map((node) => (
            <Head key={node.id} node={node} />
          ))}
        </div>
        <Moving asked={{ keep: keep.id, other: other.id, choose }} facts={facts} whole={whole} />
        {rows.both.length === 0 ? <p className="soft">{say("same")}</p> : <h3>{say("differ")}</h3>}
        {rows.both.map(field)}
        {rows.one.length > 0 && (
          <details className="fold">
            <summary>{say("oneSays", { count: rows.one.length })}</summary>
            <div className="fold-inside">{rows.one.map(field)}</div>
          </details>
        )}
      </div>
      <footer className="merge-end">
        {refused !== null && (
          <p role="alert" className="fault boxed">
            {words.refusal(refused)}
          </p>
        )}
        <div className="form-buttons">
          <button type="submit" className="button main">
            {say("do")}
          </button>
          <button type="button" className="button quiet" onClick={() => setOpen(null)}>
            {words.ui("cancel")}
          </button>
        </div>
      </footer>
    </form>
  );
}

function Head({ node }: { node: Node }) {
  const words = useWords();
  const facts = useFacts();
  const about = [capital(kindText(node, words)), placeText(node.place, words)];
  return (
    <div className="merge-head">
      <NodeMark node={node} />
      <div>
        <strong>{recordName(node, facts, words.language)}</strong>
        <p className="soft">{about.filter((part) => part !== "").join(" · ")}</p>
      </div>
    </div>
  );
}
