// Follows one pointer from where it was pressed until it is lifted. Escape puts everything back as it was.

export interface Way {
  /** px since it was pressed, and px a ms at the end. */
  readonly x: number;
  readonly y: number;
  readonly speed: { readonly x: number; readonly y: number };
}

interface Drag {
  moved(way: Way): void;
  ended(way: Way): void;
  cancelled(): void;
}

/** A hand that trembles does not drag, px. */
const still = 5;
/** The speed is that of the last so many ms. */
const recent = 90;

export function followDrag(down: PointerEvent, drag: Drag): void {
  const { pointerId, clientX, clientY } = down;
  const following = new AbortController();
  const { signal } = following;
  const listen = { signal, capture: true };
  const past: { at: number; x: number; y: number }[] = [];
  let begun = false;

  const wayTo = (event: PointerEvent): Way => {
    const now = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    past.push(now);
    while (past.length > 2 && now.at - (past[0]?.at ?? now.at) > recent) past.shift();
    const from = past[0] ?? now;
    const time = Math.max(1, now.at - from.at);
    return {
      x: now.x - clientX,
      y: now.y - clientY,
      speed: { x: (now.x - from.x) / time, y: (now.y - from.y) / time },
    };
  };
  const mine = (event: PointerEvent) => event.pointerId === pointerId;
  window.addEventListener(
    "pointermove",
    (event) => {
      if (!mine(event)) return;
      const way = wayTo(event);
      begun ||= Math.hypot(way.x, way.y) > still;
      if (begun) drag.moved(way);
    },
    listen,
  );
  window.addEventListener(
    "pointerup",
    (event) => {
      if (!mine(event)) return;
      following.abort();
      if (!begun) return;
      swallowClick();
      drag.ended(wayTo(event));
    },
    listen,
  );
  const cancel = () => {
    following.abort();
    if (begun) drag.cancelled();
  };
  window.addEventListener("pointercancel", (event) => mine(event) && cancel(), listen);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !begun) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    listen,
  );
}

/** The click that follows a drag is its end, not a tap. */
function swallowClick(): void {
  const stop = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", stop, { capture: true }), 0);
}
