// Everything that can be asked, by groups; the number says how much would be left.
import { useMemo } from "react";
import { counts as countsOf } from "../../domain/ask/counts.ts";
import { modes } from "../../domain/ask/filter.ts";
import { Choice } from "../app/Choice.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { capital } from "../panels/kind-text.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";
import { askWords } from "./ask.words.ts";
import { Group, ListGroup } from "./Group.tsx";
import { LookGroup } from "./LookGroup.tsx";
import { type CountedParam, optionsOf } from "./options.ts";
import { chosenOf, toggled } from "./parts.ts";
import { StrengthGroup } from "./StrengthGroup.tsx";
import { TimeGroup } from "./TimeGroup.tsx";

const before: readonly CountedParam[] = ["sector", "kind", "role", "theme", "place", "community"];
const ties: readonly CountedParam[] = ["family", "tie"];
const wishes: readonly CountedParam[] = ["need", "offer"];

export function AskSheet({ view, on }: { view: string; on: "map" | "table" }) {
  const words = useWords();
  const own = useSpeaker(askWords);
  const facts = useFacts();
  const version = useVersion();
  const filter = useSession((now) => now.filter);
  const today = useMe()?.today ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const counts = useMemo(
    () => countsOf(facts, view, { filter, today }),
    [facts, view, filter, today, version],
  );
  const list = (param: CountedParam) => (
    <ListGroup
      key={param}
      param={param}
      title={capital(own(`group.${param}`))}
      options={optionsOf(param, { counts, filter, words, facts })}
      toggle={(value) => filterBy(toggled(filter, { param, value }))}
    />
  );
  const folds = chosenOf(filter, "fold").length + (filter.ended ? 0 : 1);
  return (
    <>
      <header className="ask-head">
        <h2>{own("title")}</h2>
        <button
          type="button"
          className="button icon"
          aria-label={own("close")}
          popoverTarget="ask-sheet"
          popoverTargetAction="hide"
        >
          <Icon name="close" />
        </button>
      </header>
      {before.map(list)}
      {ties.map(list)}
      <StrengthGroup counts={counts.strengths} />
      {wishes.map(list)}
      <TimeGroup counts={counts} />
      <Group title={capital(own("drawn"))} chosen={folds}>
        <Fold value="initiatives" text={own("foldInitiatives")} />
        <Fold value="gatherings" text={own("foldGatherings")} />
        <label className="check">
          <input
            type="checkbox"
            checked={filter.ended}
            onChange={(event) => filterBy({ ended: event.target.checked })}
          />
          <span>{own("showEnded")}</span>
        </label>
      </Group>
      {on === "map" && (
        <>
          <Choice
            label={own("mode")}
            name="ask-mode"
            chosen={filter.mode}
            options={modes.map((each) => ({ value: each, label: own(`mode.${each}`) }))}
            choose={(mode) => filterBy({ mode })}
          />
          <LookGroup />
        </>
      )}
    </>
  );
}

function Fold({ value, text }: { value: "initiatives" | "gatherings"; text: string }) {
  const filter = useSession((now) => now.filter);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={filter.fold.includes(value)}
        onChange={() => filterBy(toggled(filter, { param: "fold", value }))}
      />
      <span>{text}</span>
    </label>
  );
}
