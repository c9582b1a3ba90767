// The page: built from web/ into dist/, which the server hands out.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL("web", import.meta.url)),
  plugins: [react()],
  worker: { format: "es" },
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
