// RULE 23: two themes become one; the old id lives on as an alias.
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { refuse } from "../refusal.ts";
import { byId } from "./by-id.ts";
import type { Asked, Decision } from "./decision.ts";

export function mergeThemes(command: CommandOf<"mergeThemes">, { facts }: Asked): Decision {
  const from = facts.get(command.from);
  const into = facts.get(command.into);
  for (const one of [from, into])
    if (one !== undefined && one.type !== "theme") return refuse("unknownTheme");
  if (from === undefined || into === undefined)
    return facts.complete ? refuse("unknownTheme") : { edits: [] };
  if (from.id === into.id) return refuse("unknownTheme");
  const edits: Edit[] = [];
  for (const one of byId(facts.naming(from.id))) {
    if (one.type === "need" || one.type === "offer") {
      edits.push({ op: "set", id: one.id, field: "theme", before: from.id, after: into.id });
    } else if ("themes" in one) {
      const added = one.themes.includes(into.id) ? [] : [into.id];
      edits.push({ op: "list", id: one.id, field: "themes", added, removed: [from.id] });
    }
  }
  edits.push({ op: "removed", record: from });
  edits.push({ op: "alias", from: from.id, before: null, after: into.id });
  return { edits };
}
