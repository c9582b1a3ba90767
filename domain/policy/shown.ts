// Which nodes stand in a view for a reader: by what they see of a node, not by what is hidden from them (RULE 48).
import { isNode, type Node } from "../records/record.ts";
import { inView } from "./seats.ts";
import { seenBy } from "./seen.ts";
import type { Sight } from "./sight.ts";

/** The views of one reader over facts that stand still. */
export class Shown {
  readonly sight: Sight;
  readonly #nodes = new Map<string, Node | null>();

  constructor(sight: Sight) {
    this.sight = sight;
  }

  /** The node as the reader sees it. */
  node(id: string): Node | null {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const one = this.sight.facts.node(id);
    const view = one === undefined ? null : seenBy(this.sight, one);
    const node = view !== null && isNode(view) ? view : null;
    this.#nodes.set(id, node);
    return node;
  }

  /** Seated in the view, or a neighbour by a tie that the reader sees. */
  stands(view: string, id: string): boolean {
    return this.seated(view, id) || this.neighbours(id).some((each) => this.seated(view, each));
  }

  seated(view: string, id: string): boolean {
    const node = this.node(id);
    return node !== null && inView(view, node);
  }

  /** The other ends of the node's ties that the reader sees. */
  neighbours(id: string): string[] {
    if (this.node(id) === null) return [];
    return this.sight.facts
      .naming(id, "tie")
      .filter((tie) => (tie.from === id || tie.to === id) && this.sight.reads(tie.id))
      .map((tie) => (tie.from === id ? tie.to : tie.from));
  }

  /** Everybody who stands in the view. */
  all(view: string): Set<string> {
    const { facts } = this.sight;
    const own = new Set<string>();
    for (const one of facts.all()) if (isNode(one) && this.seated(view, one.id)) own.add(one.id);
    // A view over everything has all who are seen in it already.
    if (view === "all") return own;
    const standing = new Set(own);
    for (const one of facts.all()) {
      if (one.type !== "tie" || !(own.has(one.from) || own.has(one.to)) || !this.sight.reads(one.id))
        continue;
      standing.add(one.from).add(one.to);
    }
    return standing;
  }
}
