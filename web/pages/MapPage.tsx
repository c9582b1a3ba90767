// The map of a region: the replica and the session on one side, the canvas on the other.
import { useState } from "react";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { AgeLegend } from "../ask/AgeLegend.tsx";
import { AskBar } from "../ask/AskBar.tsx";
import { ColourLegend } from "../ask/ColourLegend.tsx";
import { NothingFound } from "../ask/NothingFound.tsx";
import { useAsked } from "../ask/use-asked.ts";
import { tellsAges } from "../canvas/drawn.ts";
import { MapCanvas } from "../canvas/MapCanvas.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Legend } from "../panels/Legend.tsx";
import { replica } from "../replica/here.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useStatus } from "../sync/use-status.ts";
import { mapActs } from "./map/acts.ts";
import { useFirstOutlines } from "./map/use-first-outlines.ts";
import { useMapInput } from "./map/use-map-input.ts";
import { usePath } from "./map/use-path.ts";

export function MapPage({ view }: { view: string }) {
  const words = useWords();
  const failed = useStatus((now) => now.failed);
  const [neighbours, setNeighbours] = useState(true);
  const { sectors } = useSession((now) => now.filter);
  const asked = useAsked(view);
  const given = useMapInput(view, neighbours);
  const { path, next } = usePath(given);
  const input = { ...given, path };
  const aged = tellsAges(input.shown.ties.values());
  useFirstOutlines(view, replica.view() === view ? input.shown.seated.size : 0);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  return (
    <div className="map-page">
      <h1 className="unseen">{words.ui("place.map")}</h1>
      <MapCanvas input={input} acts={{ ...mapActs, path: next }} />
      <Legend
        language={words.language}
        sectors={sectors}
        onSectors={(next) => filterBy({ sectors: [...next] })}
        neighbours={neighbours}
        onNeighbours={setNeighbours}
        hasNeighbours={input.shown.neighbours.size > 0}
        hasOutlines={input.outlines.length > 0}
        colours={input.colour === "sector" ? null : <ColourLegend input={input} colour={input.colour} />}
        lines={input.lines === "age" && aged ? <AgeLegend input={input} /> : null}
        aged={aged}
        byAge={input.lines === "age"}
        onByAge={(chosen) => filterBy({ lines: chosen ? "age" : "flow" })}
      />
      <AskBar view={view} on="map" />
      {input.shown.seated.size === 0 ? (
        <EmptyRegion view={view} />
      ) : (
        asked?.nodes.size === 0 && <NothingFound view={view} />
      )}
    </div>
  );
}
