// Which ties stand out of the veil.
import type { Drawn, DrawnTie } from "./drawn.ts";

export interface Lifting {
  /** Nodes out of the veil; null: there is no veil. */
  readonly lit: ReadonlySet<string> | null;
  /** Of a path only these ties; null: none is shown. */
  readonly ways: readonly string[] | null;
  /** Nodes and ties that are selected. */
  readonly chosen: ReadonlySet<string>;
  /** The node pointed at. */
  readonly ego: string | null;
  /** Ties that the filters let through; null: all. */
  readonly passing: ReadonlySet<string> | null;
}

export function liftedTies(map: Drawn, lifting: Lifting): DrawnTie[] {
  const { lit, ways, chosen, ego } = lifting;
  // The commonest case, in every frame.
  if (lit === null && ways === null && chosen.size === 0 && ego === null) return [];
  return [...map.ties.values()].filter((tie) => isLifted(tie, lifting));
}

/**
 * Of the one pointed at its own ties, of a path its own, of a neighbourhood and of many selected all within; of these
 * what the filters let through, but for a path and a tie that is selected itself.
 */
function isLifted(tie: DrawnTie, { lit, ways, chosen, ego, passing }: Lifting): boolean {
  if (ego === null && ways !== null) return ways.includes(tie.id);
  if (chosen.has(tie.id)) return true;
  if (passing?.has(tie.id) === false) return false;
  if (ego !== null) return tie.from === ego || tie.to === ego;
  if (lit !== null) return lit.has(tie.from) && lit.has(tie.to);
  if (chosen.size > 1) return chosen.has(tie.from) && chosen.has(tie.to);
  return chosen.has(tie.from) || chosen.has(tie.to);
}
