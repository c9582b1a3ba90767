// The lists of pairs beside the one that is open; walked by keys.
import { useRef, useState } from "react";
import { WaitingPart } from "../app/Waiting.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { useNarrow } from "../look/use-narrow.ts";
import { introductionWords } from "./introductions.words.ts";
import { KeyHints } from "./KeyHints.tsx";
import { PairDetail } from "./PairDetail.tsx";
import { PairList } from "./PairList.tsx";
import { type Pair, parts } from "./pairs.ts";
import { take } from "./steps.ts";
import { suggestFor } from "./store.ts";
import { usePairKeys } from "./use-pair-keys.ts";
import { usePairs } from "./use-pairs.ts";

/** So many of a list are shown at first. */
export const atFirst = 10;

export function Inside({ view }: { view: string }) {
  const say = useSpeaker(introductionWords);
  const narrow = useNarrow();
  const { pairs, run, ready, outdated } = usePairs(view);
  const [chosen, setChosen] = useState<string | null>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const lists = parts.map((part) => {
    const all = pairs.filter((pair) => pair.part === part);
    const shown = whole.has(part) ? all : all.slice(0, part === "settled" ? 0 : atFirst);
    return { part, all, shown };
  });
  const walked = lists.flatMap(({ shown }) => shown);
  // On a phone nothing is open until it is chosen; beside the list the first is.
  const current = walked.find(({ key }) => key === chosen) ?? (narrow ? undefined : walked[0]);
  const list = useRef<HTMLDivElement>(null);
  const step = (pair: Pair, to: Parameters<typeof take>[1]) => {
    const next = nextAfter(walked, pair);
    if (!take(pair, to) || pair.record !== null) return;
    // A suggestion that was answered leaves its list: the next one has the keyboard.
    setChosen(next?.key ?? null);
    setTimeout(() => focusRow(list.current, next?.key ?? null), 60);
  };
  usePairKeys({
    pairs: walked,
    current,
    open: (pair) => {
      setChosen(pair.key);
      focusRow(list.current, pair.key);
    },
    step,
  });
  if (!ready && run === "running") return <WaitingPart />;
  return (
    <div className="meet-inside">
      <div className="meet-lists" ref={list}>
        {run === "failed" && <p role="alert">{say("failed")}</p>}
        {outdated && <p className="meet-outdated">{say("outdated")}</p>}
        {ready && pairs.length === 0 && <p>{say("none")}</p>}
        {lists.map(({ part, all, shown }) => (
          <PairList
            key={part}
            part={part}
            count={all.length}
            pairs={shown}
            current={current?.key ?? null}
            choose={(key) => setChosen(narrow && key === current?.key ? null : key)}
            rest={all.length - shown.length}
            showAll={() => setWhole(new Set([...whole, part]))}
            inside={
              narrow && current !== undefined ? (
                <PairDetail key={current.key} pair={current} step={step} />
              ) : null
            }
          />
        ))}
        <button
          type="button"
          className="button meet-again"
          aria-disabled={run === "running"}
          onClick={() => run !== "running" && suggestFor(view)}
        >
          {say(run === "running" ? "counting" : "again")}
        </button>
        {walked.length > 0 && <KeyHints />}
      </div>
      {!narrow && current !== undefined && (
        <div className="meet-aside">
          <PairDetail key={current.key} pair={current} step={step} />
        </div>
      )}
    </div>
  );
}

/** The one after it in its own list, else the one before. */
function nextAfter(pairs: readonly Pair[], pair: Pair): Pair | undefined {
  const own = pairs.filter(({ part }) => part === pair.part);
  const at = own.findIndex(({ key }) => key === pair.key);
  return own[at + 1] ?? own[at - 1];
}

function focusRow(list: HTMLElement | null, key: string | null): void {
  const row = key === null ? null : list?.querySelector<HTMLElement>(`[data-pair="${key}"]`);
  (row ?? document.querySelector<HTMLElement>(".meet h1"))?.focus();
}
