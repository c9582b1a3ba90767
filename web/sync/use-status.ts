import { useStore } from "zustand";
import type { Reader } from "../../domain/policy/person.ts";
import type { Me } from "../../domain/wire.ts";
import { status } from "./here.ts";
import type { Status } from "./status.ts";

/** A part of how things stand with the server. */
export function useStatus<Part>(part: (now: Status) => Part): Part {
  return useStore(status, part);
}

export function useMe(): Me | null {
  return useStatus((now) => now.me);
}

/** Who reads; null is somebody who did not sign in. */
export function useReader(): Reader {
  return useStatus((now) => now.me?.person ?? null);
}
