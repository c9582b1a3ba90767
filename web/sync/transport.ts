// What the feed is heard through. The browser's is EventSource; tests bring their own.
export interface Listener {
  opened(): void;
  event(data: string): void;
  reset(data: string): void;
  /** Who else is here. */
  here?(data: string): void;
  /** The line is gone; it will not come back by itself. */
  lost(): void;
}

/** Opens a line; what it returns closes it. */
export type Transport = (url: string, listener: Listener) => () => void;

export function eventSource(url: string, listener: Listener): () => void {
  const source = new EventSource(url);
  source.onopen = () => listener.opened();
  source.onmessage = (event) => listener.event(String(event.data));
  source.addEventListener("here", (event) => listener.here?.(String(event.data)));
  source.addEventListener("reset", (event) => {
    source.close();
    listener.reset(String(event.data));
  });
  // Its own reconnecting ends for good after one 503 and starts from an old address: we make it anew ourselves.
  source.onerror = () => {
    source.close();
    listener.lost();
  };
  return () => source.close();
}
