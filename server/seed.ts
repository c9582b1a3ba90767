// The first start of an embedded store: the practice region and the national ecosystem, so that there is a map to see.
import type { Terminal } from "./cli/terminal.ts";
import { loadFixture } from "./fixtures/load.ts";
import type { House } from "./house.ts";

export async function seedIfEmpty(house: House, say: Terminal["say"]): Promise<void> {
  const { loom } = house;
  if (loom.store.kind !== "sqlite" || loom.mirror.seq > 0) return;
  for (const name of ["practice-region", "seed-ecosystem"] as const) await loadFixture(loom, name);
  say("seeded");
  await Promise.all(["04", "all"].map((scope) => house.arranger.arranged(scope)));
}
