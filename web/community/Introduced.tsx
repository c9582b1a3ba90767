// Two who took part were introduced to each other there.
import { useState } from "react";
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import type { Introduction } from "../../domain/records/introduction.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { OneOf } from "../panels/forms/fields/controls.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { newId } from "../sync/new-id.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";
import { participantsOf } from "./participants.ts";

export function Introduced({ gathering, community }: { gathering: Gathering; community: Community }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const [one, setOne] = useState("");
  const [other, setOther] = useState("");
  const name = (id: string) => nodeName(id, facts, words.language);
  const here = [
    ...new Set([
      ...participantsOf(gathering, facts).map(({ from }) => from),
      ...community.members.map(({ node }) => facts.resolve(node)),
    ]),
  ]
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  const save = () => {
    if (one === "" || other === "" || one === other) return;
    const made: Introduction = {
      id: newId(),
      rev: 0,
      type: "introduction",
      visibility: "team",
      one,
      other,
      status: "introduced",
      introducedOn: gathering.date ?? today,
    };
    const refusal = carryOut(
      { type: "add", records: [made] },
      {
        key: "notice.recorded",
        values: { name: own("introducedDone", { one: name(one), other: name(other) }) },
      },
    );
    if (refusal !== null) tellRefusal(refusal);
    else {
      setOne("");
      setOther("");
    }
  };
  const field = (which: string) => `introduced-${which}-${gathering.id}`;
  return (
    <details className="who on-screen">
      <summary>{own("introduced")}</summary>
      <div className="introduced">
        <OneOf
          field={field("one")}
          label={own("introducedOne")}
          value={one}
          none={words.ui("form.noChoice")}
          options={here.filter(({ value }) => value !== other)}
          change={setOne}
        />
        <OneOf
          field={field("other")}
          label={own("introducedOther")}
          value={other}
          none={words.ui("form.noChoice")}
          options={here.filter(({ value }) => value !== one)}
          change={setOther}
        />
        <button type="button" className="button" aria-disabled={one === "" || other === ""} onClick={save}>
          {own("introducedSave")}
        </button>
      </div>
    </details>
  );
}
