// The thread that arranges: a task in, places out.
import { parentPort, workerData } from "node:worker_threads";
import { arrange } from "../../domain/arrange/layout.ts";

export interface ArrangeTask {
  nodes: { id: string; seated: boolean }[];
  ties: { from: string; to: string; weight: number }[];
  seed: number;
}
export type Arranged = [id: string, x: number, y: number][];

const task: ArrangeTask = workerData;
const places = arrange(task);
parentPort?.postMessage([...places].map(([id, { x, y }]): Arranged[number] => [id, x, y]));
