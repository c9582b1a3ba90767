// Commands a second through the whole server (HTTP, sign-in, rules, store), by 1, 10 and 50 who wait for each answer,
// beside the same rows committed one by one by the embedded database itself.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anActor } from "../server/opened.ts";
import { Asker } from "./asker.ts";
import { atLeast, type Figure } from "./figure.ts";
import { rawSqlite } from "./raw-commits.ts";
import { type Serving, serving, signIn } from "./serving.ts";

const writers = [1, 10, 50];
const commands = 600;

export async function throughServer(): Promise<Figure[]> {
  const server = await serving();
  const folder = mkdtempSync(join(tmpdir(), "kudelma-bench-"));
  const raw = rawSqlite(folder);
  try {
    const cookie = await signIn(server);
    await raw.open();
    await lanes(server, cookie, 10);
    await raw.commit("warm", 200, 1);
    const figures: Figure[] = [];
    for (const count of writers) {
      const ours = await perSecond(() => lanes(server, cookie, count));
      const theirs = await perSecond(() => raw.commit(`raw-${count}`, commands, 1));
      const reach = count === 1 ? {} : { reach: 0.3 };
      figures.push(atLeast(`whole server: commands/s, ${count} at once`, ours, { unit: "1/s" }));
      figures.push(
        atLeast(`whole server: ratio to raw commits, ${count} at once`, ours / theirs, {
          unit: "×",
          ...reach,
        }),
      );
    }
    return figures;
  } finally {
    await raw.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (commands / (performance.now() - begun)) * 1000;
}

async function lanes(server: Serving, cookie: string, count: number): Promise<void> {
  let left = commands;
  const lane = async () => {
    const asker = new Asker(server.address, "/api/commands", { cookie, origin: server.address });
    while (left > 0) {
      left -= 1;
      const status = await asker.post(
        JSON.stringify({ type: "add", commandId: randomUUID(), base: "x:0", records: [anActor()] }),
      );
      if (status !== 200) throw new Error(`answered ${status}`);
    }
    asker.close();
  };
  await Promise.all(Array.from({ length: count }, lane));
}
