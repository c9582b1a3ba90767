// The kinds of gatherings that a learning community holds, the usual first.
import type { GatheringKind } from "./gathering-kinds.ts";

export const communityGatherings = [
  "openDiscussion",
  "clinic",
  "futures",
  "dialogue",
  "webinar",
  "panel",
  "fair",
  "bench",
  "workshop",
  "training",
  "meeting",
] as const satisfies readonly GatheringKind[];
