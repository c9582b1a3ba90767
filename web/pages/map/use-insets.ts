// The room that lies under what stands over the map: the row of filters, the legend, the sheet of a phone.
import { useMemo } from "react";
import type { Insets } from "../../canvas/input.ts";
import { useNarrow } from "../../look/use-narrow.ts";
import { useSession } from "../../session/use-session.ts";

/** px */
const row = 52;
const told = 26;
/** Chips take up to two rows beside each other. */
const chips = 72;
const legend = { least: 60, around: 22 } as const;
/** The strips that say whose neighbourhood it is, and what can be done with those gathered. */
const strip = { wide: 56, narrow: 84 } as const;
/** A path in sentences stands over its strip. */
const sentences = { wide: 116, narrow: 148 } as const;

/** `filtered`: a line under the row says how many are left. */
export function useInsets(filtered: boolean): Insets {
  const narrow = useNarrow();
  const covered = useSession((now) => now.covered);
  const focused = useSession((now) => now.focus !== null);
  const gathered = useSession((now) => now.many.length > 0);
  const path = useSession((now) => now.path !== null);
  const high = useSession((now) => now.legend);
  return useMemo(() => {
    const wide = narrow ? "narrow" : "wide";
    const strips = (focused ? 1 : 0) + (gathered ? 1 : 0);
    const over = strips * strip[wide] + (path ? sentences[wide] : 0);
    const top = narrow ? row + (filtered ? told : 0) : filtered ? chips : 0;
    return { top, right: 0, bottom: Math.max(legend.least, high + legend.around) + over, left: 0, covered };
  }, [narrow, covered, focused, gathered, path, high, filtered]);
}
