// What a shared link shows before the page itself speaks.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allRegions } from "../../domain/regions/regions.ts";
import { withHead } from "../../server/http/head.ts";

const html = `<!doctype html><html lang="fi"><head><meta name="description" content="x" /><title>Kudelma</title></head></html>`;
const origin = "https://kudelma.example.fi";

function head(url: string, language: "fi" | "sv" | "en" = "fi") {
  const made = withHead(html, { url, language, origin });
  const tag = (name: string) => new RegExp(`="${name}" content="([^"]*)"`).exec(made)?.[1];
  return { made, tag, title: /<title>([^<]*)</.exec(made)?.[1] };
}

test("a region's map carries its title, description and card, in the language of who asks", () => {
  const { title, tag, made } = head("/map?r=04&sector=public", "sv");
  expect(title).toBe("Karta · Satakunta · Kudelma");
  expect(tag("og:title")).toBe(title);
  expect(tag("og:description")).toContain("Satakunta: vem gör vad med vem");
  expect(tag("description")).toBe(tag("og:description"));
  expect(tag("og:image")).toBe(`${origin}/cards/04.png`);
  expect(tag("og:url")).toBe(`${origin}/map?r=04`);
  expect(made).toContain('<html lang="sv"');
  expect(head("/table?r=02", "en").title).toBe("Table · Southwest Finland · Kudelma");
});

test("groups of regions and pages of none have the card of the whole", () => {
  expect(head("/map?r=evk:04").tag("og:image")).toBe(`${origin}/cards/all.png`);
  expect(head("/").title).toBe("Kudelma");
  expect(head("/look?r=04").title).toBe("Sinulle on annettu linkki näkymään · Kudelma");
  expect(head("/ei-ole").title).toBe("Kudelma");
});

test("every card that is named is there", () => {
  for (const { code } of allRegions()) {
    const card =
      head(`/map?r=${encodeURIComponent(code)}`)
        .tag("og:image")
        ?.slice(origin.length) ?? "";
    expect(existsSync(fileURLToPath(new URL(`../../web/public${card}`, import.meta.url)))).toBe(true);
  }
});

test("an address writes nothing of its own into the page", () => {
  for (const url of ['/map?r="><script>', "/map?r=04&q=<b>", "/$&/<x>?r=$1"]) {
    const { made } = head(url);
    expect(made).not.toMatch(/<script>|<b>|<x>/);
    expect(made.match(/<title>/g)).toHaveLength(1);
  }
});

test("no region's name breaks the page", () => {
  for (const { code } of allRegions())
    expect(head(`/map?r=${encodeURIComponent(code)}`).title).toMatch(/^Kartta · .+ · Kudelma$/);
});
