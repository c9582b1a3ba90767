// What the store holds, held against what was accepted: nothing else may have changed it, and the log must tell all.
import { createHash } from "node:crypto";
import type { Change } from "../../../domain/change.ts";
import { FactTable } from "../../../domain/facts.ts";
import { canonical } from "../../../domain/json.ts";
import { house } from "../../../domain/policy/person.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Opened } from "../../server/opened.ts";

const kinds = ["link", "person", "session", "token"];

function digest(records: Iterable<Fact>): string {
  const hash = createHash("sha256");
  for (const one of [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(canonical(one));
  return hash.digest("hex");
}

export interface Standing {
  seq: number;
  /** Of the records in the store itself, not of what the process holds in memory. */
  records: string;
  vault: string;
}

export async function standing({ house: { loom } }: Opened): Promise<Standing> {
  const { seq, records } = await loom.store.everything();
  const vault = createHash("sha256");
  for (const kind of kinds) vault.update(canonical(await loom.store.vault.list(kind)));
  return { seq, records: digest(records), vault: vault.digest("hex") };
}

/**
 * What is wrong between two moments, given the ids of the commands that were accepted between them. Arrangements that
 * the server made by itself count as nobody's.
 */
export async function wrongSince(
  before: Standing,
  server: Opened,
  { accepted, entered }: { accepted: ReadonlyMap<string, number>; entered: boolean },
): Promise<string[]> {
  const wrong: string[] = [];
  const { store, mirror } = server.house.loom;
  const now = await standing(server);
  const changes = await store.changesAfter(before.seq, 1_000_000);
  const asked = changes.filter((one) => one.by.id !== house.id);
  for (const one of asked)
    if (accepted.get(one.commandId) !== one.seq)
      wrong.push(`${one.type} ${one.commandId} is change ${one.seq}, and nobody was told`);
  for (const [id, seq] of accepted)
    if (asked.filter((one) => one.commandId === id && one.seq === seq).length !== 1)
      wrong.push(`${id} was accepted as ${seq} and is not there once`);
  if (changes.some((one, at) => one.seq !== before.seq + at + 1)) wrong.push("the log has a gap");
  if (asked.length === 0 && now.records !== before.records) wrong.push("refused requests changed records");
  if (!entered && asked.length === 0 && now.vault !== before.vault)
    wrong.push("refused requests changed accounts");
  if (mirror.seq === now.seq && digest(mirror.facts.all()) !== now.records)
    wrong.push("what is held in memory is not what is stored");
  return wrong;
}

/** What is wrong with the whole store: replayed from its first change the log gives what stands, and `check` is clean. */
export async function wrongInAll({ house: { loom } }: Opened): Promise<string[]> {
  const facts = new FactTable();
  const changes: Change[] = await loom.store.changesAfter(0, 1_000_000);
  const erased = changes.some((one) => one.erased === true);
  for (const one of changes) facts.apply(one.edits, one.seq);
  const { records } = await loom.store.everything();
  const flaws = await loom.store.check();
  // What was erased is in no change any more, so the log alone cannot tell it again.
  return [
    ...(erased || digest(facts.all()) === digest(records) ? [] : ["the log does not tell what stands"]),
    ...flaws.map(({ what, id, detail }) => `check: ${what} ${id} ${detail}`),
  ];
}
