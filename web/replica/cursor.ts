// A cursor is `epoch:seq`: which log, and how far in it.
export interface Cursor {
  epoch: string;
  seq: number;
}

export function readCursor(text: string): Cursor {
  const at = text.lastIndexOf(":");
  return { epoch: text.slice(0, at), seq: Number(text.slice(at + 1)) };
}

export function writeCursor({ epoch, seq }: Cursor): string {
  return `${epoch}:${seq}`;
}
