// The stage in React: made once, told of every change.
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Drawn } from "./drawn.ts";
import type { HandEvents } from "./hand.ts";
import type { MapInput } from "./input.ts";
import { type Palette, paletteOf } from "./palette.ts";
import { Stage } from "./stage.ts";

interface Staged {
  readonly map: Drawn;
  readonly input: MapInput;
  readonly lit: ReadonlySet<string> | null;
  readonly cursor: string | null;
  readonly tying: string | null;
  readonly scene: string;
  /** What the hand does; the newest answers. */
  readonly events: HandEvents;
}

export function useStage(
  host: RefObject<HTMLDivElement | null>,
  stage: RefObject<Stage | null>,
  staged: Staged,
): void {
  const newest = useRef(staged.events);
  newest.current = staged.events;
  const palette = useRef<{ theme: string; palette: Palette } | null>(null);

  useEffect(() => {
    if (host.current === null) return;
    const made = new Stage(host.current, {
      pick: (id, adding) => newest.current.pick(id, adding),
      open: (id) => newest.current.open(id),
      outline: (id) => newest.current.outline(id),
      lasso: (ids) => newest.current.lasso(ids),
      tie: (from, to) => newest.current.tie(from, to),
      hold: (id) => newest.current.hold(id),
    });
    stage.current = made;
    void document.fonts.ready.then(() => made.remeasure());
    return () => {
      stage.current = null;
      made.destroy();
    };
  }, [host, stage]);

  const { map, input, lit, cursor, tying, scene } = staged;
  const grades = useGrades(input);
  const { outlines, theme, selection, insets, focus, records, wall, path, passingTies } = input;
  useEffect(() => {
    const { current: on } = host;
    if (on === null) return;
    if (palette.current?.theme !== theme) palette.current = { theme, palette: paletteOf(on) };
    stage.current?.set({
      map,
      outlines,
      grades,
      palette: palette.current.palette,
      family: getComputedStyle(on).fontFamily,
      selection,
      lit,
      ways: path?.ties ?? null,
      gap: path?.gap ?? null,
      passing: passingTies,
      centre: focus,
      cursor,
      tying,
      records,
      wall,
      scene,
      insets,
    });
  }, [
    host,
    stage,
    map,
    lit,
    path,
    passingTies,
    focus,
    cursor,
    tying,
    outlines,
    grades,
    theme,
    selection,
    insets,
    records,
    wall,
    scene,
  ]);

  useEffect(() => {
    if (focus !== null && lit !== null) stage.current?.fit(lit, true);
  }, [stage, focus, lit]);
  // A path is looked at from its one end to its other; what else changes on the map does not move the window again.
  const way = path === null ? "" : path.nodes.join(" ");
  useEffect(() => {
    if (way !== "") stage.current?.fit(new Set(way.split(" ")), true);
  }, [stage, way]);
}

/** Of the outline pointed at; beside a list those of all who are not of the core. */
function useGrades({ outlines, pointed, beside }: MapInput) {
  return useMemo(() => {
    const found = outlines.find((one) => one.id === pointed);
    if (found !== undefined) return found.grades ?? null;
    if (beside !== true) return null;
    const all = outlines.flatMap(({ grades }) => [...(grades ?? [])]);
    return new Map(all.filter(([, grade]) => grade !== "core"));
  }, [outlines, pointed, beside]);
}
