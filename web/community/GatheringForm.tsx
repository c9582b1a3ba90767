// A gathering of a community: what, when, where, for whom and who takes part.
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Community } from "../../domain/records/community.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { communityGatherings } from "../../domain/vocabulary/community-gatherings.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { visibilities } from "../../domain/vocabulary/visibilities.ts";
import { tellDone } from "../actions/carry-out.ts";
import { nameOf, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { optionsOf } from "../panels/forms/choices.ts";
import { Line, ManyOf, OneOf } from "../panels/forms/fields/controls.tsx";
import { emptyNode } from "../panels/forms/node-draft.ts";
import { MunicipalityField } from "../panels/forms/PlaceFields.tsx";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";
import { type GatheringDraft, gatheringMade } from "./gathering-made.ts";

export function GatheringForm({ community, close }: { community: Community; close(): void }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const [draft, setDraft] = useState<GatheringDraft>(() => ({
    kind: "openDiscussion",
    name: "",
    date: "",
    start: "",
    end: "",
    municipality: "",
    locality: "",
    targets: [],
    participants: community.members.map(({ node }) => facts.resolve(node)),
    visibility: "region",
  }));
  const [refused, setRefused] = useState<Refusal | "date" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const change = (part: Partial<GatheringDraft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const members = community.members
    .map(({ node }) => ({ value: facts.resolve(node), label: nodeName(node, facts, words.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.date === "") {
      setRefused("date");
      document.getElementById(`${id}-date`)?.focus();
      return;
    }
    const usual = `${capital(words.say(`gatheringKind.${draft.kind}`))}: ${nameOf(community.names, words.language)}`;
    const name = (draft.name.trim() || usual).slice(0, 300);
    const records = gatheringMade({ ...draft, name }, { community, today, language: words.language, newId });
    const asked = sync.ask({ type: "add", records });
    if (isRefusal(asked)) {
      setRefused(asked);
      return;
    }
    tellDone(asked, { key: "notice.added", values: { name } });
    close();
  }
  function backOut(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }
  return (
    <form
      ref={form}
      className="gathering-form"
      noValidate
      aria-label={own("newGathering")}
      onSubmit={submit}
      onKeyDown={backOut}
    >
      <div className="gathering-when">
        <OneOf
          field="gathering-kind"
          label={own("kind")}
          value={draft.kind}
          options={optionsOf(communityGatherings, words, (each) => `gatheringKind.${each}`)}
          change={(value) => {
            const kind = communityGatherings.find((each) => each === value);
            if (kind !== undefined) change({ kind });
          }}
        />
        <div className="field">
          <label htmlFor={`${id}-date`}>{own("date")}</label>
          <input
            id={`${id}-date`}
            className="input"
            type="date"
            required
            value={draft.date}
            aria-invalid={refused === "date"}
            aria-describedby={refused === "date" ? `${id}-fault` : undefined}
            onChange={(event) => {
              setRefused(null);
              change({ date: event.target.value });
            }}
          />
        </div>
        <Line
          field="gathering-start"
          label={own("start")}
          type="time"
          value={draft.start}
          change={(start) => change({ start })}
        />
        <Line
          field="gathering-end"
          label={own("end")}
          type="time"
          value={draft.end}
          change={(end) => change({ end })}
        />
      </div>
      <Line
        field="gathering-name"
        label={own("name")}
        hint={own("nameHint")}
        value={draft.name}
        change={(name) => change({ name })}
      />
      <div className="gathering-where">
        <MunicipalityField
          draft={{ ...emptyNode, municipality: draft.municipality }}
          change={({ municipality }) => municipality !== undefined && change({ municipality })}
        />
        <Line
          field="gathering-locality"
          label={own("locality")}
          value={draft.locality}
          change={(locality) => change({ locality })}
        />
      </div>
      <ManyOf
        label={own("participantsPlanned")}
        options={members}
        chosen={draft.participants}
        change={(participants) => change({ participants })}
      />
      <ManyOf
        label={own("targets")}
        options={optionsOf(
          sectors.filter((each) => each !== "unset"),
          words,
          (each) => `sector.${each}`,
        )}
        chosen={draft.targets}
        change={(chosen) => change({ targets: sectors.filter((each) => chosen.includes(each)) })}
      />
      <OneOf
        field="gathering-visibility"
        label={own("visibility")}
        value={draft.visibility}
        options={optionsOf(visibilities, words, (each) => `visibility.${each}`)}
        change={(value) =>
          change({ visibility: visibilities.find((each) => each === value) ?? draft.visibility })
        }
      />
      {refused !== null && (
        <p id={`${id}-fault`} className="fault" role="alert">
          {refused === "date" ? own("dateNeeded") : words.refusal(refused)}
        </p>
      )}
      <p className="proposal-acts">
        <button type="submit" className="button main">
          {own("save")}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {words.ui("cancel")}
        </button>
      </p>
    </form>
  );
}
