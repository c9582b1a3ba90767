// `npm run bench -- NAME [--json]`: measures one thing and shows it beside its budget.
import { parseArgs } from "node:util";
import { type Figure, figure } from "./figure.ts";

// Each is a file of this folder that exports a function of the same name.
const benches = [
  "communities",
  "introductions",
  "measures",
  "store",
  "live",
  "weight",
  "map",
  "start",
  "table",
  "recording",
];

// Loaded when asked for: a bench may start servers and browsers, and bring its peers.
async function measure(name: string): Promise<Figure[]> {
  const module: Record<string, unknown> = await import(`./${name}.ts`);
  const bench = module[name];
  if (typeof bench !== "function") throw new Error(`test/load/${name}.ts exports no function ${name}`);
  return figure.array().parse(await bench());
}

function table(figures: Figure[]): string {
  const rows = figures.map(({ name, value, unit, reach, goal, ok }) => [
    name,
    `${Number(value.toPrecision(4))} ${unit}`,
    reach === null ? "–" : String(reach),
    goal === null ? "–" : String(goal),
    reach === null ? "" : ok ? "ok" : "MISSED",
  ]);
  const all = [["what", "value", "reach", "goal", ""], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const [name = ""] = positionals;

if (!benches.includes(name) || positionals.length !== 1) {
  console.error(`Usage: npm run bench -- NAME [--json], where NAME is one of ${benches.join(", ")}.`);
  process.exitCode = 2;
} else {
  const figures = await measure(name);
  console.log(values.json === true ? JSON.stringify(figures, null, 2) : table(figures));
}
