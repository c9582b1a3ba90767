// What the strip of quick add keeps while the page is open: what is being written, lines sent before, who told it.
import { createStore } from "zustand/vanilla";

/** Who told what is recorded: the weaver's own minutes, a source that is known, an interview of now. */
export type Heard =
  | { type: "minutes" }
  | { type: "known"; id: string }
  | { type: "interview"; id: string; node: string; date: string }
  | { type: "gathering"; id: string; label: string; date: string };

interface Kept {
  text: string;
  /** Lines that were recorded, the latest last. */
  past: readonly string[];
  heard: Heard;
}

const nothing: Kept = { text: "", past: [], heard: { type: "minutes" } };
const mostPast = 50;

export const kept = createStore<Kept>(() => nothing);

export function write(text: string): void {
  kept.setState({ text });
}

export function noteSent(lines: readonly string[]): void {
  kept.setState(({ past }) => ({ past: [...past, ...lines].slice(-mostPast) }));
}

export function hearFrom(heard: Heard): void {
  kept.setState({ heard });
}

/** Somebody else may sit here next. */
export function forgetQuick(): void {
  kept.setState(nothing);
}
