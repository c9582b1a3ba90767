// What the browser remembers between visits: language, theme, keys, the width of the panel, the last region.
import { z } from "zod";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { viewCode } from "../../domain/wire.ts";
import { panelWidths } from "./panel-room.ts";
import { session } from "./session.ts";

const remembered = z.object({
  language: z.enum(languages).optional(),
  theme: z.enum(["light", "dark", "system"]).optional(),
  singleKeys: z.boolean().optional(),
  keys: z.record(z.string().max(40), z.string().max(10)).optional(),
  panelWidth: z.number().int().min(panelWidths.least).max(panelWidths.most).optional(),
  region: viewCode.optional(),
});
type Remembered = z.infer<typeof remembered>;

/** What of a browser's storage is used here. */
type Kept = Pick<Storage, "getItem" | "setItem">;

const key = "kudelma.mine";
const kept = ["speaks", "theme", "singleKeys", "keys", "panelWidth", "region"] as const;

export function recall(storage: Kept | null): Remembered {
  try {
    const raw: unknown = JSON.parse(storage?.getItem(key) ?? "{}");
    return remembered.safeParse(raw).data ?? {};
  } catch {
    return {};
  }
}

/** Takes what was remembered into the session and remembers changes from now on. */
export function keepRemembered(storage: Kept | null, browserLanguages: readonly string[]): void {
  const { language, theme = "system", singleKeys = true, keys = {}, panelWidth } = recall(storage);
  session.setState({
    speaks: language ?? firstSpoken(browserLanguages),
    theme,
    singleKeys,
    keys,
    panelWidth: panelWidth ?? panelWidths.usual,
  });
  session.subscribe((now, before) => {
    if (kept.every((field) => now[field] === before[field])) return;
    const next: Remembered = {
      language: now.speaks,
      theme: now.theme,
      singleKeys: now.singleKeys,
      keys: now.keys,
      panelWidth: now.panelWidth,
      region: now.region ?? recall(storage).region,
    };
    try {
      storage?.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: the choice lasts as long as the page.
    }
  });
}

function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const spoken = languages.find((each) => tag.toLowerCase().startsWith(each));
    if (spoken !== undefined) return spoken;
  }
  return "fi";
}
