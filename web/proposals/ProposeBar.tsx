// How proposals are asked for: the settings, the button, and how far the work is.
import { useRef } from "react";
import { proposalSettingsSchema } from "../../domain/analysis/proposals/settings.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { proposeFor, proposing } from "./here.ts";
import { MoreSettings } from "./MoreSettings.tsx";
import { NumberField } from "./NumberField.tsx";
import { type ProposalUiKey, proposalWords } from "./proposals.words.ts";
import { settingsOf } from "./store.ts";
import { useElapsed } from "./use-elapsed.ts";
import { useProposals } from "./use-proposals.ts";

/** `found`: how many the last result has; null where there is none yet. */
export function ProposeBar({ view, found }: { view: string; found: number | null }) {
  const words = useSpeaker(proposalWords);
  const wishes = useProposals((now) => now.wishes);
  const run = useProposals((now) => now.run);
  const running = run.type === "running";
  const elapsed = useElapsed(running);
  const sound = proposalSettingsSchema.safeParse(settingsOf(wishes)).success;
  const ended = (run.type === "failed" || run.type === "cancelled") && run.view === view;
  const told: ProposalUiKey | null = ended
    ? run.type === "cancelled" && found !== null
      ? "cancelledKept"
      : run.type
    : null;
  const go = useRef<HTMLButtonElement>(null);
  return (
    <form
      className="propose"
      onSubmit={(event) => {
        event.preventDefault();
        if (sound && !running) proposeFor(view);
      }}
    >
      <fieldset className="propose-settings">
        <legend>{words("settings")}</legend>
        <NumberField
          label={words("min")}
          value={wishes.min}
          range={[2, 100]}
          wrong={!sound}
          change={(min) => proposing.wish({ min })}
        />
        <NumberField
          label={words("max")}
          value={wishes.max}
          range={[4, 400]}
          wrong={!sound}
          change={(max) => proposing.wish({ max })}
        />
        <NumberField
          label={words("seed")}
          hint={words("seedHint")}
          value={wishes.seed}
          range={[0, 999_999]}
          change={(seed) => proposing.wish({ seed })}
        />
        <label className="propose-check">
          <input
            type="checkbox"
            checked={wishes.themes}
            onChange={(event) => proposing.wish({ themes: event.target.checked })}
          />
          {words("themes")}
        </label>
      </fieldset>
      <MoreSettings />
      {!sound && (
        <p className="fault" id="propose-wrong" role="alert">
          {words("windowWrong")}
        </p>
      )}
      <div className="propose-go">
        <button
          ref={go}
          type="submit"
          className={`button ${found === null && !running ? "main" : "plain"}`}
          aria-disabled={!sound || running}
          aria-describedby={sound ? undefined : "propose-wrong"}
        >
          {words(found === null ? "propose" : "proposeAgain")}
        </button>
        {running && elapsed >= 400 && (
          <>
            <progress
              value={run.done}
              max={run.total}
              aria-label={words("computing")}
              aria-valuetext={words("progress", { done: run.done, total: run.total })}
            />
            {elapsed >= 1000 && (
              <>
                <span className="soft numbers">
                  {words("progress", { done: run.done, total: run.total })}
                </span>
                <button
                  type="button"
                  className="button plain"
                  onClick={() => {
                    proposing.cancel();
                    go.current?.focus();
                  }}
                >
                  {words("cancel")}
                </button>
              </>
            )}
          </>
        )}
      </div>
      <p className={told === null ? "unseen" : "soft"} role="status">
        {told !== null && words(told)}
        {told === null && run.type === "idle" && found !== null && words("found", { count: found })}
      </p>
    </form>
  );
}
