// How a community was proposed, and the way to the same answer again.
import type { Community } from "../../domain/records/community.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { askedText } from "../proposals/asked-text.ts";
import { proposeFor, proposing } from "../proposals/here.ts";
import { proposalWords } from "../proposals/proposals.words.ts";
import type { Wishes } from "../proposals/store.ts";
import { goTo } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { communityWords } from "./community.words.ts";

export function Origin({ origin }: { origin: NonNullable<Community["origin"]> }) {
  const own = useSpeaker(communityWords);
  const words = useSpeaker(proposalWords);
  const { language } = useWords();
  const view = useSession((now) => now.region);
  const { ways, seed } = origin;
  const told = words("origin", { share: Math.round(origin.stability * 100), count: origin.runs });
  if (ways === undefined) return <p className="hint">{told}</p>;
  const wishes: Wishes = {
    seed,
    min: ways.window.min,
    max: ways.window.max,
    themes: ways.themes,
    weights: ways.weights,
    across: ways.across,
    settled: ways.settled,
  };
  return (
    <section className="origin">
      <p className="hint">
        {told} {own("originOf", { day: dayText(ways.day, language), asked: askedText(wishes, language) })}
      </p>
      {view === ways.view && (
        <p className="on-screen">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              proposing.wish(wishes);
              goTo("/communities");
              proposeFor(view);
            }}
          >
            {own("again")}
          </button>
        </p>
      )}
    </section>
  );
}
