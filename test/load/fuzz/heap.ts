// How much this process holds on to: bytes of the heap after everything that can go has gone.
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export async function heapNow(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("no way to collect");
  // What finalisers and closed connections let go of goes in the second turn.
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await pause(50);
  }
  return process.memoryUsage().heapUsed;
}
