// igraph's Leiden beside ours, where a Python with igraph is on this machine.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Network } from "../../domain/analysis/network.ts";

const answer = z.object({
  version: z.string(),
  runs: z.array(z.object({ labels: z.array(z.number()), ms: z.number() })),
});

export type IgraphRuns = z.infer<typeof answer>["runs"];

const script = fileURLToPath(new URL("igraph-leiden.py", import.meta.url));
/** The first is the one on the path; Debian's own has Debian's igraph. */
const pythons = ["python3", "/usr/bin/python3"];

/** Labels in the order of the actors and the time of each seed; null where there is no igraph. */
export function igraphLeiden(network: Network, seeds: readonly number[]): IgraphRuns | null {
  const place = new Map(network.actors.map(({ id }, at) => [id, at]));
  const edges = network.ties.map(({ from, to, weight }) => [place.get(from), place.get(to), weight]);
  const input = JSON.stringify({ size: network.actors.length, edges, seeds });
  for (const python of pythons) {
    const { status, stdout } = spawnSync(python, [script], {
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["pipe", "pipe", "ignore"],
    });
    if (status === 0) return answer.parse(JSON.parse(stdout)).runs;
  }
  return null;
}
