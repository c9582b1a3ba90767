// The map of a region: the replica and the session on one side, the canvas on the other.
import { useState } from "react";
import { Waiting } from "../app/Waiting.tsx";
import { AskBar } from "../ask/AskBar.tsx";
import { NothingFound } from "../ask/NothingFound.tsx";
import { useAsked } from "../ask/use-asked.ts";
import { MapCanvas } from "../canvas/MapCanvas.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Legend } from "../panels/Legend.tsx";
import { replica } from "../replica/here.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { sync } from "../sync/here.ts";
import { useStatus } from "../sync/use-status.ts";
import { mapActs } from "./map/acts.ts";
import { useFirstOutlines } from "./map/use-first-outlines.ts";
import { useMapInput } from "./map/use-map-input.ts";

export function MapPage({ view }: { view: string }) {
  const words = useWords();
  const failed = useStatus((now) => now.failed);
  const [neighbours, setNeighbours] = useState(true);
  const { sectors } = useSession((now) => now.filter);
  const asked = useAsked(view);
  const input = useMapInput(view, neighbours);
  useFirstOutlines(view, replica.view() === view ? input.shown.seated.size : 0);
  if (failed !== null)
    return (
      <div className="message" role="alert">
        <h1>{words.ui("failed.title")}</h1>
        <p>{words.refusal(failed)}</p>
        <button type="button" className="button main" onClick={() => sync.refresh()}>
          {words.ui("retry")}
        </button>
      </div>
    );
  if (replica.view() !== view) return <Waiting />;
  return (
    <div className="map-page">
      <h1 className="unseen">{words.ui("place.map")}</h1>
      <MapCanvas input={input} acts={mapActs} />
      <Legend
        language={words.language}
        sectors={sectors}
        onSectors={(next) => filterBy({ sectors: [...next] })}
        neighbours={neighbours}
        onNeighbours={setNeighbours}
        hasNeighbours={input.shown.neighbours.size > 0}
        hasOutlines={input.outlines.length > 0}
      />
      <AskBar view={view} on="map" />
      {asked?.nodes.size === 0 && <NothingFound view={view} />}
    </div>
  );
}
