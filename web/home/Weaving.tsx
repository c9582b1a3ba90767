// Introductions that wait for a word, and the suggestions that came since one last looked.
import { useMemo } from "react";
import { useStore } from "zustand";
import { Link } from "../app/Link.tsx";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { pairsOf } from "../introductions/pairs.ts";
import { statusText } from "../introductions/status-text.ts";
import { suggesting } from "../introductions/store.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { goTo } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { homeWords } from "./home.words.ts";
import { most, Nothing, Part } from "./Part.tsx";

/** Introductions under way, those that have waited longest first. */
export function Weaving({ view }: { view: string }) {
  const say = useSpeaker(homeWords);
  const told = useSpeaker(introductionWords);
  const { language } = useWords();
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const suggested = useStore(suggesting, (now) => now.ready[view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const open = useMemo(
    () =>
      pairsOf(facts, { view, today, suggested: suggested?.list ?? [] })
        .filter(({ part }) => part === "open")
        .toReversed(),
    [facts, version, view, today, suggested],
  );
  return (
    <Part
      title={say("introductions")}
      hint={say("introductionsHint")}
      count={open.length}
      showAll={() => goTo("/introductions")}
    >
      {open.length === 0 && <Nothing text={say("introductionsNone")} />}
      <ul className="home-list">
        {open.slice(0, most).map(({ key, one, other, record }) => (
          <li key={key} className="home-row">
            <button type="button" className="home-opens" onClick={() => goTo("/introductions")}>
              <Icon name="introduce" />
              <span>
                <span className="home-name">
                  {nodeName(one, facts, language)} – {nodeName(other, facts, language)}
                </span>
                <span className="soft">{record !== null && statusText(record, told, language)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/introductions">{say("introductionsMore")}</Link>
      </p>
    </Part>
  );
}
