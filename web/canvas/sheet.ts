// One transparent canvas over the whole map, sharp on dense screens.

export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly ink: CanvasRenderingContext2D;
  /** Clears it and sets units of CSS px. */
  clear(): void;
  resize(width: number, height: number): void;
  /** A picture of as many pixels instead of what is on it. */
  lay(picture: ImageBitmap): void;
}

/** Adds a canvas to the host; undefined where the browser gives no drawing context. */
export function addSheet(host: HTMLElement, name: string): Sheet | undefined {
  const canvas = document.createElement("canvas");
  canvas.className = `map-sheet map-sheet-${name}`;
  canvas.setAttribute("aria-hidden", "true");
  const ink = canvas.getContext("2d");
  if (ink === null) return undefined;
  host.append(canvas);
  return {
    canvas,
    ink,
    clear: () => {
      ink.setTransform(1, 0, 0, 1, 0, 0);
      ink.clearRect(0, 0, canvas.width, canvas.height);
      ink.setTransform(density(), 0, 0, density(), 0, 0);
    },
    resize: (width, height) => {
      canvas.width = Math.round(width * density());
      canvas.height = Math.round(height * density());
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    lay: (picture) => {
      ink.setTransform(1, 0, 0, 1, 0, 0);
      ink.clearRect(0, 0, canvas.width, canvas.height);
      ink.drawImage(picture, 0, 0);
      ink.setTransform(density(), 0, 0, density(), 0, 0);
    },
  };
}

export function density(): number {
  return Math.min(2, window.devicePixelRatio || 1);
}
