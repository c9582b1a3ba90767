// What the filter lets through in a view: computed once for every part of the page that asks.
import { type Asked, ask } from "../../domain/ask/ask.ts";
import { asks, type Filter } from "../../domain/ask/filter.ts";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";

interface Question {
  readonly view: string;
  readonly version: number;
  readonly filter: Filter;
  readonly today: string;
}

let last: (Question & { readonly answer: Asked | null }) | null = null;

/** null: nothing is asked, everything is there. */
export function useAsked(view: string): Asked | null {
  const version = useVersion();
  const filter = useSession((now) => now.filter);
  const today = useMe()?.today ?? "";
  const stands =
    last !== null &&
    last.view === view &&
    last.version === version &&
    last.filter === filter &&
    last.today === today;
  if (last === null || !stands) {
    const asked = asks(filter) || filter.fold.length > 0;
    last = { view, version, filter, today, answer: asked ? ask(facts(), view, { filter, today }) : null };
  }
  return last.answer;
}
