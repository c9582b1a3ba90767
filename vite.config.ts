// The page: built from web/ into dist/, which the server hands out.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { leanCytoscape, leanZod } from "./web/build/lean.ts";

const lean: Plugin = {
  name: "lean",
  transform(text, id) {
    if (id.endsWith("/cytoscape.esm.mjs")) return leanCytoscape(text);
    if (id.endsWith("/zod/v4/classic/schemas.js")) return leanZod(text);
    return null;
  },
};

/** All the words in every language: the server, tests and workers have them; the page fetches the language it speaks. */
const catalogues = new Map([
  [at("domain/words/catalogue.ts"), at("web/i18n/learned/domain-catalogue.ts")],
  [at("web/i18n/catalogue.ts"), at("web/i18n/learned/page-catalogue.ts")],
]);

const oneLanguage: Plugin = {
  name: "one-language",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.endsWith("/catalogue.ts")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return catalogues.get(found?.id ?? "") ?? null;
  },
};

/** Files that the service worker keeps beside those with a hash in their names. */
const fixed = ["/", "/theme.js", "/favicon.svg"];
/** Letters of other alphabets are fetched when they are needed. */
const wanted = /\.(?:js|css)$|-latin(?:-ext)?-.*\.woff2$/;

/** What the service worker has to keep is known when the page has been built: written into it then. */
const shell: Plugin = {
  name: "shell",
  apply: "build",
  writeBundle(_, bundle) {
    const assets = Object.keys(bundle).filter((name) => name.startsWith("assets/") && wanted.test(name));
    const files = [...fixed, ...assets.toSorted().map((name) => `/${name}`)];
    const hash = createHash("sha256").update(files.join());
    for (const name of ["index.html", "theme.js", "favicon.svg", "sw.js"])
      hash.update(readFileSync(at(`dist/${name}`)));
    const told = JSON.stringify({ version: hash.digest("hex").slice(0, 16), files });
    const code = readFileSync(at("dist/sw.js"), "utf8");
    writeFileSync(
      at("dist/sw.js"),
      code.replace("__SHELL__", () => told),
    );
  },
};

export default defineConfig({
  root: at("web"),
  plugins: [react(), lean, oneLanguage, shell],
  worker: { format: "es", plugins: () => [lean] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The content security policy takes scripts, styles and fonts from our own address only, none written into others.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { main: at("web/index.html"), sw: at("web/offline/sw.ts") },
      output: {
        // The service worker stands at the root, so that every page is its own, and by a name that stays.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        // How zod is set up must run before the first schema is made: so it lies in one chunk with zod.
        codeSplitting: { groups: [{ name: "zod", test: /node_modules\/zod\/|plain-zod/ }] },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4400" } },
});

function at(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
