// What a part of `npm test` is and how it ended.
export type Outcome =
  | { type: "ran"; passed: number; failed: number; remarks: string[] }
  | { type: "not-run"; why: string };

export type Part = { name: string; run: () => Promise<Outcome> };
