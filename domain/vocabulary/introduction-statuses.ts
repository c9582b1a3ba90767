// How far an introduction that was made has come. What is only suggested is no record yet.

export const introductionStatuses = ["introduced", "met", "together", "declined"] as const;

export type IntroductionStatus = (typeof introductionStatuses)[number];
