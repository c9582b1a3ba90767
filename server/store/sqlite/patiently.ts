// Waiting for another process that holds the database, without blocking our own.
import { setTimeout as pause } from "node:timers/promises";
import { StoreDown } from "../store.ts";

const patienceMs = 10_000;

/** Tries again while another process holds the lock; gives up with its last StoreDown. */
export async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const locked = error instanceof StoreDown && error.reason === "locked";
      if (!locked || performance.now() > deadline) throw error;
      // Uneven pauses, so that two processes don't keep step.
      await pause(1 + Math.random() * 15);
    }
  }
}
