// Forgetting on request: the one thing that can't be taken back, so the one that asks for the name first.
import { type FormEvent, useState } from "react";
import { weaves } from "../../domain/policy/rights.ts";
import { seats } from "../../domain/policy/seats.ts";
import type { Node } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select, tell } from "../session/changes.ts";
import { sync } from "../sync/here.ts";
import { useReader } from "../sync/use-status.ts";
import { eraseWords } from "./erase.words.ts";

/** For the weavers of its regions; everybody else has nothing here. */
export function EraseNode({ node }: { node: Node }) {
  const own = useSpeaker(eraseWords);
  const words = useWords();
  const facts = useFacts();
  const reader = useReader();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<"differs" | Refusal | null>(null);
  const [working, setWorking] = useState(false);
  if (!weaves(reader, seats(node))) return null;
  const name = recordName(node, facts, words.language);
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    if (typed.trim() !== name.trim()) {
      setFault("differs");
      return;
    }
    const made = sync.ask({ type: "erase", id: node.id });
    if (isRefusal(made)) {
      setFault(made);
      return;
    }
    setWorking(true);
    const fate = await made.fate;
    setWorking(false);
    if (fate.type === "refused") setFault(fate.refusal);
    else {
      select(null);
      tell({ tone: "done", says: { key: "notice.erased" } });
    }
  };
  return (
    <details className="fold">
      <summary>{own("title")}</summary>
      <form className="fold-inside" noValidate onSubmit={(event) => void erase(event)}>
        <p className="hint" id="erase-explains">
          {own("explains")}
        </p>
        <div className="field">
          <label htmlFor="erase-name">{own("type", { name })}</label>
          <input
            id="erase-name"
            className="input"
            autoComplete="off"
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby="erase-explains erase-fault"
            onChange={(event) => {
              setTyped(event.target.value);
              setFault(null);
            }}
          />
          <p id="erase-fault" className="fault" role="alert">
            {fault === null ? "" : fault === "differs" ? own("differs") : words.refusal(fault)}
          </p>
        </div>
        <button type="submit" className="button danger" aria-disabled={working}>
          {own(working ? "working" : "do")}
        </button>
      </form>
    </details>
  );
}
