import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { session } from "../session/session.ts";
import { useSession } from "../session/use-session.ts";
import { status } from "../sync/here.ts";
import { useStatus } from "../sync/use-status.ts";
import type { Context } from "./action.ts";

/** What an action can look at, now. */
export function contextNow(): Context {
  const now = session.getState();
  const { me, steps } = status.getState();
  const known = facts();
  return {
    reader: me?.person ?? null,
    facts: known,
    session: now,
    steps,
    selected: now.selection === null ? undefined : known.get(known.resolve(now.selection)),
  };
}

/** The same in a component, drawn anew when any of it changes. */
export function useContextNow(): Context {
  useVersion();
  useSession((now) => now);
  useStatus((now) => now);
  return contextNow();
}
