// How large a name is written: by how much its node holds together.
import type { Drawn, DrawnNode } from "./drawn.ts";
import type { LabelStyle } from "./label-store.ts";
import type { Palette } from "./palette.ts";

/** The most tied actors, `most` at most: their names are larger. */
export function leaders(map: Drawn, most: number): Set<string> {
  const actors = [...map.nodes.values()].filter((one) => one.type === "actor" && one.degree > 1);
  const order = actors.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Set(order.slice(0, Math.min(most, Math.ceil(actors.length / 6))).map((one) => one.id));
}

interface Told {
  readonly palette: Palette;
  readonly leads: boolean;
  /** Pointed at or selected: written whole. */
  readonly told: boolean;
  /** A phone. */
  readonly small: boolean;
}

/** The ways a name may be written, the best first: in fewer long lines, in more short ones. */
export function stylesOf(node: DrawnNode, { palette, leads, told, small }: Told): LabelStyle[] {
  const shrink = small ? 1.5 : 0;
  const style = (size: number, weight: number, rest: Pick<LabelStyle, "colour" | "width" | "lines">) => {
    return { size: size - shrink, weight, ...rest };
  };
  if (told) return [style(13.5, 650, { colour: palette.ink, width: 230, lines: 5 })];
  if (leads) {
    const colour = palette.ink;
    return [
      style(13.5, 600, { colour, width: 195, lines: 2 }),
      style(13.5, 600, { colour, width: 130, lines: 3 }),
    ];
  }
  const colour = node.type === "actor" && !node.pale ? palette.ink : palette.inkSoft;
  const [size, weight] = node.type === "actor" && !node.pale ? [12, 500] : [11.5, 450];
  return [
    style(size, weight, { colour, width: small ? 120 : 165, lines: 2 }),
    style(size, weight, { colour, width: 108, lines: 2 }),
  ];
}

export function hullStyle(colour: string, small: boolean): LabelStyle {
  return { size: small ? 11.5 : 13.5, weight: 650, colour, width: small ? 140 : 230, lines: 2 };
}
