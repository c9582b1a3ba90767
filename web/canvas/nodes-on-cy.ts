// Cytoscape's part: the nodes, and the hand on the map (pan, zoom, pinch, who is under the pointer).
import cytoscape from "cytoscape";
import type { Drawn, DrawnNode } from "./drawn.ts";
import { lookOf } from "./looks.ts";
import { corners, square } from "./marks.ts";
import type { Palette } from "./palette.ts";

/** Corners may lie a little outside the square of −1 to 1; Cytoscape's may not. */
const reach = 1.15;

export function newCy(container: HTMLElement): cytoscape.Core {
  return cytoscape({
    container,
    style: style(),
    layout: { name: "preset" },
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    pixelRatio: Math.min(2, window.devicePixelRatio || 1),
  });
}

function style(): cytoscape.StylesheetJson {
  const base = {
    label: "",
    width: "data(width)",
    height: "data(width)",
    "background-color": "data(fill)",
    "border-color": "data(edge)",
    "border-width": "data(edgeWidth)",
    "border-style": "solid",
    "border-dash-pattern": [3, 2.5],
    "overlay-opacity": 0,
  } as const;
  const polygons = Object.entries(corners).map(([mark, points]) => ({
    selector: `node[mark = "${mark}"]`,
    style: {
      shape: "polygon" as const,
      "shape-polygon-points": points.map((part) => part / reach).join(" "),
    },
  }));
  return [
    { selector: "node", style: base },
    { selector: 'node[mark = "circle"]', style: { shape: "ellipse" } },
    {
      selector: 'node[mark = "square"]',
      style: { shape: "round-rectangle", "corner-radius": "data(corner)" },
    },
    ...polygons,
    { selector: "node[dashed = 1]", style: { "border-style": "dashed" } },
    { selector: "core", style: quiet },
  ];
}

/** Nothing of Cytoscape's own shows under the hand. */
const quiet = {
  "active-bg-color": "#000",
  "active-bg-opacity": 0,
  "active-bg-size": 0,
  "selection-box-color": "#000",
  "selection-box-border-color": "#000",
  "selection-box-border-width": 0,
  "selection-box-opacity": 0,
  "outside-texture-bg-color": "#000",
  "outside-texture-bg-opacity": 0,
} as const;

type Data = Record<string, string | number>;

function dataOf(node: DrawnNode, { palette, grow }: { palette: Palette; grow: number }): Data {
  const look = lookOf(node, palette);
  const size = node.size * grow;
  const scale = node.mark === "circle" ? 1 : node.mark === "square" ? square.half : reach;
  return {
    mark: node.mark,
    width: size * scale,
    corner: (size * square.corner) / 2,
    fill: look.fill,
    edge: look.edge,
    edgeWidth: look.edgeWidth,
    dashed: look.dashed ? 1 : 0,
  };
}

/** Brings Cytoscape's nodes to the map in one batch, touching only those that changed. */
export class NodesOnCy {
  readonly #cy: cytoscape.Core;
  readonly #known = new Map<string, { node: DrawnNode; data: Data }>();

  constructor(cy: cytoscape.Core) {
    this.#cy = cy;
  }

  show(map: Drawn, looks: { palette: Palette; grow: number }): void {
    this.#cy.batch(() => {
      for (const id of [...this.#known.keys()]) {
        if (map.nodes.has(id)) continue;
        this.#cy.getElementById(id).remove();
        this.#known.delete(id);
      }
      const added: cytoscape.ElementDefinition[] = [];
      for (const node of map.nodes.values()) {
        const data = dataOf(node, looks);
        const known = this.#known.get(node.id);
        if (known === undefined) {
          added.push({ group: "nodes", data: { id: node.id, ...data }, position: { x: node.x, y: node.y } });
        } else {
          const on = this.#cy.getElementById(node.id);
          if (known.node.x !== node.x || known.node.y !== node.y) on.position({ x: node.x, y: node.y });
          if (Object.keys(data).some((key) => data[key] !== known.data[key])) on.data(data);
        }
        this.#known.set(node.id, { node, data });
      }
      if (added.length > 0) this.#cy.add(added);
    });
  }
}
