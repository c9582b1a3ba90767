// Everything of a store that a backup holds, read while nothing moves.
import { json } from "../../domain/json.ts";
import type { Vault, Writer } from "../store/store.ts";
import type { Loom } from "../weave/loom.ts";
import { type Line, linkValue } from "./format.ts";

const page = 1000;

/**
 * Records by id, aliases, places, changes in order, answers, people and links that are still open. Sessions are left
 * out, and of links only the hash of the token was ever kept. Read inside the transaction that holds the order, so
 * a server may go on running: its changes wait until all is read.
 */
export async function collect(loom: Loom): Promise<Line[]> {
  const facts = await loom.quietly(factsOf);
  return [...facts, ...(await accountsOf(loom.store.vault))];
}

async function factsOf(writer: Writer): Promise<Line[]> {
  const { seq } = writer.at;
  const { records, aliases, spots } = await writer.everything();
  const changes: Line[] = [];
  while (changes.length < seq) {
    const next = await writer.changesAfter(changes.length, page);
    if (next.length === 0) throw new Error(`the log ends at ${changes.length}, not at ${seq}: run check`);
    changes.push(...next.map((change): Line => ({ change })));
  }
  const answers = await writer.answers();
  return [
    ...sorted(records, (one) => one.id).map((record): Line => ({ record })),
    ...sorted(aliases, ([from]) => from).map((alias): Line => ({ alias })),
    ...sorted(spots, ({ scope, node }) => `${scope} ${node}`).map((spot): Line => ({ spot })),
    ...changes,
    ...sorted(answers, ({ commandId }) => commandId).map((answer): Line => ({ answer })),
  ];
}

async function accountsOf(vault: Vault): Promise<Line[]> {
  const people = sorted(await vault.list("person"), ({ key }) => key);
  const links = sorted(await vault.list("link"), ({ key }) => key);
  return [
    ...people.map(({ key, value }): Line => ({ person: { key, value: json.parse(value) } })),
    ...links.flatMap(({ key, value }): Line[] => {
      const link = linkValue.parse(value);
      return link.state === "open" ? [{ link: { key, value: link } }] : [];
    }),
  ];
}

function sorted<Item>(items: readonly Item[], by: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (by(a) < by(b) ? -1 : 1));
}
