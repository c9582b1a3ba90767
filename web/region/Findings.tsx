// The structure in sentences, each with the way to the actors behind it.
import { useId } from "react";
import type { Finding } from "../../domain/analysis/structure/found.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { showOnMap } from "../session/changes.ts";
import { measureWords } from "./measures.words.ts";
import { findingText, type Naming } from "./structure-text.ts";

/** More than this are the map itself. */
const most = 60;

export function Findings({ findings, naming }: { findings: readonly Finding[]; naming: Naming }) {
  const say = useSpeaker(measureWords);
  const id = useId();
  return (
    <section className="home-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("structure")}</h2>
      </header>
      <ul className="findings">
        {findings.map((found) => {
          const [what = "", ...more] = findingText(found, naming);
          return (
            <li key={`${found.type} ${found.actors.join()}`} data-finding={found.type}>
              <div>
                <p className="finding-what">{what}</p>
                {more.length > 0 && <p className="soft">{more.join(" ")}</p>}
              </div>
              {found.actors.length > 0 && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={say("onMapOf", { what })}
                  onClick={() => lookAt(found)}
                >
                  <Icon name="map" />
                  <span>{say("onMap")}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One is opened, several are gathered, a sector is asked for; the clusters are outlined there anyway. */
function lookAt(found: Finding): void {
  const told = found.type === "silo" ? [found.sector] : found.type === "quiet" ? found.sectors : null;
  if (told === null) showOnMap(found.actors.length <= most ? found.actors : []);
  else
    showOnMap([], {
      sectors: sectors.filter((one) => told.some((each) => each === one)),
      mode: "showcase",
    });
}
