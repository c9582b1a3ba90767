// RULE 98: what becomes of introductions when two actors become one.
import type { Edit } from "../change.ts";
import type { Facts } from "../facts.ts";
import type { Introduction } from "../records/introduction.ts";
import { renamed } from "../records/naming.ts";
import type { IntroductionStatus } from "../vocabulary/introduction-statuses.ts";
import { introducedKey } from "./add.ts";
import { byId } from "./by-id.ts";
import { differing } from "./differing.ts";

/** From the least to what came farthest. */
const far: readonly IntroductionStatus[] = ["declined", "introduced", "met", "together"];

/**
 * Edits of the introductions that name the other actor, as it becomes the kept one, and of those that name a tie that
 * goes (`ties`: what it becomes, or null). What is removed comes in `gone`, to be taken out last.
 */
export function mergedIntroductions(
  { keep, other }: { keep: string; other: string },
  ties: ReadonlyMap<string, string | null>,
  facts: Facts,
): { edits: Edit[]; gone: Edit[] } {
  const touched = new Map<string, Introduction>();
  for (const id of [keep, other, ...ties.keys()])
    for (const one of facts.naming(id, "introduction")) touched.set(one.id, one);
  const standing = new Map<string, { was: Introduction; is: Introduction }>();
  const gone: Edit[] = [];
  for (const was of byId([...touched.values()])) {
    const is = withTie(
      renamed(was, (id) => (id === other ? keep : id)),
      ties,
    );
    const key = introducedKey(is);
    const known = standing.get(key);
    const same = is.one === is.other;
    const loses = known !== undefined && far.indexOf(known.is.status) >= far.indexOf(is.status);
    if (same || loses) gone.push({ op: "removed", record: was });
    else {
      if (known !== undefined) gone.push({ op: "removed", record: known.was });
      standing.set(key, { was, is });
    }
  }
  return { edits: [...standing.values()].flatMap(({ was, is }) => differing(was, is)), gone };
}

function withTie(one: Introduction, ties: ReadonlyMap<string, string | null>): Introduction {
  const becomes = one.tie === undefined ? undefined : ties.get(one.tie);
  if (becomes === undefined) return one;
  const { tie: _, ...rest } = one;
  return becomes === null ? rest : { ...rest, tie: becomes };
}
