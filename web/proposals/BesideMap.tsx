// The live map beside the list: what is pointed at in the one lights up in the other.
import { useMemo } from "react";
import type { Insets, MapInput } from "../canvas/input.ts";
import { MapCanvas } from "../canvas/MapCanvas.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { mapActs } from "../pages/map/acts.ts";
import { useMapInput } from "../pages/map/use-map-input.ts";
import { usePath } from "../pages/map/use-path.ts";
import { select } from "../session/changes.ts";
import { believingWords } from "./believing.words.ts";
import { proposing } from "./here.ts";

const insets: Insets = { top: 8, right: 8, bottom: 44, left: 8 };

/** `only`: the one outline that this page is about; null: all. */
export function BesideMap({ view, only = null }: { view: string; only?: string | null }) {
  const words = useSpeaker(believingWords);
  const given = useMapInput(view, false);
  const { path, next } = usePath(given);
  const input = useMemo((): MapInput => {
    const outlines = only === null ? given.outlines : given.outlines.filter(({ id }) => id === only);
    return { ...given, path, outlines, pointed: only ?? given.pointed, insets, beside: true };
  }, [given, path, only]);
  return (
    <section className="beside-map" aria-label={words("mapBeside")}>
      <MapCanvas
        input={input}
        acts={{
          ...mapActs,
          path: next,
          open: (outline) => {
            if (outline.adopted) select(outline.id);
            else showCard(outline.id);
          },
        }}
      />
      {only === null && input.outlines.length > 0 && (
        <p className="beside-told hint">{words("gradesOnMap")}</p>
      )}
    </section>
  );
}

function showCard(id: string): void {
  const card = document.querySelector<HTMLElement>(`[data-proposal="${CSS.escape(id)}"]`);
  const fold = card?.closest("details");
  if (fold) fold.open = true;
  card?.scrollIntoView({ block: "nearest" });
  card?.querySelector<HTMLElement>("button")?.focus();
  proposing.light(id);
}
