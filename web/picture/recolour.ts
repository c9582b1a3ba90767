// The same picture in other colours: what is dark on the screen is printed on white paper.
import type { Palette } from "../canvas/palette.ts";
import type { Seen } from "../canvas/stage-input.ts";

export function recoloured(seen: Seen, palette: Palette): Seen {
  const from = seen.palette;
  const pairs: (readonly [string, string])[] = [
    [from.ink, palette.ink],
    [from.inkSoft, palette.inkSoft],
    ...from.hulls.map((one, at) => [one, palette.hulls[at] ?? palette.inkSoft] as const),
  ];
  const colours = new Map(pairs);
  const other = (colour: string) => colours.get(colour) ?? palette.ink;
  return {
    ...seen,
    palette,
    hulls: seen.hulls.map((one) => ({ ...one, colour: other(one.colour) })),
    labels: seen.labels.map((one) => ({ ...one, style: { ...one.style, colour: other(one.style.colour) } })),
  };
}
