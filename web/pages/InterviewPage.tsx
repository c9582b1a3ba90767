// The interview of one actor, for who may record it.
import "../interview/interview.css";
import "../interview/narrow.css";
import { mayKeep } from "../../domain/policy/may.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seats } from "../../domain/policy/seats.ts";
import { Link } from "../app/Link.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Interview } from "../interview/Interview.tsx";
import { interviewWords } from "../interview/interview.words.ts";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { openRound } from "../rounds/rounds.ts";
import { useSession } from "../session/use-session.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

export function InterviewPage({ view }: { view: string }) {
  const facts = useFacts();
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  const asked = useSession((now) => now.interviewee);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const actor = facts.get(facts.resolve(asked ?? ""));
  if (actor?.type !== "actor") return <No says="gone" />;
  if (!onTeam(reader, seats(actor)) || !mayKeep(reader, actor, facts)) return <No says="notYours" />;
  return <Interview key={actor.id} actor={actor} inRound={openRound(view, facts) !== undefined} />;
}

function No({ says }: { says: "gone" | "notYours" }) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  return (
    <div className="message">
      <h1>{words.ui("place.interview")}</h1>
      <p>{say(says)}</p>
      <Link to="/map" className="button main">
        {say("toMap")}
      </Link>
    </div>
  );
}
