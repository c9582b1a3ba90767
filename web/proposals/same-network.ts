// Whether a result still speaks of the network as it is.
import type { Network } from "../../domain/analysis/network.ts";

/** The same actors, themes and ties, in whatever order the rows came. */
export function sameNetwork(a: Network, b: Network): boolean {
  if (a === b) return true;
  if (a.actors.length !== b.actors.length || a.ties.length !== b.ties.length) return false;
  return (
    sameRows(a.actors.map(actorRow), b.actors.map(actorRow)) &&
    sameRows(a.ties.map(tieRow), b.ties.map(tieRow))
  );
}

function sameRows(a: string[], b: string[]): boolean {
  b.sort();
  return a.sort().every((row, at) => row === b[at]);
}

function actorRow({ id, themes }: Network["actors"][number]): string {
  return `${id} ${themes.toSorted().join(" ")}`;
}

function tieRow({ from, to, weight }: Network["ties"][number]): string {
  return `${from < to ? `${from} ${to}` : `${to} ${from}`} ${weight}`;
}
