import { recordSchemas } from "../../domain/records/record.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { EntryForm } from "../interview/EntryForm.tsx";
import { useEntry } from "../interview/use-entry.ts";
import { dayText } from "../panels/dates.ts";
import { faultsIn } from "../panels/forms/faults.ts";
import { Line } from "../panels/forms/fields/controls.tsx";
import { day } from "../panels/forms/text.ts";
import { newId } from "../sync/new-id.ts";
import { useMe } from "../sync/use-status.ts";
import { roundsWords } from "./rounds.words.ts";

/** A new round: its name and its time. */
export function StartRound({ region }: { region: string }) {
  const words = useWords();
  const say = useSpeaker(roundsWords);
  const today = useMe()?.today ?? "";
  const { language } = words;
  const { draft, faults, change, send } = useEntry({
    names: say("nameNow", { date: dayText(today.slice(0, 7), language) }),
    since: language === "fi" ? dayText(today, "fi") : today,
    until: "",
  });
  const submit = () => {
    const until = day(draft.until);
    const read = recordSchemas.round.safeParse({
      id: newId(),
      rev: 0,
      type: "round",
      visibility: "team",
      names: { [language]: draft.names.trim() },
      region,
      since: day(draft.since),
      ...(until === undefined ? {} : { until }),
    });
    const says = { key: "notice.added" as const, values: { name: draft.names.trim() } };
    send(
      read.success
        ? { type: "made", ask: { type: "add", records: [read.data] } }
        : { type: "faulty", faults: faultsIn(read.error) },
      says,
      draft,
    );
  };
  return (
    <EntryForm label={say("start")} faults={faults} main={say("start")} submit={submit} aside>
      <p className="soft">{say("startHint")}</p>
      <Line field="names" label={say("name")} value={draft.names} change={(names) => change({ names })} />
      <div className="interview-pair">
        <Line
          field="since"
          label={say("since")}
          hint={words.ui("form.dateHint")}
          value={draft.since}
          change={(since) => change({ since })}
        />
        <Line field="until" label={say("until")} value={draft.until} change={(until) => change({ until })} />
      </div>
    </EntryForm>
  );
}
