// Where the keyboard goes when the panel opens and closes.

/** Moves the focus to the panel's heading, as soon as it stands; a form that was opened meanwhile keeps it. */
export function focusPanel(tries = 20): void {
  if (document.activeElement?.closest(".form-fields")) return;
  const heading = document.getElementById("panel-title");
  if (heading !== null) heading.focus();
  else if (tries > 0) setTimeout(() => focusPanel(tries - 1), 50);
}

/** Gives the focus back to where it was, or to the page where that is gone or hidden by now. */
export function focusBack(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body) before.focus();
  if (document.activeElement !== before) document.getElementById("main")?.focus({ preventScroll: true });
}
