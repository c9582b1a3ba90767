// How things stand between this page and the server, for the page to show.
import { createStore } from "zustand/vanilla";
import type { Refusal } from "../../domain/refusal.ts";
import type { UndoList } from "../../domain/undo-list.ts";
import type { HereNow, Me } from "../../domain/wire.ts";
import type { Held, Told } from "./held.ts";

export interface Status {
  /** Null until the server has said who reads. */
  me: Me | null;
  /** `starting` until the first line stands; `reconnecting` when a line that stood is gone. */
  line: "starting" | "online" | "reconnecting";
  /** Why the server can't serve although it is there. */
  trouble: Refusal | null;
  /** The session ended while commands waited, or rights were taken back. */
  signedOut: boolean;
  /** What is not answered yet, of all tabs, oldest first; and how much of it has come to lie in this browser. */
  waiting: readonly Held[];
  unanswered: number;
  /** How many of them this browser could not keep: closing the page would lose them. */
  unkept: number;
  /** What was not done as it was asked, oldest first. */
  told: readonly Told[];
  /** What is shown was kept from an earlier visit: the server has not answered yet. */
  fromKept: boolean;
  /** Who else has the page open, of those one works with. */
  here: HereNow;
  /** The region whose snapshot is under way. */
  loading: string | null;
  /** Why the wanted region can't be shown. */
  failed: Refusal | null;
  steps: UndoList;
}

export function createStatus() {
  return createStore<Status>(() => ({
    me: null,
    line: "starting",
    trouble: null,
    signedOut: false,
    waiting: [],
    unanswered: 0,
    unkept: 0,
    told: [],
    fromKept: false,
    here: [],
    loading: null,
    failed: null,
    steps: { undo: [], redo: [] },
  }));
}

export type StatusStore = ReturnType<typeof createStatus>;
