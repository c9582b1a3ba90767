// The sheet of a phone: how high it stands, when it changes that by itself, and what of the page it covers.
import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { backOut } from "../session/changes.ts";
import { setCovered } from "../session/panel-room.ts";
import { session } from "../session/session.ts";
import { useSession } from "../session/use-session.ts";
import { followDrag } from "./follow-drag.ts";
import { restingHeight, roomOf, type SheetHeight, type SheetRoom } from "./sheet-heights.ts";

interface Sheet {
  readonly height: SheetHeight;
  /** px while it is the sheet of a phone. */
  readonly px: number | undefined;
  readonly dragged: boolean;
  readonly set: (height: SheetHeight) => void;
  readonly drag: (event: PointerEvent) => void;
}

export function useSheet(
  aside: RefObject<HTMLElement | null>,
  { narrow, open }: { readonly narrow: boolean; readonly open: boolean },
): Sheet {
  const [height, setHeight] = useOwnHeight(open);
  const [pulled, setPulled] = useState<number | null>(null);
  const room = useRoom(aside, narrow && open);
  const px = !narrow || room === null ? undefined : (pulled ?? room[height]);
  useEffect(() => {
    // Raised all the way it hides the page; what is selected is then put where it is seen when the sheet is lowered.
    setCovered(narrow && open && room !== null ? Math.min(room[height], room.half) : 0);
  }, [narrow, open, room, height]);
  useEffect(() => () => setCovered(0), []);
  useLayoutEffect(() => {
    if (height === "peek") scrollerOf(aside.current)?.scrollTo(0, 0);
  }, [aside, height]);
  useEffect(() => {
    if (!narrow || !open) return;
    // What has the focus is not left under the sheet, nor below its edge.
    const seen = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      if (height === "full" && target.closest("main") !== null) setHeight("half");
      const inside = aside.current?.contains(target) && target.closest(".panel-tools, .panel h2") === null;
      if (height === "peek" && inside) setHeight("half");
    };
    document.addEventListener("focusin", seen);
    return () => document.removeEventListener("focusin", seen);
  }, [aside, narrow, open, height, setHeight]);

  const drag = (event: PointerEvent) => {
    if (event.button !== 0 || room === null) return;
    const from = room[height];
    followDrag(event.nativeEvent, {
      moved: ({ y }) => setPulled(Math.min(room.full, Math.max(0, from - y))),
      ended: ({ y, speed }) => {
        setPulled(null);
        const rests = restingHeight(from - y, { room, speed: -speed.y });
        if (rests !== null) setHeight(rests);
        else backOut();
      },
      cancelled: () => setPulled(null),
    });
  };
  return { height, px, dragged: pulled !== null, set: setHeight, drag };
}

/** It opens half high; a form and its question take all of it; over a low one a neighbourhood is looked at and another
 * end pointed at. */
function useOwnHeight(open: boolean): [SheetHeight, (height: SheetHeight) => void] {
  const [height, setHeight] = useState<SheetHeight>("half");
  const before = useRef<SheetHeight>("half");
  const hasForm = useSession((now) => now.form !== null);
  const asking = useSession((now) => now.asking);
  const focus = useSession((now) => now.focus);
  useLayoutEffect(() => {
    if (open) setHeight(session.getState().form === null ? "half" : "full");
  }, [open]);
  useLayoutEffect(() => {
    setHeight((now) => {
      if (!hasForm) return before.current;
      before.current = now;
      return "full";
    });
  }, [hasForm]);
  useLayoutEffect(() => {
    if (asking) setHeight("full");
  }, [asking]);
  const seeking = useSession((now) => now.seeking);
  const pointing = useSession((now) => now.pointing);
  useLayoutEffect(() => {
    if (focus === null && seeking === null && !pointing) return;
    setHeight((now) => (session.getState().form === null ? "peek" : now));
  }, [focus, seeking, pointing]);
  return [height, setHeight];
}

/** Measured where it stands, and again when the window or what it holds changes. */
function useRoom(aside: RefObject<HTMLElement | null>, wanted: boolean): SheetRoom | null {
  const [room, setRoom] = useState<SheetRoom | null>(null);
  useLayoutEffect(() => {
    const { current: sheet } = aside;
    if (!wanted || sheet === null) return;
    const measure = () => {
      const next = roomOf({ area: sheet.getBoundingClientRect().bottom, title: titleEnd(sheet) });
      setRoom((now) => (now !== null && same(now, next) ? now : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const one of [
      document.documentElement,
      sheet.parentElement,
      ...sheet.querySelectorAll(".panel-inside"),
    ])
      if (one !== null) watch.observe(one);
    return () => watch.disconnect();
  }, [aside, wanted]);
  return room;
}

function same(one: SheetRoom, other: SheetRoom): boolean {
  return one.peek === other.peek && one.half === other.half && one.full === other.full;
}

/** Below a line there is this much air, px; of a list under the title two lines are enough. */
const air = 14;
const lines = 44;

function scrollerOf(sheet: HTMLElement | null): Element | null {
  return sheet?.querySelector(".panel-scroll") ?? null;
}

/** How far down title and first line go, px; of a form only the title. */
function titleEnd(sheet: HTMLElement): number {
  const top = sheet.getBoundingClientRect().top - (scrollerOf(sheet)?.scrollTop ?? 0);
  const title = sheet.querySelector(".panel-head, h2");
  if (title === null) return 0;
  const end = title.getBoundingClientRect().bottom - top;
  const next = title.closest(".form") === null ? title.nextElementSibling : null;
  if (next === null) return end + air;
  const box = next.getBoundingClientRect();
  return box.top - top + Math.min(box.height, lines) + air;
}
