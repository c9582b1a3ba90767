// The browser's EventSource for a program that is none: one line, read until it ends or is closed.
import type { Listener } from "../../../web/sync/transport.ts";

export function serverSentEvents(
  url: string,
  { cookie, listener }: { cookie: string; listener: Listener },
): () => void {
  const ending = new AbortController();
  void read(url, { cookie, listener, signal: ending.signal }).catch(() => {
    if (!ending.signal.aborted) listener.lost();
  });
  return () => ending.abort();
}

async function read(
  url: string,
  { cookie, listener, signal }: { cookie: string; listener: Listener; signal: AbortSignal },
): Promise<void> {
  const response = await fetch(url, { headers: { cookie }, signal });
  if (!response.ok || response.body === null) throw new Error(`no feed: ${response.status}`);
  if (signal.aborted) return;
  listener.opened();
  let rest = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    const parts = rest.split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      if (signal.aborted) return;
      const rows = part.split("\n");
      const field = (name: string) => rows.find((row) => row.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field("data");
      if (data === undefined) continue;
      const event = field("event") ?? "message";
      if (event === "reset") {
        listener.reset(data);
        return;
      }
      if (event === "message") listener.event(data);
    }
  }
  if (!signal.aborted) listener.lost();
}
