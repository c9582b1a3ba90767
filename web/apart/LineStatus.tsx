// In the bar, in words: no connection, what waits, what is to be solved, a new version. Nothing while all is well.
import "./apart.css";
import { useEffect, useRef, useState } from "react";
import { Link } from "../app/Link.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { takeNewVersion, useNewVersion } from "../offline/new-version.ts";
import { useStatus } from "../sync/use-status.ts";
import { apartWords } from "./apart.words.ts";
import { lineState } from "./line-state.ts";

/** What is answered sooner than this needs no word. */
const soon = 1500;

export function LineStatus() {
  const say = useSpeaker(apartWords);
  const line = useStatus((now) => now.line);
  const unanswered = useStatus((now) => now.unanswered);
  const told = useStatus((now) => now.told);
  const waits = unanswered > 0;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waits) return setLate(false);
    const timer = setTimeout(() => setLate(true), soon);
    return () => clearTimeout(timer);
  }, [waits]);
  const newer = useNewVersion();
  const said = lineState({ line, unanswered, told }, late);
  return (
    <>
      {(said.length > 0 || newer) && (
        <div className="line-status">
          {said.map(({ key, count, tone }) => {
            const text = say(key, { count });
            return (
              <Link key={tone} to="/pending" className={`line-chip ${tone}`}>
                <Icon name={tone === "away" ? "away" : tone === "busy" ? "up" : "warning"} />
                <span>{text}</span>
              </Link>
            );
          })}
          {newer && (
            <button type="button" className="line-chip" onClick={takeNewVersion}>
              <Icon name="down" />
              <span>{say("newVersion")}</span>
            </button>
          )}
        </div>
      )}
      <SaidOnce away={line === "reconnecting"} />
    </>
  );
}

/** For ears: that the line is gone, and that it is back. Not each change that waits. */
function SaidOnce({ away }: { away: boolean }) {
  const say = useSpeaker(apartWords);
  const was = useRef(away);
  const [text, setText] = useState("");
  useEffect(() => {
    if (was.current !== away) setText(say(away ? "saidAway" : "saidBack"));
    was.current = away;
  }, [away, say]);
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  );
}
