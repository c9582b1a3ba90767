// The page: built from web/ into dist/, which the server hands out.
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

export default defineConfig({
  root: at("web"),
  plugins: [react(), lean, oneLanguage],
  worker: { format: "es", plugins: () => [lean] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The content security policy takes scripts, styles and fonts from our own address only, none written into others.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
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
