// A picture as plain shapes: what the SVG writer writes and the painter paints, so that both look the same.

export interface PathShape {
  readonly type: "path";
  /** As in the `d` of an SVG path. */
  readonly d: string;
  readonly fill?: string;
  readonly fillAlpha?: number;
  readonly stroke?: string;
  readonly strokeAlpha?: number;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface TextShape {
  readonly type: "text";
  readonly x: number;
  /** The foot of the letters. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly anchor: "start" | "middle" | "end";
  /** How long it is here, px: in another face it is pressed or stretched to that. */
  readonly length?: number;
  /** Colour of the halo around the letters, if it has one. */
  readonly halo?: string;
}

export type Shape = PathShape | TextShape;

/** Width of a text in px. */
export type Measure = (text: string, size: number, weight: number) => number;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly family: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** A pen that writes what it draws as SVG path data. */
export class PathPen {
  #d = "";

  get d(): string {
    return this.#d;
  }

  moveTo(x: number, y: number): void {
    this.#d += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#d += `L${short(x)} ${short(y)}`;
  }

  closePath(): void {
    this.#d += "Z";
  }

  /** Joined to what was drawn before by a line, as on a canvas. Whole circles are drawn in two halves. */
  arc(...[x, y, radius, from, to]: [x: number, y: number, radius: number, from: number, to: number]): void {
    const at = (turn: number) =>
      `${short(x + radius * Math.cos(turn))} ${short(y + radius * Math.sin(turn))}`;
    const by = (begin: number, end: number) => {
      if (end - begin < 1e-6) return "";
      return `A${short(radius)} ${short(radius)} 0 ${end - begin > Math.PI ? 1 : 0} 1 ${at(end)}`;
    };
    const middle = (from + to) / 2;
    this.#d += `${this.#d === "" ? "M" : "L"}${at(from)}${by(from, middle)}${by(middle, to)}`;
  }

  roundRect(
    ...[x, y, width, height, radius]: [x: number, y: number, width: number, height: number, radius: number]
  ): void {
    const [right, bottom, round] = [x + width, y + height, `A${short(radius)} ${short(radius)} 0 0 1`];
    this.moveTo(x + radius, y);
    this.lineTo(right - radius, y);
    this.#d += `${round} ${short(right)} ${short(y + radius)}`;
    this.lineTo(right, bottom - radius);
    this.#d += `${round} ${short(right - radius)} ${short(bottom)}`;
    this.lineTo(x + radius, bottom);
    this.#d += `${round} ${short(x)} ${short(bottom - radius)}`;
    this.lineTo(x, y + radius);
    this.#d += `${round} ${short(x + radius)} ${short(y)}Z`;
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
