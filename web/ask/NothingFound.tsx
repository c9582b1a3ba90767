import { useMemo } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { clearFilters, filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";
import { askWords } from "./ask.words.ts";
import { loosen } from "./loosen.ts";
import { groupText, partText } from "./naming.ts";

/** Nothing is left: what to let go of so that something is. */
export function NothingFound({ view, says }: { view: string; says?: string }) {
  const words = useWords();
  const own = useSpeaker(askWords);
  const facts = useFacts();
  const version = useVersion();
  const filter = useSession((now) => now.filter);
  const today = useMe()?.today ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const ways = useMemo(() => loosen(facts, view, { filter, today }), [facts, view, filter, today, version]);
  return (
    <div className="message ask-nothing">
      <p>{says ?? own("nothing")}</p>
      <p className="soft">{own(ways.length === 0 ? "loosenAll" : "loosen")}</p>
      {ways.length > 0 && (
        <ul>
          {ways.map(({ param, parts, filter: next, count }) => (
            <li key={param}>
              <button type="button" className="button" onClick={() => filterBy(next)}>
                <span>
                  {own("chip", {
                    group: groupText({ param }, words),
                    text: words.list(parts.map((part) => partText(part, words, facts))),
                  })}
                </span>
                <span className="soft numbers">{own("found", { count })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={clearFilters}>
        {own("clear")}
      </button>
    </div>
  );
}
