// Networks with known answers, and the questions asked of every result.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type Adjacency, adjacency } from "../../../domain/analysis/adjacency.ts";
import { type Network, strengthWeight } from "../../../domain/analysis/network.ts";
import { canonical } from "../../../domain/analysis/proposals/canonical.ts";
import { pieces } from "../../../domain/analysis/proposals/pieces.ts";
import type { ProposalResult } from "../../../domain/analysis/proposals/result.ts";
import type { Surroundings } from "../../../domain/analysis/surroundings.ts";

const folder = new URL("../../../fixtures/graphs/", import.meta.url);

/** Ids are padded, so that their order is that of the file's numbers. */
export function actorId(number: number): string {
  return `a${String(number).padStart(6, "0")}`;
}

export function networkOf(size: number, pairs: readonly (readonly [number, number, number?])[]): Network {
  return {
    actors: Array.from({ length: size }, (_, actor) => ({ id: actorId(actor), themes: [] })),
    ties: pairs.map(([from, to, weight = 1]) => ({ from: actorId(from), to: actorId(to), weight })),
  };
}

function lines(name: string): string[] {
  return gunzipSync(readFileSync(new URL(`${name}.gz`, folder)))
    .toString()
    .trim()
    .split("\n");
}

/** The ties of a graph of the fixtures, as in its file. */
export function pairsOf(name: string): [number, number, number][] {
  return lines(`${name}.edges`).map((line) => {
    const [from, to, weight = 1] = line.split(" ").map(Number);
    return [from!, to!, weight];
  });
}

export function fixture(name: string): { network: Network; truth: number[] } {
  const truth = lines(`${name}.truth`).map(Number);
  return { network: networkOf(truth.length, pairsOf(name)), truth };
}

const attributes = z.object({ themes: z.array(z.number()), sector: z.string(), role: z.string() });

/** Words of the generated attributes that the map says otherwise. */
const renamed = new Map([
  ["business", "private"],
  ["trainer", "educator"],
]);

/** A network with planted communities whose actors have themes, sectors and roles; ties weigh by their strength. */
export function attributed(name: string): {
  network: Network;
  truth: number[];
  surroundings: Surroundings;
} {
  const rows = lines(`${name}.attrs`).map((line) => attributes.parse(JSON.parse(line)));
  const own = (word: string) => renamed.get(word) ?? word;
  const pairs = pairsOf(name).map(([a, b, strength]): [number, number, number] => [
    a,
    b,
    strengthWeight(strength),
  ]);
  return {
    network: {
      ties: networkOf(rows.length, pairs).ties,
      actors: rows.map(({ themes }, index) => ({
        id: actorId(index),
        themes: themes.map((theme) => `t${theme}`),
      })),
    },
    truth: lines(`${name}.truth`).map(Number),
    surroundings: {
      actors: new Map(
        rows.map(({ sector, role }, index) => [actorId(index), { sector: own(sector), roles: [own(role)] }]),
      ),
      needs: [],
      offers: [],
    },
  };
}

export function tiesOf(network: Network): Adjacency {
  return canonical(network).ties;
}

export function pairTies(size: number, pairs: readonly (readonly [number, number, number?])[]): Adjacency {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return adjacency(size, {
    from: Int32Array.from(sorted, ([from]) => from),
    to: Int32Array.from(sorted, ([, to]) => to),
    weights: Float64Array.from(sorted, ([, , weight = 1]) => weight),
  });
}

/** One label an actor, in the order of the network's rows; who is in no proposal is alone. */
export function labelsOf(network: Network, result: ProposalResult): number[] {
  const label = new Map<string, number>();
  result.proposals.forEach((proposal, index) => {
    for (const member of proposal.members) label.set(member.id, index);
  });
  return network.actors.map(({ id }, index) => label.get(id) ?? result.proposals.length + index);
}

/** Ids of proposals that do not hang together by ties. */
export function disconnected(network: Network, result: ProposalResult): string[] {
  const { ids, ties } = canonical(network);
  const number = new Map(ids.map((id, index) => [id, index]));
  return result.proposals
    .filter(({ members }) => pieces(ties, [members.map(({ id }) => number.get(id)!)]).length !== 1)
    .map(({ id }) => id);
}

/** Σ (inside / 2m - γ (degrees / 2m)²): Newman's modularity, written as plainly as can be. */
export function modularity(graph: Adjacency, labels: ArrayLike<number>, resolution = 1): number {
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  for (let node = 0; node < graph.size; node++) {
    const own = labels[node]!;
    degrees.set(own, (degrees.get(own) ?? 0) + graph.strengths[node]!);
    for (let slot = graph.offsets[node]!; slot < graph.offsets[node + 1]!; slot++) {
      if (labels[graph.targets[slot]!] === own)
        inside.set(own, (inside.get(own) ?? 0) + graph.weights[slot]!);
    }
  }
  return [...degrees].reduce(
    (sum, [label, degree]) =>
      sum + (inside.get(label) ?? 0) / graph.total - resolution * (degree / graph.total) ** 2,
    0,
  );
}
