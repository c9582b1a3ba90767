// Needs and offers that end soon or have ended while they were open.
import type { Monday, Wished } from "../../domain/ask/monday.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { goTo, openForm, select, selectMany } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { awayText } from "./days.ts";
import { homeWords } from "./home.words.ts";
import { Opens } from "./Opens.tsx";
import { most, Nothing, Part } from "./Part.tsx";

export function Wishes({ runningOut, runOut }: Pick<Monday, "runningOut" | "runOut">) {
  const say = useSpeaker(homeWords);
  const all = [...runningOut, ...runOut];
  return (
    <Part
      title={say("wishes")}
      count={all.length}
      showAll={() => {
        goTo("/map");
        selectMany([...new Set(all.map(({ node }) => node))]);
      }}
    >
      {all.length === 0 && <Nothing text={say("wishesNone")} />}
      <ul className="home-list">
        {all.slice(0, most).map((one) => (
          <li key={one.id} className="home-row">
            <Row one={one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Row({ one }: { one: Wished }) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const reader = useReader();
  const record = facts.get(one.id);
  const node = facts.node(one.node);
  if (node === undefined || (record?.type !== "need" && record?.type !== "offer")) return null;
  const text = nameOf(record.text, words.language);
  const date = { date: dayText(one.until, words.language), when: awayText(one.days, words.language) };
  return (
    <>
      <Opens one={node}>
        <span>
          <span className={`tag ${one.type}`}>{capital(words.say(`record.${one.type}`))}</span> {text}
        </span>
        <span className={one.days < 0 ? "home-late" : "soft"}>
          {say(one.days < 0 ? "ended" : "ends", date)}
        </span>
      </Opens>
      {mayKeep(reader, record, facts) && (
        <button
          type="button"
          className="button icon"
          aria-label={say("editOf", { name: text })}
          title={words.ui("action.edit")}
          onClick={() => {
            select(node.id);
            openForm({ type: "editNeed", id: record.id });
          }}
        >
          <Icon name="edit" />
        </button>
      )}
    </>
  );
}
