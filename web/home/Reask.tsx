// Ties that nobody spoke of for long: asked again one by one, with a button for the most common answer.
import type { Monday } from "../../domain/ask/monday.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addTie } from "../actions/add.ts";
import { confirmToday } from "../actions/confirm-today.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { strengthWord } from "../panels/strength-word.ts";
import { useFacts } from "../replica/use-replica.ts";
import { clearFilters, filterBy, goTo, openForm, select } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { last } from "../sheet/left.ts";
import { useReader } from "../sync/use-status.ts";
import { homeWords } from "./home.words.ts";
import { Opens } from "./Opens.tsx";
import { most, Nothing, Part } from "./Part.tsx";

export function Reask({ ties, anyTie }: { ties: Monday["reask"]; anyTie: boolean }) {
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const shown = ties.slice(0, most).flatMap((each) => {
    const tie = facts.get(each.tie);
    return tie?.type === "tie" ? [{ ...each, tie }] : [];
  });
  return (
    <Part
      title={say("reask")}
      hint={shown.length > 0 ? say("reaskHint") : undefined}
      count={ties.length}
      showAll={() => {
        last.tab = "ties";
        clearFilters();
        filterBy({ older: 12 });
        select(null);
        goTo("/table");
      }}
    >
      {shown.length === 0 && (
        <Nothing text={say(anyTie ? "reaskNone" : "reaskNoTies")}>
          {!anyTie && <ActionButton action={addTie} icon={<Icon name="tie" />} />}
        </Nothing>
      )}
      <ul className="home-list home-reask">
        {shown.map(({ tie, strength, confirmed }) => (
          <li key={tie.id} className="home-row">
            <Row tie={tie} strength={strength} confirmed={confirmed} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface RowProps {
  tie: Tie;
  strength: number | undefined;
  confirmed: string | undefined;
}

function Row({ tie, strength, confirmed }: RowProps) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const keeps = mayKeep(useReader(), tie, facts);
  const name = recordName(tie, facts, words.language);
  const about = [
    strength === undefined
      ? ""
      : words.ui("panel.strength", { strength, word: strengthWord(strength, words) }),
    confirmed === undefined ? say("never") : say("confirmed", { date: dayText(confirmed, words.language) }),
  ];
  return (
    <>
      <Opens one={tie}>
        <span className="soft">{about.filter((part) => part !== "").join(" · ")}</span>
      </Opens>
      {keeps && (
        <div className="home-answers">
          <button
            type="button"
            className="button"
            aria-label={say("stillTrueOf", { name })}
            onClick={(event) => {
              const list = event.currentTarget.closest("section");
              if (confirmToday(tie) && session.getState().selection === tie.id) select(null);
              // The row goes; the next answer is as near.
              setTimeout(() => focusNext(list), 60);
            }}
          >
            {say("stillTrue")}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={say("changedOf", { name })}
            onClick={() => {
              select(tie.id);
              openForm({ type: "editTie", id: tie.id });
            }}
          >
            {say("changed")}
          </button>
        </div>
      )}
    </>
  );
}

function focusNext(list: Element | null): void {
  const next =
    list?.querySelector<HTMLElement>(".home-answers button") ?? list?.querySelector<HTMLElement>("h2");
  next?.focus();
}
