// Who told what is recorded: said in the strip, changed once and kept while the page is open.
import { useMemo, useRef, useState } from "react";
import type { Node } from "../../domain/records/record.ts";
import { date as dateSchema } from "../../domain/records/text.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { Line, OneOf } from "../panels/forms/fields/controls.tsx";
import { NodePicker } from "../panels/forms/NodePicker.tsx";
import { day } from "../panels/forms/text.ts";
import { nobody } from "../panels/forms/tie-draft.ts";
import { useFacts } from "../replica/use-replica.ts";
import { newId } from "../sync/new-id.ts";
import { heardText, newestSources, sourceText } from "./heard.ts";
import { type Heard, hearFrom } from "./kept.ts";
import { quickWords } from "./quick.words.ts";
import { todayHere } from "./record.ts";
import { useKept } from "./use-quick.ts";

export function SourceChip() {
  const say = useSpeaker(quickWords);
  const { language } = useWords();
  const { heard } = useKept();
  const facts = useFacts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened, from anywhere in it
    <div
      className="quick-source"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="button quiet"
        aria-expanded={open}
        title={say("changeSource")}
        onClick={() => setOpen(!open)}
      >
        <span>{say("source", { name: heardText(heard, facts, language) })}</span>
        <Icon name={open ? "up" : "down"} />
      </button>
      {open && (
        <SourceForm
          heard={heard}
          use={(next) => {
            hearFrom(next);
            setOpen(false);
            document.getElementById("quick-line")?.focus();
          }}
        />
      )}
    </div>
  );
}

const isActor = ({ type }: Node) => type === "actor";

function SourceForm({ heard, use }: { heard: Heard; use: (heard: Heard) => void }) {
  const say = useSpeaker(quickWords);
  const { language } = useWords();
  const facts = useFacts();
  const [value, setValue] = useState(
    heard.type === "known" ? heard.id : heard.type === "interview" ? "new" : "",
  );
  const [speaker, setSpeaker] = useState(nobody);
  const [date, setDate] = useState(() => dayText(todayHere(), language));
  const [fault, setFault] = useState<"speakerFault" | "dateFault" | null>(null);
  const sources = useMemo(() => newestSources(facts, language), [facts, language]);
  const done = () => {
    if (value !== "new") return use(value === "" ? { type: "minutes" } : { type: "known", id: value });
    const read = dateSchema.safeParse(day(date) ?? todayHere());
    if (speaker.id === null) setFault("speakerFault");
    else if (!read.success) setFault("dateFault");
    else use({ type: "interview", id: newId(), node: speaker.id, date: read.data });
  };
  return (
    <form
      className="quick-source-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <OneOf
        field="quick-source"
        label={say("sourceField")}
        value={value}
        none={heardText({ type: "minutes" }, facts, language)}
        options={[
          { value: "new", label: say("sourceNew") },
          ...sources.map((one) => ({ value: one.id, label: sourceText(one, language) })),
        ]}
        change={setValue}
      />
      {value === "new" && (
        <>
          <NodePicker
            field="quick-speaker"
            label={say("speaker")}
            picked={speaker}
            pick={setSpeaker}
            fits={isActor}
          />
          <Line field="quick-date" label={say("date")} value={date} change={setDate} />
        </>
      )}
      {fault !== null && (
        <p role="alert" className="fault">
          {say(fault)}
        </p>
      )}
      <button type="submit" className="button">
        {say("use")}
      </button>
    </form>
  );
}
