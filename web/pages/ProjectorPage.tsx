// The map for a wall: nothing but title, counts and legend around it; it follows what is recorded elsewhere, calmly.
import { useEffect, useMemo, useRef, useState } from "react";
import "./projector.css";
import { regionName } from "../../domain/regions/regions.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import type { Insets, MapActs, MapInput } from "../canvas/input.ts";
import { MapCanvas } from "../canvas/MapCanvas.tsx";
import { mapWords } from "../canvas/map.words.ts";
import { markOfSector } from "../canvas/marks.ts";
import { MarkSign } from "../canvas/signs.tsx";
import { counts } from "../canvas/told.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { replica } from "../replica/here.ts";
import { goTo } from "../session/changes.ts";
import { useFirstOutlines } from "./map/use-first-outlines.ts";
import { useMapInput } from "./map/use-map-input.ts";

/** The head and the legend. */
const insets: Insets = { top: 104, right: 0, bottom: 64, left: 0 };
/** How long a newcomer is named, ms. */
const told = 8000;
const nothing: readonly string[] = [];
const nobodyActs: MapActs = {
  select: () => undefined,
  gather: () => undefined,
  focus: () => undefined,
  open: () => undefined,
  point: () => undefined,
  tie: () => undefined,
  path: () => undefined,
  merge: () => undefined,
  between: () => undefined,
  seek: () => undefined,
  pointing: () => undefined,
  wall: () => undefined,
};

export function ProjectorPage({ view }: { view: string }) {
  const words = useWords();
  const own = useSpeaker(mapWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const given = useMapInput(view, false);
  const loaded = replica.view() === view;
  useFirstOutlines(view, loaded ? given.shown.seated.size : 0);
  const input = useMemo(() => onWall(given), [given]);
  const newcomers = useNewcomers(input, loaded);
  useWholeScreen(dialog);
  const { shown, language, practice } = input;
  const nodes = [...shown.seated.values()];
  const said = counts({ nodes, ties: shown.ties.size }, language);
  const present = sectors.filter((each) => nodes.some((one) => one.type === "actor" && one.sector === each));
  return (
    <dialog ref={dialog} className="wall" aria-label={words.ui("place.map")} onCancel={() => goTo("/map")}>
      {loaded ? <MapCanvas input={input} acts={nobodyActs} /> : <WaitingPart />}
      <header>
        <h1>{regionName(view, language)}</h1>
        <p>{words.list(said)}</p>
        {practice && <p className="wall-practice">{own("practice")}</p>}
      </header>
      <footer>
        <ul>
          {present.map((sector) => (
            <li key={sector}>
              <MarkSign mark={markOfSector(sector)} hue={sector} />
              {words.say(`sector.${sector}`)}
            </li>
          ))}
        </ul>
        <p role="status">{newcomers.length > 0 && own("cameIn", { names: words.list(newcomers) })}</p>
      </footer>
    </dialog>
  );
}

function onWall(input: MapInput): MapInput {
  return {
    ...input,
    insets,
    wall: true,
    selection: nothing,
    gathering: false,
    focus: null,
    seeking: null,
    passing: null,
    passingTies: null,
    pointed: null,
    records: false,
    merges: false,
    letters: null,
  };
}

/** Names of those who came since the page was opened, each for a while. */
function useNewcomers({ place, shown, language }: MapInput, loaded: boolean): readonly string[] {
  const [fresh, setFresh] = useState<readonly string[]>(nothing);
  const known = useRef<{ place: string; ids: Set<string> } | null>(null);
  useEffect(() => {
    if (!loaded) return;
    const ids = [...shown.seated.keys()];
    const before = known.current;
    known.current = { place, ids: new Set(ids) };
    if (before === null || before.place !== place) return;
    const came = ids.filter((id) => !before.ids.has(id));
    if (came.length === 0) return;
    setFresh((now) => [...now, ...came]);
    setTimeout(() => setFresh((now) => now.filter((id) => !came.includes(id))), told);
  }, [place, shown, loaded]);
  return fresh.flatMap((id) => {
    const node = shown.seated.get(id);
    return node === undefined ? [] : [nameOf(node.names, language)];
  });
}

/** Over everything, over the whole screen where the browser lets it; leaving that leaves the page. */
function useWholeScreen(dialog: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    dialog.current?.showModal();
    const { documentElement: root } = document;
    void root.requestFullscreen?.().catch(() => undefined);
    const changed = () => {
      if (document.fullscreenElement === null) goTo("/map");
    };
    document.addEventListener("fullscreenchange", changed);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [dialog]);
}
