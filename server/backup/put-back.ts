// A backup put into a store, in place of what was there.
import { randomUUID } from "node:crypto";
import { type Fact, isNode } from "../../domain/records/record.ts";
import type { Vault, Writer } from "../store/store.ts";
import type { Loom } from "../weave/loom.ts";
import type { Line } from "./format.ts";

const page = 500;

/**
 * Facts, log and answers in one transaction under a new epoch, so that no screen goes on from where it was; then people
 * and links. Sessions end: those who were signed in sign in anew. The screens of running servers start over by themselves.
 */
export async function putBack(loom: Loom, lines: readonly Line[]): Promise<void> {
  await loom.quietly(async (writer) => {
    await factsInto(writer, lines);
    return true;
  });
  await accountsInto(loom.store.vault, lines);
  await loom.reload();
}

async function factsInto(writer: Writer, lines: readonly Line[]): Promise<void> {
  await writer.startOver(randomUUID());
  const records = lines.flatMap((one) => ("record" in one ? [one.record] : []));
  const ordered = records.toSorted((a, b) => rank(a) - rank(b));
  for (const part of parts(ordered)) await writer.save(part);
  for (const one of lines) if ("alias" in one) await writer.setAlias(one.alias[0], one.alias[1]);
  for (const part of parts(lines.flatMap((one) => ("spot" in one ? [one.spot] : []))))
    await writer.setSpots(part);
  for (const part of parts(lines.flatMap((one) => ("change" in one ? [one.change] : []))))
    await writer.append(part);
  for (const part of parts(lines.flatMap((one) => ("answer" in one ? [one.answer] : []))))
    await writer.remember(part);
}

/** What is named before what names it. */
function rank(one: Fact): number {
  if (one.type === "tie") return 2;
  return isNode(one) ? 1 : 0;
}

async function accountsInto(vault: Vault, lines: readonly Line[]): Promise<void> {
  for (const kind of ["session", "token", "link", "person"])
    for (const { key } of await vault.list(kind)) await vault.delete(kind, key);
  for (const one of lines) {
    if ("person" in one) await vault.put("person", one.person.key, one.person.value);
    if (!("link" in one)) continue;
    await vault.put("link", one.link.key, one.link.value);
    await vault.put("token", one.link.value.tokenHash, one.link.value.id);
  }
}

function parts<Item>(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (let at = 0; at < items.length; at += page) found.push(items.slice(at, at + page));
  return found;
}
