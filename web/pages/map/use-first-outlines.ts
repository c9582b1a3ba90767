// A map that nobody has asked proposals of outlines them by itself, once the page has nothing better to do.
import { useEffect } from "react";
import { whenIdle } from "../../app/when-idle.ts";
import { proposeFor } from "../../proposals/here.ts";
import { useProposals } from "../../proposals/use-proposals.ts";

/** Fewer need no outlines; of more the proposals take long enough to be asked for. */
const few = 12;
const many = 700;
/** The map is painted and read first, ms. */
const after = 700;

/** `count`: how many nodes stand on the map of this region. */
export function useFirstOutlines(view: string, count: number): void {
  const due = useProposals((now) => now.run.type === "idle" && now.ready[view] === undefined);
  const wanted = due && count >= few && count <= many;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const timer = setTimeout(async () => {
      await whenIdle();
      if (!left) proposeFor(view);
    }, after);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, view]);
}
