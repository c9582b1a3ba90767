// What one interview has told, read out of the facts: so that it stands after a reload, and undo is seen at once.
import type { Facts } from "../../domain/facts.ts";
import type { Need, Offer } from "../../domain/records/need.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import type { Source } from "../../domain/records/source.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { Ask } from "../sync/ports.ts";

export interface Told {
  ties: Tie[];
  needs: Need[];
  offers: Offer[];
  /** Who is to be asked next. */
  next: Node[];
}

/** In the order in which it was told. */
export function toldBy(source: Source, facts: Facts): Told {
  const named = facts.naming(source.id).toSorted((a, b) => order(a.rev) - order(b.rev));
  return {
    ties: named.filter((one): one is Tie => one.type === "tie"),
    needs: named.filter((one): one is Need => one.type === "need"),
    offers: named.filter((one): one is Offer => one.type === "offer"),
    next: named.filter((one): one is Node => isNode(one) && one.id !== source.node),
  };
}

/** What is not confirmed yet was told last. */
function order(rev: number): number {
  return rev === 0 ? Number.MAX_SAFE_INTEGER : rev;
}

/** Interviews of an actor, and whatever else speaks for it, newest first. */
export function earlier(actor: string, facts: Facts): Source[] {
  return facts
    .naming(actor, "source")
    .filter((one) => one.node === actor)
    .toSorted((a, b) => {
      const [first, second] = [a.date ?? "", b.date ?? ""];
      return first === second ? order(b.rev) - order(a.rev) : first < second ? 1 : -1;
    });
}

/** Takes one thing out of what an interview told; what others told of it too stays on the map. */
export function untold(one: Tie | Need | Offer | Node, source: string): Ask {
  if (one.type === "tie") {
    const mine = (one.statements ?? []).filter((each) => each.source === source);
    if (mine.length === (one.statements ?? []).length) return { type: "remove", ids: [one.id] };
    return without(
      one.id,
      mine.map((item) => ({ field: "statements", item })),
    );
  }
  const isWant = one.type === "need" || one.type === "offer";
  if (isWant && (one.sources ?? []).every((each) => each === source))
    return { type: "remove", ids: [one.id] };
  return without(one.id, [{ field: "sources", item: source }]);
}

function without(id: string, remove: Extract<Ask, { type: "edit" }>["remove"]): Ask {
  return { type: "edit", id, set: [], add: [], remove };
}
