// Two libraries without what the page never asks of them. Each is cut at lines that stand in its text exactly once or
// not at all: with another version that writes them in another way, the build stops and says so.

interface Cut {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Of Cytoscape: layouts (places come from domain/arrange), graph algorithms (they are in domain/analysis), edges (ties
 * are drawn in the weave, canvas/tie-paths.ts), images in nodes, pictures for files (web/picture) and drawing by WebGL. The
 * library is one file that lists its parts.
 */
const ofCytoscape: readonly Cut[] = [
  {
    what: "layouts",
    from: `var layout = [{
  name: 'breadthfirst',
  impl: BreadthFirstLayout
}, {
  name: 'circle',
  impl: CircleLayout
}, {
  name: 'concentric',
  impl: ConcentricLayout
}, {
  name: 'cose',
  impl: CoseLayout
}, {
  name: 'grid',
  impl: GridLayout
}, {
  name: 'null',
  impl: NullLayout
}, {
  name: 'preset',
  impl: PresetLayout
}, {
  name: 'random',
  impl: RandomLayout
}];`,
    to: "var layout = [{ name: 'null', impl: NullLayout }, { name: 'preset', impl: PresetLayout }];",
  },
  {
    what: "graph algorithms",
    from:
      "[elesfn$v, elesfn$u, elesfn$t, elesfn$s, elesfn$r, elesfn$q, elesfn$p, elesfn$o, elesfn$n, elesfn$m, elesfn$l, " +
      "markovClustering$1, kClustering, hierarchicalClustering$1, affinityPropagation$1, elesfn$k, " +
      "hopcroftTarjanBiconnected$1, tarjanStronglyConnected$1].forEach",
    to: "[].forEach",
  },
  {
    what: "parts of the canvas renderer",
    from: "[CRp$b, CRp$a, CRp$9, CRp$8, CRp$7, CRp$6, CRp$5, CRp$4, CRp$3, CRp$2, CRp$1].forEach",
    to: "[CRp$b, CRp$a, CRp$7, CRp$6, CRp$5, CRp$3, CRp$1].forEach",
  },
  { what: "curves of edges", from: "  this.findEdgeControlPoints(edges);\n", to: "" },
  { what: "heads of arrows", from: "  r.registerArrowShapes();\n", to: "" },
];

/** Methods of what was cut, whole: one given to a prototype counts as used, whoever uses it. */
const cutMethods =
  /^(?:(?:BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype|CRp\$[2489]|BRp\$[bcdf])\.\w+ = [\s\S]*?^};$/gm;

export function leanCytoscape(text: string): string {
  return cut(text, "Cytoscape", ofCytoscape).replace(cutMethods, "");
}

/** Of zod: how a schema is told as JSON Schema, which the server's `/api/openapi.json` alone asks. */
const ofZod: readonly Cut[] = [
  {
    what: "import of JSON Schema",
    from: 'import { createStandardJSONSchemaMethod, createToJSONSchemaMethod } from "../core/to-json-schema.js";',
    to: "const untold = () => () => { throw new Error('no JSON Schema in the page'); };",
  },
  { what: "JSON Schema on demand", from: "createToJSONSchemaMethod(this, {})", to: "untold()" },
  {
    what: "JSON Schema of what goes in",
    from: 'createStandardJSONSchemaMethod(this, "input")',
    to: "untold()",
  },
  {
    what: "JSON Schema of what comes out",
    from: 'createStandardJSONSchemaMethod(this, "output")',
    to: "untold()",
  },
];

const tellers = /^ +inst\._zod\.processJSONSchema = .*;$/gm;

export function leanZod(text: string): string {
  return cut(text, "zod", ofZod).replace(tellers, "");
}

function cut(text: string, library: string, cuts: readonly Cut[]): string {
  return cuts.reduce((left, { what, from, to }) => {
    if (left.split(from).length !== 2) throw new Error(`${library} writes its ${what} in another way now.`);
    return left.replace(from, () => to);
  }, text);
}
