// The proposals of this page, computed in a worker of the browser from the replica.
import type { Network } from "../../domain/analysis/network.ts";
import type { Facts } from "../../domain/facts.ts";
import { networkBy } from "../../domain/network.ts";
import { adoptedOf, surroundingsOf } from "../../domain/surroundings.ts";
import { replica } from "../replica/here.ts";
import { status } from "../sync/here.ts";
import type { Message } from "./answer.ts";
import { type Calculator, Proposing, type Wishes } from "./store.ts";

function startWorker(heard: (message: Message) => void, broke: () => void): Calculator {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = (event: MessageEvent<Message>) => heard(event.data);
  worker.onerror = broke;
  worker.onmessageerror = broke;
  return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
}

export const proposing = new Proposing(startWorker);

// Who reads changed: the one before may have seen more.
status.subscribe((now, before) => {
  if (now.me?.person?.id !== before.me?.person?.id) proposing.forget();
});

/** The network that such wishes ask for. */
export function networkFor(
  facts: Facts,
  { view, today, wishes }: { view: string; today: string; wishes: Wishes },
): Network {
  return networkBy(facts, { view, today, weights: wishes.weights, across: wishes.across });
}

/** Computes proposals for a region of what is shown now, as of the server's day. */
export function proposeFor(view: string): void {
  const { me } = status.getState();
  if (me === null) return;
  const { wishes } = proposing.store.getState();
  const facts = replica.facts();
  const network = networkFor(facts, { view, today: me.today, wishes });
  const here = new Set(network.actors.map(({ id }) => id));
  const adopted = wishes.settled
    ? adoptedOf(facts).filter(({ members }) => members.some((id) => here.has(facts.resolve(id))))
    : [];
  const ground = { network, surroundings: surroundingsOf(facts, me.today), adopted };
  proposing.propose(view, ground, replica.cursor());
}
