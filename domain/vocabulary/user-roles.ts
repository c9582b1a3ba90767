// What a signed-in person may be, least right first; given for a region.

export const userRoles = ["viewer", "actor", "weaver", "coordinator", "administrator"] as const;

export type UserRole = (typeof userRoles)[number];
