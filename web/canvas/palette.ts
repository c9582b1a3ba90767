// The colours of the map, read from the page's tokens; these constants hold where a token is not set.

import type { Age } from "../../domain/age/freshness.ts";
import type { TieFamily } from "../../domain/ask/tie-families.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import type { Hue } from "./drawn.ts";
import { freshTints, type Tint, tints } from "./tints.ts";

/** Hues of nodes by what they are; those of groups are the hues of outlines. */
type Own = Exclude<Hue, Tint>;

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly hues: Readonly<Record<Own, string>>;
  /** From fresh to stale. */
  readonly fresh: readonly string[];
  readonly ties: Readonly<Record<TieFamily, string>>;
  /** Of lines that tell when anybody last spoke of a tie; dashes tell it too. */
  readonly ages: Readonly<Record<Age, string>>;
  readonly hulls: readonly string[];
  /** How much of a tie is seen at rest, weakest and strongest. */
  readonly tieAlpha: readonly [number, number];
  readonly hullAlpha: number;
}

const light: Palette = {
  paper: "#fbfaf7",
  ink: "#1b2330",
  inkSoft: "#566173",
  accent: "#d2451e",
  hues: {
    public: "#2f63b8",
    private: "#ab6a00",
    academia: "#0b8e7b",
    civil: "#9c1f72",
    unset: "#6f7988",
    initiative: "#4f5b6e",
    gathering: "#4f5b6e",
  },
  fresh: ["#14694f", "#4d8a4a", "#9a7b28", "#8b8f97"],
  ties: { together: "#54657d", support: "#4d6a80", money: "#86683a", belonging: "#6d6488" },
  ages: { fresh: "#0f6a4d", fading: "#5a6a0c", stale: "#9a4a00", never: "#5f6673" },
  hulls: ["#3a69b0", "#985710", "#1f7263", "#9e4a85", "#5f6c1c", "#7a5cae", "#ad4a42", "#3b6c7d"],
  tieAlpha: [0.25, 0.4],
  hullAlpha: 0.09,
};

const dark: Palette = {
  paper: "#0f1620",
  ink: "#e8ecf1",
  inkSoft: "#a3aebd",
  accent: "#ff7a4d",
  hues: {
    public: "#5f93e6",
    private: "#e6ad4c",
    academia: "#4fcdb6",
    civil: "#cc4f9a",
    unset: "#8d98a8",
    initiative: "#a9b4c4",
    gathering: "#a9b4c4",
  },
  fresh: ["#6fe0ae", "#9fc46a", "#d2ab55", "#77818f"],
  ties: { together: "#8fa1bb", support: "#86a5ba", money: "#c0a06c", belonging: "#a69cc8" },
  ages: { fresh: "#6fe0ae", fading: "#bccf6a", stale: "#e6a254", never: "#9aa5b4" },
  hulls: ["#6f9de0", "#dc9a4c", "#4cb8a5", "#d584bd", "#a9b85a", "#a88ee0", "#e08a80", "#7fb4c4"],
  tieAlpha: [0.22, 0.4],
  hullAlpha: 0.13,
};

const tintPlace = new Map<string, number>(tints.map((each, at) => [each, at]));
const freshPlace = new Map<string, number>(freshTints.map((each, at) => [each, at]));

/** The colour of a hue: of a sector, of a group by its place, of how fresh. */
export function hueColour({ hues, hulls, fresh, inkSoft }: Palette, hue: Hue): string {
  if (isOwn(hue)) return hues[hue];
  const [tint, age] = [tintPlace.get(hue), freshPlace.get(hue)];
  if (tint !== undefined) return hulls[tint] ?? inkSoft;
  return age === undefined ? hues.unset : (fresh[age] ?? inkSoft);
}

function isOwn(hue: Hue): hue is Own {
  return hue === "initiative" || hue === "gathering" || sectors.some((each) => each === hue);
}

/**
 * Reads the tokens that stand on an element: `--paper`, `--ink`, `--sector-public` and so on. Where the system forces its
 * own colours, those: then shapes alone tell sectors.
 */
export function paletteOf(element: Element): Palette {
  if (window.matchMedia("(forced-colors: active)").matches) return systemPalette(element);
  const style = getComputedStyle(element);
  return paletteFrom((name) => style.getPropertyValue(name).trim());
}

function systemPalette(element: Element): Palette {
  const probe = document.createElement("span");
  element.append(probe);
  const read = (colour: string) => {
    probe.style.color = colour;
    return asHex(getComputedStyle(probe).color);
  };
  const [paper, ink] = [read("Canvas"), read("CanvasText")];
  const [accent, link] = [read("Highlight"), read("LinkText")];
  probe.remove();
  return forcedPalette({ paper, ink, accent, link });
}

interface SystemColours extends Pick<Palette, "paper" | "ink" | "accent"> {
  readonly link: string;
}

/** Ground and ink, one colour for what is selected and one for what actors do together. */
function forcedPalette({ paper, ink, accent, link }: SystemColours): Palette {
  const base = isDark(paper) ? dark : light;
  const hues = { ...base.hues };
  for (const sector of sectors) hues[sector] = ink;
  for (const hue of ["initiative", "gathering"] as const) hues[hue] = link;
  return {
    ...base,
    paper,
    ink,
    inkSoft: ink,
    accent,
    hues,
    fresh: base.fresh.map(() => ink),
    hulls: base.hulls.map(() => ink),
    ties: { together: ink, support: ink, money: ink, belonging: ink },
    ages: { fresh: ink, fading: ink, stale: ink, never: ink },
    tieAlpha: [0.45, 0.85],
  };
}

/** `rgb(…)` as #rrggbb; another colour as it is. */
export function asHex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour)?.slice(1);
  if (parts === undefined) return colour;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/** `token` answers "" for what is not set. */
export function paletteFrom(token: (name: string) => string): Palette {
  const base = isDark(token("--paper") || light.paper) ? dark : light;
  const hues = { ...base.hues };
  for (const sector of sectors) hues[sector] = token(`--sector-${sector}`) || hues[sector];
  return {
    ...base,
    paper: token("--paper") || base.paper,
    ink: token("--ink") || base.ink,
    inkSoft: token("--ink-soft") || base.inkSoft,
    accent: token("--accent") || base.accent,
    hues,
  };
}

/** Whether a colour written #rrggbb is nearer to black. */
export function isDark(colour: string): boolean {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (found === null) return false;
  const [red = 255, green = 255, blue = 255] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The hues of outlines: each decided by what stays of it, so that it stays when others come and go; taken ones are stepped over. */
export function hullHues(ids: readonly string[], count: number): Map<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of ids.toSorted()) {
    let hash = 2166136261;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
    let hue = (hash >>> 0) % count;
    while (taken.has(hue) && taken.size < count) hue = (hue + 1) % count;
    taken.add(hue);
    found.set(id, hue);
  }
  return found;
}
