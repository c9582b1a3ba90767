// The map in React: a thin binding; everything it does is done by the stage.
import { useEffect, useId, useMemo, useRef } from "react";
import "./map.css";
import { speaker } from "../i18n/words.ts";
import { drawn } from "./drawn.ts";
import { FocusBar } from "./FocusBar.tsx";
import type { MapActs, MapInput } from "./input.ts";
import { MapControls } from "./MapControls.tsx";
import { Mirror } from "./Mirror.tsx";
import { mapWords } from "./map.words.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { type Palette, paletteOf } from "./palette.ts";
import { Stage } from "./stage.ts";
import { describe } from "./told.ts";
import { toggled, useMapKeys } from "./use-map-keys.ts";

export function MapCanvas({ input, acts }: { readonly input: MapInput; readonly acts: MapActs }) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const now = useRef({ input, acts });
  now.current = { input, acts };
  const palette = useRef<{ theme: string; palette: Palette } | null>(null);
  const id = useId();
  const words = speaker(mapWords, input.language);

  const { shown, spots, today, language, pending, neighbours, focus, steps, passing, outlines, pointed } =
    input;
  const map = useMemo(
    () => drawn({ shown, spots, today, language, pending, neighbours }),
    [shown, spots, today, language, pending, neighbours],
  );
  const lit = useMemo(() => {
    const near = focus === null || !map.nodes.has(focus) ? null : neighbourhood(map, focus, steps);
    const members = outlines.find((one) => one.id === pointed)?.members;
    if (members !== undefined) return new Set(members);
    return near === null || passing === null
      ? (near ?? passing)
      : new Set([...near].filter((id) => passing.has(id)));
  }, [map, focus, steps, passing, outlines, pointed]);
  const getStage = () => stage.current;
  const keys = useMapKeys({ map, input, acts, stage: getStage });

  useEffect(() => {
    if (host.current === null) return;
    const made = new Stage(host.current, {
      pick: (picked, adding) => {
        const { selection } = now.current.input;
        if (picked !== null) now.current.acts.select(adding ? toggled(selection, picked) : [picked]);
        else if (!adding) now.current.acts.select([]);
      },
      open: (opened) => now.current.acts.focus(opened, now.current.input.steps),
    });
    stage.current = made;
    void document.fonts.ready.then(() => made.remeasure());
    return () => {
      stage.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const { current: on } = host;
    if (on === null) return;
    if (palette.current?.theme !== input.theme)
      palette.current = { theme: input.theme, palette: paletteOf(on) };
    stage.current?.set({
      map,
      outlines,
      palette: palette.current.palette,
      family: getComputedStyle(on).fontFamily,
      selection: input.selection,
      lit,
      centre: focus,
      cursor: keys.cursor,
      insets: input.insets,
    });
  }, [map, lit, focus, keys.cursor, outlines, input.theme, input.selection, input.insets]);

  useEffect(() => {
    if (focus !== null && lit !== null) stage.current?.fit(lit, true);
  }, [focus, lit]);

  const cursor = keys.cursor === null ? undefined : map.nodes.get(keys.cursor);
  const focused = focus === null ? undefined : map.nodes.get(focus);
  return (
    <div className="map">
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
        {cursor === undefined ? "" : describe(map, cursor, { language })}
      </p>
      <Mirror map={map} language={language} id={id} />
      {focused !== undefined && <FocusBar name={focused.name} input={input} acts={acts} />}
      {map.nodes.size === 0 && (
        <p className="map-empty">{words(shown.seated.size === 0 ? "nobody" : "arranging")}</p>
      )}
      <MapControls language={language} stage={getStage} />
    </div>
  );
}
