// What the filter means for the map: who stands out, what is left out, what is drawn instead.
import { useMemo } from "react";
import type { Asked } from "../../domain/ask/ask.ts";
import type { Filter } from "../../domain/ask/filter.ts";
import { isOver } from "../../domain/ask/scope.ts";
import type { MapInput } from "../canvas/input.ts";
import type { Shown } from "../replica/shown.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";
import { foldedTie } from "./folded.ts";
import { useAsked } from "./use-asked.ts";

type Answer = "shown" | "passing" | "passingTies" | "hidden";
export type AskedMap = Pick<MapInput, Answer | "colour" | "size" | "lines">;

const nothing: ReadonlySet<string> = new Set();

export function useAskedMap(view: string, shown: Shown): AskedMap {
  const asked = useAsked(view);
  const filter = useSession((now) => now.filter);
  const today = useMe()?.today ?? "";
  const drawn = useMemo(() => askedMap(shown, asked, { filter, today }), [shown, asked, filter, today]);
  return { ...drawn, colour: filter.colour, size: filter.size, lines: filter.lines };
}

export function askedMap(
  shown: Shown,
  asked: Asked | null,
  { filter, today }: { filter: Filter; today: string },
): Pick<MapInput, Answer> {
  if (asked === null) return { shown, passing: null, passingTies: null, hidden: nothing };
  const folding = asked.folded.map(foldedTie);
  const ties = new Map([...shown.ties, ...folding.map((tie) => [tie.id, tie] as const)]);
  const drawn = folding.length === 0 ? shown : { ...shown, ties };
  if (filter.mode === "hide")
    return { shown: drawn, passing: null, passingTies: null, hidden: outside(shown, asked) };
  const passingTies = new Set([...asked.ties, ...folding.map((tie) => tie.id)]);
  return { shown: drawn, passing: asked.nodes, passingTies, hidden: folded(shown, { filter, today }) };
}

function outside(shown: Shown, asked: Asked): Set<string> {
  const nodes = [...shown.seated.keys(), ...shown.neighbours.keys()].filter((id) => !asked.nodes.has(id));
  return new Set([...nodes, ...[...shown.ties.keys()].filter((id) => !asked.ties.has(id))]);
}

/** What is not even drawn pale. */
function folded(shown: Shown, { filter, today }: { filter: Filter; today: string }): Set<string> {
  const hidden = new Set<string>();
  for (const node of [...shown.seated.values(), ...shown.neighbours.values()])
    if (
      (node.type === "initiative" && filter.fold.includes("initiatives")) ||
      (node.type === "gathering" && filter.fold.includes("gatherings"))
    )
      hidden.add(node.id);
  for (const tie of shown.ties.values())
    if (hidden.has(tie.from) || hidden.has(tie.to) || (!filter.ended && isOver(tie, today)))
      hidden.add(tie.id);
  return hidden;
}
