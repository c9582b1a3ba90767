// How the service worker answers a request: from the network, from what it keeps, or not at all.
export type Way =
  /** The page itself, whatever its address: from the network, else as it was kept. */
  | "page"
  /** A file whose name tells what is in it: as it was kept, else from the network. */
  | "asset"
  /** A file whose name stays while it changes: from the network, else as it was kept. */
  | "file"
  /** None of its business. What the API says to one person is never kept for another. */
  | "pass";

export interface Asked {
  method: string;
  mode: string;
  url: string;
}

export function wayOf(
  { method, mode, url }: Asked,
  { origin, files }: { origin: string; files: readonly string[] },
): Way {
  const { origin: of, pathname } = new URL(url);
  if (method !== "GET" || of !== origin || pathname.startsWith("/api/")) return "pass";
  if (pathname.startsWith("/assets/")) return "asset";
  if (mode === "navigate") return "page";
  return files.includes(pathname) ? "file" : "pass";
}
