import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { leanCytoscape, leanZod } from "../../../web/build/lean.ts";

const { resolve } = createRequire(import.meta.url);
const cytoscape = readFileSync(resolve("cytoscape").replace("cytoscape.cjs.js", "cytoscape.esm.mjs"), "utf8");
const schemas = readFileSync(resolve("zod").replace(/index\.c?js$/, "v4/classic/schemas.js"), "utf8");

describe("libraries without what the page never asks of them", () => {
  it("Cytoscape keeps the layout that the map asks for, and loses those it does not", () => {
    const lean = leanCytoscape(cytoscape);
    expect(lean).toContain("PresetLayout.prototype.run");
    expect(lean).not.toContain("CoseLayout.prototype.run");
    expect(lean).not.toContain("CRp$4.initWebgl");
  });

  it("each method that is cut ends where it should: what stands after it is still whole", () => {
    const lean = leanCytoscape(cytoscape);
    expect(() => new Function(lean.replace(/^export .*$/m, ""))).not.toThrow();
  });

  it("zod tells no JSON Schema", () => {
    expect(leanZod(schemas)).not.toContain("processJSONSchema");
  });

  it("another version, which writes a part in another way, stops the build and names the part", () => {
    expect(() => leanCytoscape(cytoscape.replace("impl: CoseLayout", "impl: Other"))).toThrow(/layouts/);
  });
});
