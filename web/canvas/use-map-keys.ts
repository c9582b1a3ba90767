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
}

export interface MapKeys {
  /** The node the arrows are at; null until they are used. */
  readonly cursor: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

export function useMapKeys({ map, input, acts, stage }: Hands): MapKeys {
  const [at, setCursor] = useState<string | null>(null);
  const cursor = at !== null && map.nodes.has(at) ? at : null;

  const go = (direction: Direction) => {
    const chosen = input.selection.find((id) => map.nodes.has(id));
    const next = cursor === null ? (chosen ?? startOf(map)) : (towards(map, cursor, direction) ?? cursor);
    if (next === undefined) return;
    setCursor(next);
    stage()?.reveal(next);
  };
  const single = (key: string): boolean => {
    const here = cursor ?? input.selection.find((id) => map.nodes.has(id)) ?? input.focus;
    if (key === "f" && here !== null) acts.focus(input.focus === here ? null : here, input.steps);
    else if (/^[1-9]$/.test(key) && input.focus !== null && Number(key) <= mostSteps)
      acts.focus(input.focus, Number(key));
    else if (key === "+" || key === "=") stage()?.zoomBy(1.25);
    else if (key === "-") stage()?.zoomBy(0.8);
    else return false;
    return true;
  };
  const handles = (event: KeyboardEvent): boolean => {
    const direction = arrows[event.key];
    if (direction !== undefined) go(direction);
    else if (event.key === "Home") stage()?.fit(null, true);
    else if (event.key === "Enter" && cursor !== null)
      acts.select(event.shiftKey ? toggled(input.selection, cursor) : [cursor]);
    else if (event.key === "Escape" && cursor !== null) setCursor(null);
    else return input.singleKeys && single(event.key.toLowerCase());
    return true;
  };
  return {
    cursor,
    leave: () => setCursor(null),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !handles(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The selection with one more, or without it where it was in. */
export function toggled(selection: readonly string[], id: string): readonly string[] {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
}
