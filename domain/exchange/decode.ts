// Bytes of a file → text. Finnish files come in UTF-8 with and without a byte order mark, UTF-16 and windows-1252.

/** Decodes by the byte order mark, else as strict UTF-8, else as windows-1252; the mark is taken off. Never throws. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
