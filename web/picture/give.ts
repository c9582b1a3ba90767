// Handing a picture out: to a file, to the clipboard.
import { painted } from "./paint.ts";
import type { Picture } from "./shapes.ts";
import { writeSvg } from "./write-svg.ts";

export type Kind = { type: "svg" } | { type: "png"; scale: 1 | 2 | 3 | 4 };

export async function save(picture: Picture, kind: Kind, name: string): Promise<void> {
  const blob =
    kind.type === "svg"
      ? new Blob([writeSvg(picture)], { type: "image/svg+xml" })
      : await png(picture, kind.scale);
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.${kind.type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The picture, and words for where pictures cannot go. False where the browser does not let it. */
export async function copy(picture: Picture, words: string): Promise<boolean> {
  const text = new Blob([words], { type: "text/plain" });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "image/png": png(picture, 2), "text/plain": text }),
    ]);
    return true;
  } catch {
    return false;
  }
}

async function png(picture: Picture, scale: number): Promise<Blob> {
  const canvas = painted(picture, scale);
  return new Promise((resolve, reject) => {
    if (canvas === undefined) reject(new Error("the browser draws no pictures"));
    else
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error("the picture is larger than the browser can make"));
        else resolve(blob);
      }, "image/png");
  });
}
