// Names as they are drawn: measured and wrapped once, painted once on a small canvas of their own, then copied.
import { density } from "./sheet.ts";
import { wrap } from "./wrap.ts";

export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Longest line in px, and lines at most. */
  readonly width: number;
  readonly lines: number;
}

export interface LabelSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Room of the halo around the letters. */
export const halo = 3;
const kept = 900;

export class LabelStore {
  readonly #sizes = new Map<string, LabelSize>();
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  readonly #pen = document.createElement("canvas").getContext("2d");
  #family = "sans-serif";
  #paper = "#ffffff";

  /** Another face or ground: everything is to be painted anew. Whether it was another. */
  dress(family: string, paper: string): boolean {
    if (family === this.#family && paper === this.#paper) return false;
    this.#family = family;
    this.#paper = paper;
    this.forget();
    return true;
  }

  forget(): void {
    this.#sizes.clear();
    this.#pictures.clear();
  }

  size(text: string, style: LabelStyle): LabelSize {
    const key = `${style.weight} ${style.size} ${style.width} ${style.lines} ${text}`;
    const known = this.#sizes.get(key);
    if (known) return known;
    const pen = this.#pen;
    if (pen !== null) pen.font = this.#font(style);
    const measure = (part: string) => pen?.measureText(part).width ?? part.length * style.size * 0.55;
    const lines = wrap(text, { width: style.width, most: style.lines, measure });
    const size = {
      lines,
      width: Math.ceil(Math.max(...lines.map(measure))) + 2,
      height: Math.ceil(lines.length * leading(style)) + 1,
    };
    this.#sizes.set(key, size);
    return size;
  }

  /** Paints a name on its own canvas ahead of the frame that draws it. */
  paint(text: string, style: LabelStyle): void {
    this.#picture(this.size(text, style), style);
  }

  /** Draws a name with its halo; x, y is the top left of its letters in px. */
  draw(
    ink: CanvasRenderingContext2D,
    text: string,
    { x, y, ...style }: LabelStyle & { x: number; y: number },
  ): void {
    const size = this.size(text, style);
    const scale = density();
    const picture = this.#picture(size, style);
    ink.drawImage(
      picture,
      Math.round((x - halo) * scale) / scale,
      Math.round((y - halo) * scale) / scale,
      picture.width / scale,
      picture.height / scale,
    );
  }

  #picture(size: LabelSize, style: LabelStyle): HTMLCanvasElement {
    const key = `${style.colour} ${style.weight} ${style.size} ${size.lines.join("\n")}`;
    const known = this.#pictures.get(key);
    if (known) return known;
    if (this.#pictures.size > kept) this.#pictures.clear();
    const picture = document.createElement("canvas");
    const scale = density();
    picture.width = Math.ceil((size.width + 2 * halo) * scale);
    picture.height = Math.ceil((size.height + 2 * halo) * scale);
    const ink = picture.getContext("2d");
    if (ink !== null) this.#paint(ink, { size, style, scale });
    this.#pictures.set(key, picture);
    return picture;
  }

  #paint(
    ink: CanvasRenderingContext2D,
    { size, style, scale }: { size: LabelSize; style: LabelStyle; scale: number },
  ): void {
    ink.scale(scale, scale);
    ink.font = this.#font(style);
    ink.textAlign = "center";
    ink.textBaseline = "alphabetic";
    ink.lineJoin = "round";
    ink.lineWidth = 2 * halo;
    ink.strokeStyle = this.#paper;
    ink.fillStyle = style.colour;
    const middle = halo + size.width / 2;
    const baseline = (line: number) => halo + baselineOf(style, line);
    ink.globalAlpha = 0.92;
    for (const [line, words] of size.lines.entries()) ink.strokeText(words, middle, baseline(line));
    ink.globalAlpha = 1;
    for (const [line, words] of size.lines.entries()) ink.fillText(words, middle, baseline(line));
  }

  #font(style: LabelStyle): string {
    return `${style.weight} ${style.size}px ${this.#family}`;
  }
}

/** From the upper edge of a name to the foot of one of its lines. */
export function baselineOf(style: LabelStyle, line: number): number {
  return line * leading(style) + style.size * 0.98;
}

function leading(style: LabelStyle): number {
  return style.size * 1.2;
}
