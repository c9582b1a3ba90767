import { useStore } from "zustand";
import { kept } from "./kept.ts";

/** What is being written in the strip. */
export function useText(): string {
  return useStore(kept, ({ text }) => text);
}
