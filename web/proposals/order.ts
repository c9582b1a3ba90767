// The orders in which proposals can be read.
import type { Proposal } from "../../domain/analysis/proposals/result.ts";

export const orders = ["merit", "stability", "inside", "unacquainted", "meets", "size", "name"] as const;

export type Order = (typeof orders)[number];

/** A new list; equals stay as they came: by stability x inside share, then id. */
export function inOrder<
  One extends {
    proposal: Proposal;
    name: string;
    inside: { readonly unacquainted: readonly unknown[] };
    meets: number;
  },
>(list: readonly One[], order: Order, language: string): One[] {
  const { compare } = new Intl.Collator(language);
  const by: Record<Order, (a: One, b: One) => number> = {
    merit: (a, b) => merit(b.proposal) - merit(a.proposal),
    stability: (a, b) => b.proposal.stability - a.proposal.stability,
    inside: (a, b) => b.proposal.cohesion.internalShare - a.proposal.cohesion.internalShare,
    unacquainted: (a, b) => b.inside.unacquainted.length - a.inside.unacquainted.length,
    meets: (a, b) => b.meets - a.meets,
    size: (a, b) => b.proposal.members.length - a.proposal.members.length,
    name: (a, b) => compare(a.name, b.name),
  };
  return list.toSorted(by[order]);
}

function merit({ stability, cohesion }: Proposal): number {
  return stability * cohesion.internalShare;
}
