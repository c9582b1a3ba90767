import { useEffect, useRef } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { interviewWords } from "./interview.words.ts";
import type { Told } from "./told.ts";

export const steps = ["ties", "needs", "offers", "next", "end"] as const;
export type Step = (typeof steps)[number];

interface Props {
  step: Step;
  told: Told;
  go: (step: Step) => void;
}

/** The run as a whole: where one is, how much each step has told; any step is a tap away. */
export function Steps({ step, told, go }: Props) {
  const say = useSpeaker(interviewWords);
  const list = useRef<HTMLOListElement>(null);
  // On a phone the steps are wider than the screen: the one that is on stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step tells which one it is
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [step]);
  return (
    <nav className="interview-steps" aria-label={say("steps")}>
      <ol ref={list}>
        {steps.map((each) => {
          const count = each === "end" ? 0 : told[each].length;
          return (
            <li key={each}>
              <button
                type="button"
                aria-current={each === step ? "step" : undefined}
                onClick={() => go(each)}
              >
                <span>{say(each)}</span>
                {count > 0 && (
                  <>
                    <span className="unseen">, {say("recorded")} </span>
                    <b>{count}</b>
                  </>
                )}
                {each === "end" && <Icon name="talk" />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
