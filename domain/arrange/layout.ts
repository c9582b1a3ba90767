// Where everybody stands: computed once for a scope, then remembered.
import { induced } from "../analysis/adjacency.ts";
import { at } from "../analysis/at.ts";
import { gathered, parted } from "./bodies.ts";
import { forces } from "./forces.ts";
import { boxOf, framed } from "./frame.ts";
import { type ArrangeInput, ordered, type Point, parts } from "./network.ts";
import { shelf } from "./shelf.ts";
import { spread } from "./spread.ts";

/** Area of the sheet for each node, in square units. */
const pitch = 95 ** 2;
/** Parts of so many nodes have a shape worth seeing; smaller ones stand in a row. */
const bodied = 4;

/**
 * Positions of every node, in units of which a node is about 24 wide, rounded to a tenth, the middle of their box at 0, 0,
 * the sheet about 1.5 times wider than high. Connected parts of four nodes and more are laid out by ForceAtlas2 (Jacomy et al. 2014,
 * doi 10.1371/journal.pone.0098679) from communities (Louvain), between which a channel is kept; smaller parts and nodes without ties stand in rows on a
 * shelf beside it. Deterministic: the same nodes, ties and seed give the same places whatever the order of the rows.
 * Ties to unknown nodes, loops and weights that are not positive numbers are passed over. Never throws.
 */
export function arrange(input: ArrangeInput & { readonly seed: number }): Map<string, Point> {
  const { ids, graph } = ordered(input);
  const pieces = parts(graph);
  const main = pieces
    .filter((piece) => piece.length >= bodied)
    .flat()
    .toSorted((a, b) => a - b);
  const shelved = pieces.filter((piece) => piece.length < bodied);
  const network = induced(graph, main);
  const places = new Map<number, Point>();
  if (main.length > 0) {
    const body = forces(network, input.seed);
    const degrees = main.map((_, node) => at(network.offsets, node + 1) - at(network.offsets, node));
    const { community } = body;
    const close = gathered({ community, points: framed(body.points, main.length * pitch) });
    const points = parted({ community, points: spread({ community, points: close }, degrees) });
    for (const [index, node] of main.entries()) places.set(node, points[index] ?? { x: 0, y: 0 });
  }
  for (const [node, point] of shelf(shelved, [...places.values()])) places.set(node, point);
  return centred(ids, places);
}

function centred(ids: readonly string[], places: ReadonlyMap<number, Point>): Map<string, Point> {
  const box = boxOf([...places.values()]);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const found = new Map<string, Point>();
  for (const [node, id] of ids.entries()) {
    const point = places.get(node) ?? { x, y };
    found.set(id, { x: tenth(point.x - x), y: tenth(point.y - y) });
  }
  return found;
}

/** Without a minus before a zero, which JSON would lose. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
