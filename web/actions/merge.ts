// Two nodes that were selected together are one and the same.
import { openMerge } from "../session/changes.ts";
import { mergeable } from "../tidy/mergeable.ts";
import type { Action, Context } from "./action.ts";

export const merge: Action = {
  id: "merge",
  label: "action.merge",
  allowed: (context) => {
    const [one, other] = pair(context);
    return mergeable(context.reader, one, other);
  },
  run: (context) => {
    const [one, other] = pair(context);
    if (one !== undefined && other !== undefined) openMerge(one.id, other.id);
  },
};

function pair({ session, facts }: Context) {
  const [one = "", other = "", more] = session.many;
  return more === undefined ? [facts.get(facts.resolve(one)), facts.get(facts.resolve(other))] : [];
}
