// Gatherings of the next two weeks.
import type { Monday } from "../../domain/ask/monday.ts";
import { gatheringKinds } from "../../domain/vocabulary/gathering-kinds.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { capital, placeText } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { clearFilters, filterBy, goTo, openForm } from "../session/changes.ts";
import { last } from "../sheet/left.ts";
import { useMe } from "../sync/use-status.ts";
import { awayText, daysAfter } from "./days.ts";
import { homeWords } from "./home.words.ts";
import { Opens } from "./Opens.tsx";
import { most, Nothing, Part } from "./Part.tsx";

export function Gatherings({ list }: { list: Monday["gatherings"] }) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  return (
    <Part
      title={say("gatherings")}
      count={list.length}
      showAll={() => {
        last.tab = "initiatives";
        clearFilters();
        filterBy({ kinds: [...gatheringKinds], since: today, until: daysAfter(today, 14) });
        goTo("/table");
      }}
    >
      {list.length === 0 && (
        <Nothing text={say("gatheringsNone")}>
          <button
            type="button"
            className="button"
            onClick={() => openForm({ type: "addNode", as: "gathering" })}
          >
            <Icon name="plus" />
            {say("addGathering")}
          </button>
        </Nothing>
      )}
      <ul className="home-list">
        {list.slice(0, most).map(({ id, date, days }) => {
          const node = facts.node(id);
          if (node?.type !== "gathering") return null;
          const when = [
            capital(days < 0 ? dayText(date, words.language) : awayText(days, words.language)),
            days < 0 ? "" : dayText(date, words.language),
            node.start ?? "",
            placeText(node.place, words),
          ];
          return (
            <li key={id} className="home-row">
              <Opens one={node}>
                <span className="soft">{when.filter((part) => part !== "").join(" · ")}</span>
              </Opens>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
