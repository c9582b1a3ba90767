// How things stand between this page and the server, for the page to show.
import { createStore } from "zustand/vanilla";
import type { Refusal } from "../../domain/refusal.ts";
import type { UndoList } from "../../domain/undo-list.ts";
import type { Me } from "../../domain/wire.ts";

export interface Status {
  /** Null until the server has said who reads. */
  me: Me | null;
  /** `starting` until the first line stands; `reconnecting` when a line that stood is gone. */
  line: "starting" | "online" | "reconnecting";
  /** Why the server can't serve although it is there. */
  trouble: Refusal | null;
  /** The session ended while commands waited, or rights were taken back. */
  signedOut: boolean;
  /** Unanswered commands of this page. */
  unanswered: number;
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
    unanswered: 0,
    loading: null,
    failed: null,
    steps: { undo: [], redo: [] },
  }));
}

export type StatusStore = ReturnType<typeof createStatus>;
