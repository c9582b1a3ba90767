// The kinds of occasions where actors meet.

export const gatheringKinds = [
  "openDiscussion",
  "clinic",
  "futures",
  "dialogue",
  "siDialogue",
  "siDay",
  "devWorkshop",
  "workshop",
  "webinar",
  "networking",
  "stakeholder",
  "panel",
  "bench",
  "fair",
  "festival",
  "forum",
  "training",
  "meeting",
  "other",
] as const;

export type GatheringKind = (typeof gatheringKinds)[number];
