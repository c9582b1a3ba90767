// A tie that stands, told once more: what that adds to it. Told by the other side too, it becomes a tie that both tell of.
import type { CommandOf } from "./commands/command.ts";
import { same } from "./json.ts";
import type { Statement, Tie } from "./records/tie.ts";

export type Voice = Pick<CommandOf<"edit">, "id" | "set" | "add" | "remove">;

/**
 * The edit by which what `told` says is said of `standing`: its statements, each in place of what the same source said
 * before; its dates and words only where there are none yet, since two accounts in one field would be nobody's.
 * Both are of one kind and one pair (`twinOf`). Null where nothing of it is new.
 */
export function anotherVoice(standing: Tie, told: Tie): Voice | null {
  const turned = standing.from !== told.from;
  const known = standing.statements ?? [];
  const fresh = (told.statements ?? [])
    .map((one) => (turned ? { ...one, sides: otherSide(one.sides) } : one))
    .filter((one) => !known.some((each) => same(each, one) || saysNoMore(one, each)));
  const before = known.filter((each) => fresh.some(({ source }) => source === each.source));
  const dates = (["since", "until"] as const).flatMap((field) =>
    standing[field] === undefined && told[field] !== undefined ? [{ field, value: told[field] }] : [],
  );
  const words = Object.entries(told.context ?? {}).flatMap(([key, value]) =>
    standing.context?.[key] === undefined ? [{ field: "context", key, value }] : [],
  );
  const set = [...dates, ...words];
  if (fresh.length + set.length === 0) return null;
  const item = (one: Statement) => ({ field: "statements", item: one });
  return { id: standing.id, set, add: fresh.map(item), remove: before.map(item) };
}

/** The same source again, without a word on how strong it is. */
function saysNoMore(one: Statement, before: Statement): boolean {
  return one.source === before.source && one.sides === before.sides && one.strength === undefined;
}

function otherSide(sides: Statement["sides"]): Statement["sides"] {
  if (sides === "from") return "to";
  return sides === "to" ? "from" : sides;
}
