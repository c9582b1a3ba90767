// The life of a learning community.

export const communityStatuses = ["forming", "active", "resting", "ended"] as const;

export type CommunityStatus = (typeof communityStatuses)[number];
