// A made region to be drawn: communities, ties mostly within them, names as long as real ones, places known.
import { seeded } from "../../../domain/analysis/random.ts";
import { arrange } from "../../../domain/arrange/layout.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import type { Outline } from "../../../web/canvas/input.ts";
import { anActor, aTie } from "../../web/records.ts";
import { planted } from "../planted.ts";

const firsts = ["Porin", "Rauman", "Selkämeren", "Kokemäenjoen", "Satakunnan", "Pohjoisen", "Länsirannikon"];
const seconds = ["kansalaisopisto", "yhteisökahvila", "työpajayhdistys ry", "osuuskunta", "hyvinvointialue"];

export interface Region {
  readonly facts: FactTable;
  readonly outlines: readonly Outline[];
}

/** `nodes` actors with three ties each on average, all seated in one region. */
export function regionOf(nodes: number, ties: number): Region {
  const random = seeded(11);
  const { network, truth } = planted(nodes, { size: 40, degree: (2 * ties) / nodes, mixing: 0.22 });
  const facts = new FactTable();
  const records: Fact[] = network.actors.map(({ id }) =>
    anActor(nodeId(id), {
      names: {
        fi: `${firsts[Math.floor(random.next() * firsts.length)]} ${seconds[Math.floor(random.next() * seconds.length)]} ${id}`,
      },
      sector: sectors[Math.floor(random.next() * 4)] ?? "civil",
    }),
  );
  for (const [at, { from, to }] of network.ties.entries())
    records.push(aTie(`tie-${at}`, { from: nodeId(from), to: nodeId(to) }));
  for (const one of records) facts.put(one);
  const places = arrange({
    nodes: network.actors.map(({ id }) => ({ id: nodeId(id) })),
    ties: network.ties.map(({ from, to }) => ({ from: nodeId(from), to: nodeId(to), weight: 1 })),
    seed: 1,
  });
  for (const [id, { x, y }] of places) facts.setSpot("04", id, { x, y, pinned: false });
  const members = Map.groupBy(network.actors.keys(), (actor) => truth[actor] ?? 0);
  const outlines = [...members].map(([label, ids]) => ({
    id: `community-${label}`,
    name: `Yhteisö ${label}`,
    members: [...ids].map((id) => nodeId(`${id}`)),
    adopted: true,
  }));
  return { facts, outlines };
}

function nodeId(id: string): string {
  return `node-${id}`;
}
