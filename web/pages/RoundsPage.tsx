// The mapping rounds of a region: the queue, when to stop, and the rounds before.
import "../interview/interview.css";
import "../interview/narrow.css";
import "../rounds/rounds.css";
import { onTeam } from "../../domain/policy/rights.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { ownRegions } from "../home/own-regions.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { Rounds } from "../rounds/Rounds.tsx";
import { roundsWords } from "../rounds/rounds.words.ts";
import { showRegion } from "../session/changes.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

export function RoundsPage({ view }: { view: string }) {
  useVersion();
  const { language } = useWords();
  const say = useSpeaker(roundsWords);
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const isRegion = /^(\d{2}|national|abroad|unplaced)$/.test(view);
  if (reader !== null && isRegion && onTeam(reader, [view]))
    return <Rounds key={`${view} ${reader.id}`} region={view} me={reader} />;
  const own = reader === null ? [] : (ownRegions(reader) ?? []);
  return (
    <div className="message">
      <h1>{say("title")}</h1>
      <p>{say(isRegion ? "notYours" : "elsewhere")}</p>
      <div className="form-buttons">
        {own.map((code) => (
          <button key={code} type="button" className="button" onClick={() => showRegion(code)}>
            {say("openOwn", { region: regionName(code, language) })}
          </button>
        ))}
      </div>
    </div>
  );
}
