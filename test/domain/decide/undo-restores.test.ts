import fc from "fast-check";
import { expect, test } from "vitest";
import { no, textOf, undoing } from "../making.ts";
import { starts, steps } from "../policy/chances.ts";
import { asking } from "../policy/play.ts";

test("R24, R26: an undo restores everything but the number, and its own undo puts it back", () => {
  let undone = 0;
  fc.assert(
    fc.property(starts, steps, (made, done) => {
      for (const step of done) {
        const { by, asked } = asking(made, step);
        const before = textOf(made.facts);
        const change = made.do(asked, by);
        if (change === null || "refused" in change || asked.type === "arrange") continue;
        const after = textOf(made.facts);
        const back = made.do(undoing(change.seq), by);
        // Given away meanwhile, or two of the pool's chance ties were twins from the start.
        if (back === null || "refused" in back) {
          expect(["notYours", "tieExists"]).toContain(no(back));
          continue;
        }
        undone += 1;
        expect(textOf(made.facts)).toBe(before);
        const forth = made.did(undoing(back.seq), by);
        expect(textOf(made.facts)).toBe(after);
        if (step.by.id.length % 2 === 0) made.do(undoing(forth.seq), by);
      }
    }),
    { numRuns: 300 },
  );
  expect(undone).toBeGreaterThan(300);
});
