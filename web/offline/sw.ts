// The service worker: keeps the files of the page, so that it opens without a network. What the API says never comes here.
import { wayOf } from "./ways.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the files of this version, and a name made of what is in them. */
declare const __SHELL__: { version: string; files: readonly string[] };

const { version, files } = __SHELL__;
const prefix = "kudelma-";
const own = prefix + version;
const page = "/";
/** Milliseconds after which a network that says nothing counts as none. */
const longest = 5000;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
// Only when somebody asks for it: a page with a form half typed goes on with the files it began with.
self.addEventListener("message", (event) => {
  if (event.data === "now") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const way = wayOf(request, { origin: self.location.origin, files });
  if (way === "page") event.respondWith(fromNetwork(request, page));
  if (way === "file") event.respondWith(fromNetwork(request, request.url));
  if (way === "asset") event.respondWith(fromCache(request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(
    files.map(async (file) => {
      const had = file.startsWith("/assets/") ? await caches.match(file) : undefined;
      if (had === undefined) await cache.add(new Request(file, { cache: "no-cache" }));
      else await cache.put(file, had);
    }),
  );
}

/** The version before this one stays: pages that were opened with it may still ask for its parts. */
async function clear(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  for (const name of names.slice(0, -1)) await caches.delete(name);
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function fromNetwork(request: Request, kept: string): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(longest) });
    if (response.status < 500) return response;
    return (await keptFile(kept)) ?? response;
  } catch {
    return (await keptFile(kept)) ?? Response.error();
  }
}

async function keptFile(file: string): Promise<Response | undefined> {
  const cache = await caches.open(own);
  return cache.match(file);
}
