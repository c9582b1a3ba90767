// Who is near whom by ties.

/** What joins two; a tie or anything drawn as one. */
export interface Joint {
  readonly from: string;
  readonly to: string;
}

/** The ties of each node, in their order. */
export function tiesByNode<T extends Joint>(ties: Iterable<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const tie of ties)
    for (const end of [tie.from, tie.to]) {
      const known = found.get(end);
      if (known) known.push(tie);
      else found.set(end, [tie]);
    }
  return found;
}

/** The other end of a tie. */
export function farEnd(tie: Joint, from: string): string {
  return tie.from === from ? tie.to : tie.from;
}

/** The node and all within so many ties of it, nearest first, each with its distance in ties. */
export function neighbourhood(
  tiesOf: ReadonlyMap<string, readonly Joint[]>,
  from: string,
  { steps }: { steps: number },
): Map<string, number> {
  const found = new Map([[from, 0]]);
  let edge = [from];
  for (let step = 1; step <= steps && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const tie of tiesOf.get(id) ?? []) {
        const other = farEnd(tie, id);
        if (found.has(other)) continue;
        found.set(other, step);
        next.push(other);
      }
    edge = next;
  }
  return found;
}
