// The three heights of the sheet, and at which of them it rests when it is let go.

export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Each height in px. */
export type SheetRoom = Readonly<Record<SheetHeight, number>>;

/** px a ms, from which on a finger throws rather than puts. */
const flick = 0.45;
/** Above the sheet something of the page stays in sight, px. */
const sliver = 8;
/** A title never needs less, px, nor more than this part of the page. */
const leastPeek = 88;
const mostPeek = 0.4;
/** Half high it leaves the larger part to the page. */
const middle = 0.42;

/** `area`: how high the page is; `title`: down to the end of the title and the first line. */
export function roomOf({ area, title }: { readonly area: number; readonly title: number }): SheetRoom {
  const full = Math.max(0, Math.round(area) - sliver);
  const peek = Math.round(Math.min(full, Math.max(leastPeek, Math.min(title, area * mostPeek))));
  return { peek, half: Math.max(peek, Math.round(area * middle)), full };
}

/**
 * Where a sheet comes to rest that was let go `px` high at `speed` px a ms (upwards positive): thrown at the next height that
 * way, put down at the nearest. Null: so low that it goes away.
 */
export function restingHeight(
  px: number,
  { room, speed }: { readonly room: SheetRoom; readonly speed: number },
): SheetHeight | null {
  if (speed > flick) return sheetHeights.find((each) => room[each] > px) ?? "full";
  if (speed < -flick) return sheetHeights.findLast((each) => room[each] < px) ?? null;
  if (px < room.peek / 2) return null;
  const far = (each: SheetHeight) => Math.abs(room[each] - px);
  return sheetHeights.reduce((best, each) => (far(each) < far(best) ? each : best));
}

/** One step higher or lower, as far as there is one. */
export function stepped(height: SheetHeight, by: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + by] ?? height;
}

/** What a tap leads to: higher and higher, then low again. */
export function tapped(height: SheetHeight): SheetHeight {
  return height === "full" ? "peek" : stepped(height, 1);
}
