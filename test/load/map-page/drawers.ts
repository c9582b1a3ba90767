// The two that draw the same region: the map of this project, and sigma.
import Graph from "graphology";
import Sigma from "sigma";
import { besides } from "../../../domain/arrange/beside.ts";
import type { Edit } from "../../../domain/change.ts";
import type { FactTable } from "../../../domain/facts.ts";
import { type Drawn, drawn } from "../../../web/canvas/drawn.ts";
import { hueColour, paletteFrom } from "../../../web/canvas/palette.ts";
import { Stage } from "../../../web/canvas/stage.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../../web/records.ts";
import type { Region } from "./region.ts";

export interface Drawer {
  /** Where the most tied node stands in the window, px. */
  hub(): { x: number; y: number };
  /** One more actor with three ties, decided and drawn; how many others moved. */
  add(): number;
  close(): void;
}

const palette = paletteFrom(() => "");

function mapOf(facts: FactTable): Drawn {
  return drawn({
    shown: shown(facts, "04"),
    spots: new Map(facts.spots("04")),
    today: "2026-11-24",
    language: "fi",
    pending: new Set(),
    neighbours: true,
    hidden: new Set(),
    colour: "sector",
    size: "ties",
    lines: "flow",
    toldAll: true,
    needs: new Map(),
    outlines: [],
    upright: false,
  });
}

function hubOf(map: Drawn): string {
  return [...map.nodes.values()].toSorted((a, b) => b.degree - a.degree)[0]?.id ?? "";
}

/** Puts one more actor and three ties into the facts, as a command would. */
function comeIn(facts: FactTable, map: Drawn): void {
  const [one, two, three] = [...map.nodes.keys()];
  const node = anActor("new-one", { names: { fi: "Uusi kutomo ry" } });
  const ties = [one, two, three].map((to, at) => aTie(`new-tie-${at}`, { from: node.id, to: to ?? "" }));
  const edits: Edit[] = [node, ...ties].map((record) => ({ op: "added", record }));
  const placed = besides(edits, facts);
  for (const record of [node, ...ties]) facts.put(record);
  for (const edit of placed) if (edit.op === "placed") facts.setSpot(edit.scope, edit.node, edit.after);
}

export function kudelma(host: HTMLElement, { facts, outlines }: Region): Drawer {
  const nothing = () => undefined;
  const stage = new Stage(host, {
    pick: nothing,
    open: nothing,
    outline: nothing,
    lasso: nothing,
    tie: nothing,
    hold: nothing,
  });
  let map = mapOf(facts);
  const show = () =>
    stage.set({
      map,
      outlines,
      palette,
      family: "system-ui, sans-serif",
      selection: [],
      grades: null,
      lit: null,
      ways: null,
      gap: null,
      passing: null,
      centre: null,
      cursor: null,
      tying: null,
      records: false,
      wall: false,
      scene: "04",
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
    });
  show();
  return {
    hub: () => {
      const { view, node } = { view: stage.view(), node: map.nodes.get(hubOf(map)) };
      return { x: (node?.x ?? 0) * view.zoom + view.x, y: (node?.y ?? 0) * view.zoom + view.y };
    },
    add: () => {
      const before = map;
      comeIn(facts, map);
      map = mapOf(facts);
      show();
      return [...before.nodes].filter(
        ([id, { x, y }]) => map.nodes.get(id)?.x !== x || map.nodes.get(id)?.y !== y,
      ).length;
    },
    close: () => stage.destroy(),
  };
}

export function sigma(host: HTMLElement, { facts }: Region): Drawer {
  const map = mapOf(facts);
  const graph = new Graph({ multi: true });
  for (const { id, x, y, size, name, hue } of map.nodes.values())
    graph.addNode(id, { x, y: -y, size: size / 4, label: name, color: hueColour(palette, hue) });
  for (const tie of map.ties.values()) graph.addEdge(tie.from, tie.to, { size: 1, color: "#c5ccd6" });
  const renderer = new Sigma(graph, host, {
    labelRenderedSizeThreshold: 4,
    renderEdgeLabels: false,
    minCameraRatio: 0.25,
    maxCameraRatio: 2,
  });
  return {
    hub: () => {
      const { x, y } = graph.getNodeAttributes(hubOf(map));
      return renderer.graphToViewport({ x, y });
    },
    add: () => {
      const [one] = graph.nodes();
      const { x, y } = graph.getNodeAttributes(one);
      graph.addNode("new-one", { x: x + 60, y: y + 20, size: 4, label: "Uusi kutomo ry", color: "#9c1f72" });
      for (const to of graph.nodes().slice(0, 3)) graph.addEdge("new-one", to, { size: 1, color: "#c5ccd6" });
      return 0;
    },
    close: () => renderer.kill(),
  };
}
