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
  readonly screen: Screen;
}

/** A phone is read near, a wall from far. */
export type Screen = "phone" | "desk" | "wall";

/** No letters on a wall are smaller, px. */
const leastOnWall = 24;

function scaled(style: LabelStyle, screen: Screen): LabelStyle {
  if (screen === "desk") return style;
  if (screen === "phone") return { ...style, size: style.size - 1.5 };
  return { ...style, size: Math.max(leastOnWall, style.size * 2), width: style.width * 2 };
}

/** The ways a name may be written, the best first: in fewer long lines, in more short ones. */
export function stylesOf(node: DrawnNode, { palette, leads, told, screen }: Told): LabelStyle[] {
  const small = screen === "phone";
  const style = (size: number, weight: number, rest: Pick<LabelStyle, "colour" | "width" | "lines">) =>
    scaled({ size, weight, ...rest }, screen);
  if (told) {
    const widths = small ? [200, 150] : [250, 180, 330];
    return widths.map((width) =>
      style(13.5, 650, { colour: palette.ink, width, lines: width > 300 ? 2 : 5 }),
    );
  }
  if (leads) {
    const colour = palette.ink;
    const onWall = [style(12, 600, { colour, width: 100, lines: 4 })];
    return [
      ...(screen === "wall" ? onWall : []),
      style(13.5, 600, { colour, width: 195, lines: 2 }),
      style(13.5, 600, { colour, width: 130, lines: 3 }),
      style(12.5, 600, { colour, width: 105, lines: 3 }),
      style(13, 600, { colour, width: 215, lines: 4 }),
    ];
  }
  const colour = node.type === "actor" && !node.pale ? palette.ink : palette.inkSoft;
  const [size, weight] = node.type === "actor" && !node.pale ? [12, 500] : [11.5, 450];
  return [
    style(size, weight, { colour, width: small ? 120 : 165, lines: 2 }),
    style(size, weight, { colour, width: 108, lines: 2 }),
    style(size - 0.5, weight, { colour, width: small ? 130 : 150, lines: 3 }),
    style(size - 0.5, weight, { colour, width: 200, lines: 5 }),
  ];
}

/** The ways in which the name of a community may be written: whole, in as many lines as it takes. */
export function hullStyles(colour: string, screen: Screen): LabelStyle[] {
  const size = screen === "phone" ? 12.5 : 13.5;
  const style = (width: number, lines: number, smaller = 0) =>
    scaled({ size: size - smaller, weight: 650, colour, width, lines }, screen);
  switch (screen) {
    case "phone":
      return [style(175, 2), style(175, 3), style(135, 4), style(110, 5, 1), style(175, 5)];
    case "desk":
      return [style(250, 2), style(250, 3), style(165, 4), style(360, 2), style(250, 5)];
    case "wall":
      return [style(250, 2), style(250, 3), style(150, 4, 1.5), style(360, 2, 1.5), style(120, 5, 1.5)];
  }
}
