// The head of the page for the address that was asked: title, description and card of its region, in the asker's
// language. Says only what the address says, never what is stored: a card is read by anybody.
import { allRegions, regionName } from "../../domain/regions/regions.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speak } from "../../domain/words/speak.ts";
import { addressOf } from "./address.ts";
import { type HeadKey, headWords } from "./head.words.ts";

/** Pages over a region, then those of no region. */
const ofRegion: Readonly<Record<string, HeadKey>> = {
  "/home": "home",
  "/map": "map",
  "/wall": "map",
  "/table": "table",
  "/communities": "communities",
};
const ofNone: Readonly<Record<string, HeadKey>> = {
  "/people": "people",
  "/sign-in": "signIn",
  "/look": "look",
};

export interface Asked {
  /** Path and query as they were asked. */
  url: string;
  language: Language;
  /** Scheme and host that people reach the page by; what reads cards wants whole addresses. */
  origin: string;
}

/** The page's HTML with its head made for the address. */
export function withHead(html: string, { url, language, origin }: Asked): string {
  const { pathname, searchParams } = addressOf(url);
  const path = pathname.replace(/\/+$/, "") || "/";
  const words = (key: HeadKey, values = {}) => speak(headWords, language, { key, values });
  const page = ofRegion[path] ?? ofNone[path];
  const entry = ofNone[path] === undefined ? regionOf(searchParams.get("r")) : undefined;
  const region = entry === undefined ? null : capital(regionName(entry.code, language));
  const title = [page === undefined ? null : words(page), region, "Kudelma"]
    .filter((part) => part !== null)
    .join(" · ");
  const description = region === null ? words("everywhere") : words("region", { region });
  const card = entry?.kind === "region" ? entry.code : "all";
  const image = `${origin}/cards/${card}.png`;
  const address = entry === undefined ? `${origin}${path}` : `${origin}${path}?r=${entry.code}`;
  const tags = [
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", "Kudelma"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:locale", { fi: "fi_FI", sv: "sv_FI", en: "en_GB" }[language]),
    meta("property", "og:url", address),
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", "1200"),
    meta("property", "og:image:height", "630"),
    meta("property", "og:image:alt", words("card", { region: region ?? "Suomi · Finland" })),
    meta("name", "twitter:card", "summary_large_image"),
  ];
  return html
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace(/<meta name="description"[^>]*>/, () => meta("name", "description", description))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>\n    ${tags.join("\n    ")}`);
}

function regionOf(code: string | null) {
  return allRegions().find((each) => each.code === code);
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}" />`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
