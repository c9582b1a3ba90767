// A small map, made of places and ties.
import type { Drawn, DrawnNode, DrawnTie } from "../../../web/canvas/drawn.ts";

type Place = readonly [x: number, y: number];
type Tied = readonly [from: string, to: string, strength: number];

export function aMap(places: Readonly<Record<string, Place>>, tied: readonly Tied[]): Drawn {
  const ties = new Map(
    tied.map(([from, to, strength], at) => {
      const tie: DrawnTie = {
        id: `${from}-${to}-${at}`,
        from,
        to,
        strength,
        kind: "collaborates",
        family: "together",
        state: "standing",
        fade: 1,
        age: null,
        directed: false,
        pending: false,
      };
      return [tie.id, tie];
    }),
  );
  const tiesOf = new Map(
    Object.keys(places).map((id) => [
      id,
      [...ties.values()].filter((one) => one.from === id || one.to === id),
    ]),
  );
  const nodes = new Map(
    Object.entries(places).map(([id, [x, y]]) => [
      id,
      aNode(id, { x, y, degree: tiesOf.get(id)?.length ?? 0 }),
    ]),
  );
  return { nodes, ties, tiesOf, groups: [] };
}

export function aNode(id: string, fields: Partial<DrawnNode> = {}): DrawnNode {
  return {
    id,
    type: "actor",
    name: `Nimi ${id}`,
    kind: "actorKind.association",
    x: 0,
    y: 0,
    size: 20,
    mark: "circle",
    sector: "civil",
    hue: "civil",
    ring: false,
    hollow: false,
    outside: false,
    pale: false,
    pending: false,
    degree: 0,
    ...fields,
  };
}
