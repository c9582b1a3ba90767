// The map in React: a thin binding; everything it does is done by the stage.
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from "react";
import "./map.css";
import "./strips.css";
import "./print.css";
import { whenIdle } from "../app/when-idle.ts";
import { speaker } from "../i18n/words.ts";
import { type Drawn, drawn } from "./drawn.ts";
import { EndBar } from "./EndBar.tsx";
import { FocusBar } from "./FocusBar.tsx";
import type { MapActs, MapInput } from "./input.ts";
import { MapControls } from "./MapControls.tsx";
import { Mirror } from "./Mirror.tsx";
import { mapWords } from "./map.words.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { OutlineList } from "./OutlineList.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Stage } from "./stage.ts";
import { describe } from "./told.ts";
import { joined, toggled, useMapKeys } from "./use-map-keys.ts";
import { usePicture } from "./use-picture.ts";
import { useStage } from "./use-stage.ts";
import { useUpright } from "./use-upright.ts";

// To print is not what a map is opened for: what it takes comes when all else is here.
const PrintSheet = lazy(async () => {
  await whenIdle();
  return { default: (await import("./PrintSheet.tsx")).PrintSheet };
});

/** What a strip over the lower edge takes, px. */
const stripRoom = 62;

export function MapCanvas({ input, acts }: { readonly input: MapInput; readonly acts: MapActs }) {
  const host = useRef<HTMLDivElement>(null);
  const id = useId();
  const words = speaker(mapWords, input.language);
  const upright = useUpright();
  const map = useDrawn(input, upright);
  const lit = useLit(map, input);
  const [begun, setTying] = useState<string | null>(null);
  const standing = (id: string | null) => (id !== null && map.nodes.has(id) ? id : null);
  const seeking = standing(input.seeking);
  const tying = seeking ?? standing(begun);
  const { pointing } = acts;
  useEffect(() => {
    pointing(begun !== null);
    return () => pointing(false);
  }, [pointing, begun]);
  const tie = (from: string, to: string) => {
    setTying(null);
    if (seeking === null) acts.tie(from, to);
    else {
      acts.between(from, to);
      // The line that named the other end is gone: the arrows go on from the map.
      host.current?.parentElement?.focus();
    }
  };
  const beginAt = (id: string | null) => {
    setTying(id);
    acts.seek(null);
  };
  const selectedNodes = input.selection.filter((each) => map.nodes.has(each));
  const stage = useRef<Stage | null>(null);
  const getStage = () => stage.current;
  const picture = usePicture(getStage, input);
  const keys = useMapKeys({
    map,
    input,
    acts: { ...acts, tie },
    stage: getStage,
    tying,
    tieFrom: beginAt,
    copy: picture.copy,
  });
  const strip = input.focus !== null || input.gathering || tying !== null;
  const insets = useMemo(
    () => (strip ? { ...input.insets, bottom: input.insets.bottom + stripRoom } : input.insets),
    [input.insets, strip],
  );
  useStage(host, stage, {
    map,
    input: { ...input, insets },
    lit,
    cursor: keys.cursor,
    tying,
    scene: `${input.place} ${upright}`,
    events: {
      pick: (picked, adding) => {
        if (tying !== null) {
          if (picked !== null && map.nodes.has(picked) && picked !== tying) tie(tying, picked);
          return;
        }
        if (!adding) acts.select(picked);
        else if (picked !== null && map.nodes.has(picked)) acts.gather(toggled(selectedNodes, picked));
      },
      open: (opened) => acts.focus(opened, input.steps),
      outline: (outline) => {
        const found = input.outlines.find((one) => one.id === outline);
        if (found !== undefined && tying === null) acts.open(found);
      },
      lasso: (ids) => acts.gather(joined(selectedNodes, ids)),
      tie,
      hold: beginAt,
    },
  });

  const cursor = keys.cursor === null ? undefined : map.nodes.get(keys.cursor);
  const focused = input.focus === null ? undefined : map.nodes.get(input.focus);
  const from = tying === null ? undefined : map.nodes.get(tying);
  const what = seeking === null ? "tie" : "path";
  return (
    <div className="map" data-wall={input.wall || undefined}>
      <div
        className="map-application"
        role="application"
        aria-roledescription={words("role")}
        aria-label={words("keys")}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; its words are in the mirror
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.leave}
      >
        {/* Cytoscape puts a style element of its own into the page unless something has this id: ours is in map.css. */}
        <div id="__________cytoscape_stylesheet" className="map-host" ref={host} data-map="" />
      </div>
      <p className="unseen" aria-live="polite">
        {from !== undefined && cursor === undefined
          ? words(what === "tie" ? "tieOf" : "pathFrom", { name: from.name })
          : ""}
        {cursor === undefined ? "" : describe(map, cursor, input.language)}
      </p>
      <Mirror map={map} language={input.language} id={id} />
      {!input.wall && <OutlineList input={input} acts={acts} />}
      <div className="map-strips">
        {focused !== undefined && <FocusBar name={focused.name} input={input} acts={acts} />}
        {input.gathering && <SelectionBar map={map} input={input} acts={acts} stage={getStage} />}
        {from !== undefined && (
          <EndBar
            map={map}
            from={from}
            what={what}
            language={input.language}
            choose={(to) => tie(from.id, to)}
            cancel={() => beginAt(null)}
          />
        )}
      </div>
      {map.nodes.size === 0 && input.shown.seated.size > 0 && (
        <p className="map-empty">{words("arranging")}</p>
      )}
      {!input.wall && (
        <MapControls language={input.language} stage={getStage} save={picture.save} toWall={acts.wall} />
      )}
      <p className="unseen" role="status">
        {picture.told === null ? "" : words(picture.told)}
      </p>
      {input.beside !== true && (
        <Suspense>
          <PrintSheet input={input} map={map} stage={getStage} />
        </Suspense>
      )}
    </div>
  );
}

function useDrawn(input: MapInput, upright: boolean): Drawn {
  const { shown, spots, today, language, pending, neighbours, hidden, colour, size, needs } = input;
  const { lines, toldAll } = input;
  // Outlines decide looks only where colours tell of communities.
  const outlines = colour === "community" ? input.outlines : none;
  return useMemo(
    () =>
      drawn({
        shown,
        spots,
        today,
        language,
        pending,
        neighbours,
        hidden,
        colour,
        size,
        lines,
        toldAll,
        needs,
        outlines,
        upright,
      }),
    [
      shown,
      spots,
      today,
      language,
      pending,
      neighbours,
      hidden,
      colour,
      size,
      lines,
      toldAll,
      needs,
      outlines,
      upright,
    ],
  );
}

const none: MapInput["outlines"] = [];

/** What stands out of the veil: a path, an outline pointed at, a neighbourhood, what the filters let through. */
function useLit(map: Drawn, input: MapInput): ReadonlySet<string> | null {
  const { focus, steps, passing, outlines, pointed, path } = input;
  return useMemo(() => {
    if (path !== null) return new Set(path.nodes);
    const members = outlines.find((one) => one.id === pointed)?.members;
    if (members !== undefined) return new Set(members);
    const near = focus === null || !map.nodes.has(focus) ? null : neighbourhood(map, focus, steps);
    return near === null || passing === null
      ? (near ?? passing)
      : new Set([...near].filter((id) => passing.has(id)));
  }, [map, focus, steps, passing, outlines, pointed, path]);
}
