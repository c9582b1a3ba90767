/** Resolves when the browser has nothing else to do: what was asked for goes before what may be asked for next. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1500);
  });
}
