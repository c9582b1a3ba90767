// The replica of this page, and how the rest of the page reads it.
import type { Facts } from "../../domain/facts.ts";
import { type Changes, Replica } from "./replica.ts";

export const replica = new Replica();

export function subscribe(listener: () => void): () => void {
  return replica.subscribe(listener);
}

export function version(): number {
  return replica.version();
}

export function facts(): Facts {
  return replica.facts();
}

export function changedSince(known: number): Changes {
  return replica.changedSince(known);
}
