// The map by keyboard: one tab stop, arrows from neighbour to neighbour.
import { type KeyboardEvent, useState } from "react";
import { mostSteps } from "../session/address.ts";
import type { Drawn } from "./drawn.ts";
import type { MapActs, MapInput } from "./input.ts";
import { type Direction, startOf, towards } from "./neighbourhood.ts";
import type { Stage } from "./stage.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface Hands {
  readonly map: Drawn;
  readonly input: MapInput;
  readonly acts: MapActs;
  readonly stage: () => Stage | null;
  /** The node a tie begins at, whose other end is being chosen. */
  readonly tying: string | null;
  readonly tieFrom: (id: string | null) => void;
  /** Puts the picture and what is selected on the clipboard. */
  readonly copy: () => void;
}

export interface MapKeys {
  /** The node the arrows are at; null until they are used. */
  readonly cursor: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

export function useMapKeys({ map, input, acts, stage, tying, tieFrom, copy }: Hands): MapKeys {
  const [at, setCursor] = useState<string | null>(null);
  const cursor = at !== null && map.nodes.has(at) ? at : null;
  const nodes = input.selection.filter((id) => map.nodes.has(id));
  const [chosen] = nodes;

  const go = (direction: Direction, adding: boolean) => {
    const from = cursor ?? tying;
    const next = from === null ? (chosen ?? startOf(map)) : (towards(map, from, direction) ?? from);
    if (next === undefined) return;
    setCursor(next);
    stage()?.reveal(next);
    if (adding) acts.gather(joined(nodes, [...(cursor === null ? [] : [cursor]), next]));
  };
  const enter = (adding: boolean) => {
    if (cursor === null) return;
    if (tying === null && adding) acts.gather(toggled(nodes, cursor));
    else if (tying === null) acts.select(cursor);
    else if (cursor !== tying) acts.tie(tying, cursor);
  };
  const single = (key: string, letters: NonNullable<MapInput["letters"]>): boolean => {
    const here = cursor ?? chosen ?? input.focus;
    if (key === letters.focus && here !== null) acts.focus(input.focus === here ? null : here, input.steps);
    else if (key === letters.tie && input.records && (cursor ?? chosen) !== undefined)
      tieFrom(cursor ?? chosen ?? null);
    else if (key === letters.path && nodes.length === 2) acts.path();
    else if (key === letters.path && here !== null && here !== undefined) acts.seek(here);
    else if (/^[1-9]$/.test(key) && input.focus !== null && Number(key) <= mostSteps)
      acts.focus(input.focus, Number(key));
    else if (key === "+" || key === "=") stage()?.zoomBy(1.25);
    else if (key === "-") stage()?.zoomBy(0.8);
    else return false;
    return true;
  };
  const backOut = (): boolean => {
    if (tying !== null) tieFrom(null);
    else if (cursor !== null) setCursor(null);
    else return false;
    return true;
  };
  const handles = (event: KeyboardEvent): boolean => {
    const direction = arrows[event.key];
    if (direction !== undefined) go(direction, event.shiftKey && tying === null);
    else if (event.key === "Home") stage()?.fit(null, true);
    else if (event.key === "Enter" && cursor !== null) enter(event.shiftKey);
    else if (event.key === "Escape") return backOut();
    else return input.letters !== null && single(event.key.toLowerCase(), input.letters);
    return true;
  };
  return {
    cursor,
    leave: () => setCursor(null),
    onKeyDown: (event) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === "c" && !event.shiftKey && !event.altKey) copy();
      else if (command || event.altKey || !handles(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The selection with one more, or without it where it was in. */
export function toggled(selection: readonly string[], id: string): readonly string[] {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
}

/** The selection with these, each once, the last of them last. */
export function joined(selection: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...selection, ...ids])];
}
