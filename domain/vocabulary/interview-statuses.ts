// How far an interview of a mapping round has come.

export const interviewStatuses = ["planned", "asked", "booked", "done", "declined"] as const;

export type InterviewStatus = (typeof interviewStatuses)[number];
