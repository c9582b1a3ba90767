// How the page is brought into a state worth looking at.
import type { OnScreen } from "./screens.ts";

export interface Ground {
  /** Ids of a node with needs, of one that is some ties away from it, and of one of its ties. */
  node: string;
  far: string;
  tie: string;
}

/** Brings the page there from wherever it is. */
export type State = (screen: OnScreen, ground: Ground) => Promise<void>;
