// Browsers that lay the keyboard of a phone over the page, instead of making the window lower, tell of it by what is left to see.

/** Less than this is a bar of the browser that slides, px. */
const least = 120;

/** Keeps the frame above the keyboard, so that what saves a form stays in sight. */
export function keepAboveKeyboard(): void {
  const seen = window.visualViewport;
  if (seen === null) return;
  seen.addEventListener("resize", () => {
    // Somebody who enlarges the page with two fingers sees less of it too.
    const hidden = seen.scale > 1.05 ? 0 : window.innerHeight - seen.height;
    document.documentElement.style.setProperty("--keyboard", `${hidden < least ? 0 : Math.round(hidden)}px`);
    if (hidden >= least) window.scrollTo(0, 0);
  });
}
