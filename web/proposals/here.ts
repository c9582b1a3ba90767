// The proposals of this page, computed in a worker of the browser from the replica.
import { network } from "../../domain/network.ts";
import { replica } from "../replica/here.ts";
import { status } from "../sync/here.ts";
import type { Message } from "./answer.ts";
import { type Calculator, Proposing } from "./store.ts";

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

/** Computes proposals for a region of what is shown now, as of the server's day. */
export function proposeFor(view: string): void {
  const { me } = status.getState();
  if (me !== null) proposing.propose(view, network(replica.facts(), view, me.today), replica.cursor());
}
