// Needs and offers of numbered actors.
import type { Want } from "../../../domain/analysis/surroundings.ts";
import { actorId } from "./graphs.ts";

/** A need or offer; `[kind, theme]` as far as they are told. */
export function want(id: string, actor: number, [kind, theme]: readonly (string | undefined)[] = []): Want {
  return {
    id,
    actor: actorId(actor),
    ...(kind === undefined ? {} : { kind }),
    ...(theme === undefined ? {} : { theme }),
  };
}
