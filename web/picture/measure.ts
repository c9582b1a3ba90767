// How long a text is in a face.
import type { Measure } from "./shapes.ts";

export function measureIn(family: string): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, size, weight) => {
    if (pen === null) return text.length * size * 0.55;
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
