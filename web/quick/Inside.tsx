// Inside the strip: the field, what its lines will do, what was just recorded, and who told it.
import { useEffect, useMemo, useRef, useState } from "react";
import { perform } from "../actions/perform.ts";
import { undo } from "../actions/steps.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { showQuick } from "../session/changes.ts";
import { write } from "./kept.ts";
import { LineField } from "./LineField.tsx";
import { Marks } from "./Marks.tsx";
import { quickWords } from "./quick.words.ts";
import { ReadBack } from "./ReadBack.tsx";
import { isSound, type LineRead, marksIn, piecesOf, readText } from "./read-text.ts";
import { SentLines } from "./SentLines.tsx";
import { SourceChip } from "./SourceChip.tsx";
import { useKept, useQuickContext } from "./use-quick.ts";
import { useSending } from "./use-sending.ts";
import { writeIn } from "./write-in.ts";

const examples = ["example.tie", "example.need", "example.new"] as const;

export function Inside() {
  const words = useWords();
  const say = useSpeaker(quickWords);
  const { text, past } = useKept();
  const context = useQuickContext();
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = useMemo(() => readText(text, context), [text, context]);
  const { sent, refusals, send } = useSending();
  const doings = lines.filter(isSound).flatMap(({ reading }) => reading.doings).length;
  const marks = marksIn(piecesOf(text, lines));
  const enter = () => {
    const spot = send(lines);
    if (spot === null) field.current?.focus();
    return spot;
  };
  const back = () => {
    const last = past.at(-1);
    if (last === undefined) return false;
    write(last);
    return true;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field reach it from what stands beside it
    <div
      className="quick-inside"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
          showQuick(false);
        }
        // Of an empty field nothing can be taken back: what it sent can.
        if (
          event.key === "z" &&
          (event.ctrlKey || event.metaKey) &&
          text === "" &&
          event.target === field.current
        ) {
          event.preventDefault();
          perform(undo);
        }
      }}
    >
      <div className="quick-row">
        <LineField
          id="quick-line"
          label={say("line")}
          placeholder={say("placeholder")}
          field={field}
          text={text}
          write={write}
          lines={lines}
          context={context}
          enter={enter}
          out={() => showQuick(false)}
          back={back}
        />
        <button
          type="button"
          className="button main"
          aria-disabled={doings === 0}
          onClick={() => {
            const spot = enter();
            if (spot !== null) field.current?.setSelectionRange(spot.at, spot.at + spot.length);
            field.current?.focus();
          }}
        >
          {say("send")}
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={words.ui("close")}
          onClick={() => showQuick(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="quick-below">
        <ol className={`quick-back${lines.length > 1 ? " several" : ""}`}>
          {lines.map((line) => (
            <li key={line.at}>
              {lines.length > 1 && <p className="quick-said soft">{line.text}</p>}
              <ReadBack
                reading={line.reading}
                facts={context.facts}
                choose={(fault, by) => {
                  const spot = { at: line.at + fault.at, length: fault.length };
                  if (field.current !== null) writeIn(field.current, spot, by);
                }}
              />
              <Refused refusal={refusals.get(line.text)} />
            </li>
          ))}
        </ol>
        {text.trim() === "" && sent.length === 0 && (
          <div className="quick-examples soft">
            <p>{say("examples")}</p>
            <ul>
              {examples.map((each) => (
                <li key={each}>{say(each)}</li>
              ))}
            </ul>
          </div>
        )}
        {(sent.length > 1 || (sent.length > 0 && lines.length > 0)) && <SentLines sent={sent} />}
      </div>
      <div className="quick-foot">
        <Marks marks={marks} />
        <SourceChip />
        <p className="quick-hint soft on-wide-only">{say("hint")}</p>
      </div>
      <Status lines={lines} doings={doings} />
    </div>
  );
}

function Refused({
  refusal,
}: {
  refusal: Parameters<ReturnType<typeof useWords>["refusal"]>[0] | undefined;
}) {
  const words = useWords();
  if (refusal === undefined) return null;
  return (
    <p className="quick-fault">
      <Icon name="warning" />
      <span>{words.refusal(refusal)}</span>
    </p>
  );
}

/** For those who hear the page: how the text stands, told when the typing rests. */
function Status({ lines, doings }: { lines: readonly LineRead[]; doings: number }) {
  const say = useSpeaker(quickWords);
  const faults = lines.flatMap(({ reading }) => reading.faults).length;
  const now = [
    ...(doings === 0 ? [] : [say("ready", { count: doings })]),
    ...(faults === 0 ? [] : [say("faulty", { count: faults })]),
  ].join(" ");
  const [told, setTold] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setTold(now), 700);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p id="quick-line-status" className="unseen" role="status">
      {told}
    </p>
  );
}
