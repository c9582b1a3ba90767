// What of the server's list still stands on the facts that are shown here: what was mended a moment ago is gone at once.
import type { Facts } from "../../domain/facts.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { alike } from "../../domain/search/known.ts";
import { counted } from "../../domain/strength.ts";
import { contradictions } from "../../domain/tidy/contradictions.ts";
import { type Backwards, backwards, type PlaceLack, placeLack } from "../../domain/tidy/tidy.ts";
import type { ContradictionReason } from "../../domain/vocabulary/contradiction-reasons.ts";
import type { KnownReason } from "../../domain/vocabulary/known-reasons.ts";
import type { Tidied } from "../../domain/wire.ts";

export interface Pair {
  nodes: readonly [Node, Node];
  reason: KnownReason;
  /** The name by which the second was known. */
  name: string;
}

export interface Still {
  doubles: Pair[];
  untied: Node[];
  placeless: { node: Node; lack: PlaceLack }[];
  contradictions: { reason: ContradictionReason; ties: Tie[] }[];
  backwards: Backwards[];
}

/** Records that are not here (yet) are left out; each rule is asked again of those that are. */
export function still(told: Tidied, facts: Facts, today: string): Still {
  return {
    doubles: told.doubles.flatMap(({ ids: [a, b] }): Pair[] => {
      const [one, other] = [facts.node(a), facts.node(b)];
      const known = one && other ? alike(one, other) : null;
      return one && other && known ? [{ nodes: [one, other], reason: known.reason, name: known.name }] : [];
    }),
    untied: told.untied.flatMap((id) => {
      const node = facts.node(id);
      return node && !facts.naming(id, "tie").some((tie) => counted(tie, today)) ? [node] : [];
    }),
    placeless: told.placeless.flatMap(({ id }) => {
      const node = facts.node(id);
      const lack = node === undefined ? null : placeLack(node);
      return node && lack ? [{ node, lack }] : [];
    }),
    contradictions: told.contradictions.flatMap(({ reason, ties: ids }) => {
      const ties = ids.flatMap((id) => {
        const one = facts.get(id);
        return one?.type === "tie" ? [one] : [];
      });
      return contradictions(ties, today).some((each) => each.reason === reason) ? [{ reason, ties }] : [];
    }),
    backwards: told.backwards.flatMap(({ id }) => {
      const one = facts.get(id);
      return (one && backwards(one)) ?? [];
    }),
  };
}

/** Every record that the list speaks of, to be fetched where it is not here. */
export function idsTold(told: Tidied): string[] {
  return [
    ...told.doubles.flatMap((one) => one.ids),
    ...told.placeless.map((one) => one.id),
    ...told.contradictions.flatMap((one) => one.ties),
    ...told.backwards.map((one) => one.id),
  ];
}
