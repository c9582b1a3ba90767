// What is not there yet and what did not come through, until somebody has dealt with it.
import "../home/home.css";
import { apartWords } from "../apart/apart.words.ts";
import { PendingList } from "../apart/PendingList.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useStatus } from "../sync/use-status.ts";

export function PendingPage() {
  const say = useSpeaker(apartWords);
  useVersion();
  const failed = useStatus((now) => now.failed);
  const fromKept = useStatus((now) => now.fromKept);
  if (failed !== null) return <Failed why={failed} />;
  // What waits is told by the names of what it is about: these have to be here.
  if (replica.view() === null) return <Waiting />;
  return (
    <div className="home pending">
      <header className="home-head">
        <div>
          <h1 tabIndex={-1}>{say("title")}</h1>
          <p className="soft">{say("lead")}</p>
          {fromKept && <p className="soft">{say("kept")}</p>}
        </div>
      </header>
      <PendingList />
    </div>
  );
}
