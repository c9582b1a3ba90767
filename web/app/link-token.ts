// The token of a link to get in: taken out of the address at once, so that it stays in no history.
let token: string | null = null;
const ways: readonly string[] = ["/sign-in", "/look"];

export function takeToken(view: Window): void {
  if (!ways.includes(view.location.pathname)) return;
  const found = view.location.hash.slice(1);
  if (found !== "") token = decodeURIComponent(found);
  view.history.replaceState(null, "", view.location.pathname + view.location.search);
  // Another link opened in the same tab changes only the part after #.
  view.addEventListener("hashchange", () => view.location.reload());
}

export function linkToken(): string | null {
  return token;
}

/** It was spent, or it is no good. */
export function forgetToken(): void {
  token = null;
}
