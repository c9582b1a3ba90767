import { expect, test } from "vitest";
import { defaultSettings, proposalSettingsSchema } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { fixture } from "./graphs.ts";

const { network } = fixture("lfr-fix-250-mu1");

test("progress rises step by step to its total", () => {
  const told: [number, number][] = [];
  propose(network, defaultSettings, {
    progress: (done, total) => told.push([done, total]),
    cancelled: () => false,
  });
  const totals = new Set(told.map(([, total]) => total));
  expect(totals.size).toBe(1);
  expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1));
  expect(told.at(-1)).toEqual([told.length, told.length]);
});

test("wherever it is cancelled, the work ends there and says so", () => {
  for (const allowed of [0, 1, 2, 5, 20]) {
    let asked = 0;
    let after = 0;
    const result = propose(network, defaultSettings, {
      progress: () => {
        if (asked > allowed) after++;
      },
      cancelled: () => asked++ >= allowed,
    });
    expect(result).toBe("cancelled");
    expect(asked).toBe(allowed + 1);
    expect(after).toBe(0);
  }
});

test("the default settings are valid, and a window that cannot be held is not", () => {
  expect(proposalSettingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
  const narrow = { ...defaultSettings, window: { min: 6, max: 9 } };
  expect(proposalSettingsSchema.safeParse(narrow).success).toBe(false);
});
