// Strength of a tie, weakest first: 1 know each other, 2 exchange information, 3 coordinate, 4 work jointly,
// 5 share money, staff or an agreement.

export const strengths = [1, 2, 3, 4, 5] as const;

export type Strength = (typeof strengths)[number];
