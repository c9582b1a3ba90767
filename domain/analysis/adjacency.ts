// A weighted undirected network in typed arrays: what every step of the proposals reads.

/** Ties between numbered actors, each pair once, from < to, in that order; weights finite and > 0. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** Neighbours of actor u are `targets[offsets[u]]` to before `offsets[u + 1]`, in rising order. */
export interface Adjacency {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Weight inside a node that stands for several actors, counted from both ends; 0 for single actors. */
  readonly loops: Float64Array;
  /** Sum of a node's weights, loops included. */
  readonly strengths: Float64Array;
  /** Sum of all strengths: twice the weight of all ties. */
  readonly total: number;
}

/** Builds both directions of every tie. Time and room grow with actors + ties. */
export function adjacency(size: number, edges: Edges): Adjacency {
  const count = edges.from.length;
  const offsets = new Int32Array(size + 1);
  for (let edge = 0; edge < count; edge++) {
    const from = (edges.from[edge] ?? 0) + 1;
    const to = (edges.to[edge] ?? 0) + 1;
    offsets[from] = (offsets[from] ?? 0) + 1;
    offsets[to] = (offsets[to] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const free = offsets.slice();
  const targets = new Int32Array(2 * count);
  const weights = new Float64Array(2 * count);
  const put = (node: number, target: number, weight: number): void => {
    const slot = free[node] ?? 0;
    free[node] = slot + 1;
    targets[slot] = target;
    weights[slot] = weight;
  };
  // Two sweeps keep each row sorted: first the neighbours below, then those above.
  for (let edge = 0; edge < count; edge++)
    put(edges.to[edge] ?? 0, edges.from[edge] ?? 0, edges.weights[edge] ?? 0);
  for (let edge = 0; edge < count; edge++)
    put(edges.from[edge] ?? 0, edges.to[edge] ?? 0, edges.weights[edge] ?? 0);
  return weighed({ size, offsets, targets, weights, loops: new Float64Array(size) });
}

/** Adds the sums that follow from the weights. */
export function weighed(parts: Omit<Adjacency, "strengths" | "total">): Adjacency {
  const strengths = new Float64Array(parts.size);
  let total = 0;
  for (let node = 0; node < parts.size; node++) {
    let sum = parts.loops[node] ?? 0;
    const end = parts.offsets[node + 1] ?? 0;
    for (let slot = parts.offsets[node] ?? 0; slot < end; slot++) sum += parts.weights[slot] ?? 0;
    strengths[node] = sum;
    total += sum;
  }
  return { ...parts, strengths, total };
}

/** The network among some actors; actor `members[i]` becomes i. Members rise and are not repeated. */
export function induced(whole: Adjacency, members: readonly number[]): Adjacency {
  const place = new Map(members.map((member, index) => [member, index]));
  const offsets = new Int32Array(members.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  members.forEach((member, index) => {
    const end = whole.offsets[member + 1] ?? 0;
    for (let slot = whole.offsets[member] ?? 0; slot < end; slot++) {
      const target = place.get(whole.targets[slot] ?? 0);
      if (target === undefined) continue;
      targets.push(target);
      weights.push(whole.weights[slot] ?? 0);
    }
    offsets[index + 1] = targets.length;
  });
  return weighed({
    size: members.length,
    offsets,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    loops: Float64Array.from(members, (member) => whole.loops[member] ?? 0),
  });
}
