// Keeps the ground at one size, as a team that tidies would: what the fuzzer added beyond a number of records goes again.
import { house } from "../../../domain/policy/person.ts";
import type { Opened } from "../../server/opened.ts";
import type { Pool } from "./pool.ts";

/** Records beyond which what was made by chance is taken out. */
const most = 1600;

export async function tidyUp({ house: { loom } }: Opened, pool: Pool): Promise<void> {
  const all = [...loom.mirror.facts.all()];
  if (all.length < most) return;
  const made = all.filter((one) => one.id.startsWith("fuzz-") && one.id.endsWith("-id"));
  for (const one of made) {
    if (loom.mirror.facts.get(one.id) === undefined) continue;
    const header = { commandId: pool.fresh(), base: loom.mirror.cursor };
    await loom.submit(house, { ...header, type: "remove", ids: [one.id] });
  }
  pool.renew();
}
