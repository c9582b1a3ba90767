// A region's network as its weaver reads it: how well it is known, its structure in sentences, measures to act on.
import "../home/home.css";
import "../region/picture.css";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { measureWords } from "../region/measures.words.ts";
import { Picture } from "../region/Picture.tsx";
import { replica } from "../replica/here.ts";
import { useShown, useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

export function RegionPage({ view }: { view: string }) {
  useVersion();
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const team = reader !== null && onTeam(reader, seatsOfView(view));
  return <Inside key={`${view} ${reader?.id}`} view={view} team={team} />;
}

function Inside({ view, team }: { view: string; team: boolean }) {
  const { language } = useWords();
  const say = useSpeaker(measureWords);
  const { seated } = useShown(view);
  return (
    <div className="home picture">
      <header className="home-head">
        <div>
          <p className="soft">{capital(regionName(view, language))}</p>
          <h1 tabIndex={-1}>{say("title")}</h1>
          <p className="soft picture-lead">{say(team ? "lead" : "notTeam")}</p>
        </div>
      </header>
      {team && (seated.size === 0 ? <EmptyRegion view={view} /> : <Picture view={view} />)}
    </div>
  );
}
