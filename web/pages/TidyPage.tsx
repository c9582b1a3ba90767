// What a weaver tidies: what the map would be better without.
import "../home/home.css";
import "../tidy/tidy.css";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting, WaitingPart } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";
import { TidyList } from "../tidy/TidyList.tsx";
import { tidyWords } from "../tidy/tidy.words.ts";
import { useTidied } from "../tidy/use-tidied.ts";

export function TidyPage({ view }: { view: string }) {
  useVersion();
  const words = useWords();
  const say = useSpeaker(tidyWords);
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const team = reader !== null && onTeam(reader, seatsOfView(view));
  return (
    <div className="home tidy">
      <header className="home-head">
        <div>
          <p className="soft">{capital(regionName(view, words.language))}</p>
          <h1 tabIndex={-1}>{words.ui("place.tidy")}</h1>
          <p className="soft">{say(team ? "lead" : "notTeam")}</p>
        </div>
      </header>
      {team && <Inside key={view} view={view} />}
    </div>
  );
}

function Inside({ view }: { view: string }) {
  const say = useSpeaker(tidyWords);
  const tidied = useTidied(view);
  if (tidied.type === "coming") return <WaitingPart />;
  if (tidied.type === "unknown") return <p role="status">{say("unknown")}</p>;
  return <TidyList list={tidied.list} view={view} />;
}
