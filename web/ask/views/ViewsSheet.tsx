// What is in the sheet of saved views: those there are, and a form that keeps what is looked at now.
import { type FormEvent, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { carryOut, tellRefusal } from "../../actions/carry-out.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { useFacts } from "../../replica/use-replica.ts";
import type { Looked } from "../../session/address.ts";
import type { Session } from "../../session/session.ts";
import { useSession } from "../../session/use-session.ts";
import { newId } from "../../sync/new-id.ts";
import { useReader } from "../../sync/use-status.ts";
import { SavedView } from "./SavedView.tsx";
import { type LookedIn, savedViews, viewOf } from "./saved.ts";
import { viewsWords } from "./views.words.ts";

export function ViewsSheet({ region }: { region: string }) {
  const words = useWords();
  const own = useSpeaker(viewsWords);
  const facts = useFacts();
  const reader = useReader();
  const looked: LookedIn = { region, ...useSession(useShallow(lookedNow)) };
  const views = savedViews(facts, region, words.language);
  const named = { id: "any", name: "any", language: words.language };
  const keeps = viewOf(looked, named, { reader, facts }) !== null;
  return (
    <>
      <header className="ask-head">
        <h2>{own("title")}</h2>
        <button
          type="button"
          className="button icon"
          aria-label={words.ui("close")}
          popoverTarget="views-sheet"
          popoverTargetAction="hide"
        >
          <Icon name="close" />
        </button>
      </header>
      {keeps && <SaveForm looked={looked} />}
      {views.length === 0 ? (
        <p className="hint">{own(keeps ? "empty" : "emptyReader")}</p>
      ) : (
        <ul className="views-list">
          {views.map((each) => (
            <SavedView key={each.id} one={each} looked={looked} />
          ))}
        </ul>
      )}
    </>
  );
}

function lookedNow({ filter, focus, steps, many, path, via }: Session): Looked {
  return { filter, focus, steps, many, path, via };
}

function SaveForm({ looked }: { looked: LookedIn }) {
  const words = useWords();
  const own = useSpeaker(viewsWords);
  const facts = useFacts();
  const reader = useReader();
  const [name, setName] = useState("");
  const [fault, setFault] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    setFault(given === "");
    if (given === "") return;
    const named = { id: newId(), name: given, language: words.language };
    const record = viewOf(looked, named, { reader, facts });
    if (record === null) return;
    const refusal = carryOut(
      { type: "add", records: [record] },
      { key: "notice.saved", values: { name: given } },
    );
    if (refusal !== null) tellRefusal(refusal);
    else setName("");
  };
  return (
    <form className="field" onSubmit={save} noValidate>
      <label htmlFor="view-name">{own("name")}</label>
      <div className="views-row">
        <input
          id="view-name"
          className="input"
          value={name}
          maxLength={120}
          aria-invalid={fault}
          aria-describedby={fault ? "view-name-fault" : undefined}
          onChange={(event) => {
            setName(event.target.value);
            setFault(false);
          }}
        />
        <button type="submit" className="button">
          {own("save")}
        </button>
      </div>
      {fault && (
        <p id="view-name-fault" className="fault" role="alert">
          {own("nameNeeded")}
        </p>
      )}
    </form>
  );
}
