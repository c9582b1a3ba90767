// How closely a member belongs to a learning community, closest first.

export const memberGrades = ["core", "member", "invited"] as const;

export type MemberGrade = (typeof memberGrades)[number];
