import fc from "fast-check";
import { expect, test } from "vitest";
import { seriesBack } from "../../../domain/decide/undo-series.ts";
import {
  actor,
  add,
  administrator,
  need,
  no,
  removing,
  said,
  setting,
  source,
  textOf,
  tie,
  undoing,
  undoingAll,
  weaver04,
} from "../making.ts";
import { starts, steps } from "../policy/chances.ts";
import { World } from "../world.ts";

/** An interview: its source, an actor, a tie and what was said of it, a need. */
function interview() {
  const made = new World(actor("one"), actor("old"));
  const before = textOf(made.facts);
  const seqs = [
    made.did(add(source("talk"))).seq,
    made.did(add(actor("new", { sources: ["talk"] }))).seq,
    made.did(add(tie("tie1", ["one", "new"], { statements: [said("talk", { strength: 3 })] }))).seq,
    made.did(setting("new", "sector", "public")).seq,
    made.did(removing("old")).seq,
    made.did(add(need("need1", "one", { sources: ["talk"] }))).seq,
  ];
  return { made, seqs, before };
}

test("R91: an interview of many changes is taken back as one, put back as one, and taken back again", () => {
  const { made, seqs, before } = interview();
  const after = textOf(made.facts);
  const back = made.did(undoingAll(seqs.toReversed()));
  expect(textOf(made.facts)).toBe(before);
  expect(back.undoesAll).toEqual(seqs);
  const forth = made.did(undoing(back.seq));
  expect(textOf(made.facts)).toBe(after);
  made.did(undoing(forth.seq));
  expect(textOf(made.facts)).toBe(before);
});

test("R91: what somebody built on stays, with what stands on it, and is told by number and reason", () => {
  const { made, seqs } = interview();
  made.did(setting("new", "sector", "private"), administrator);
  made.did(add(need("theirs", "new")), administrator);
  const back = seriesBack(seqs, { facts: made.facts, by: weaver04.id, changes: made.log });
  expect(back.cannot.map((one) => [one.seq, one.refusal.refused])).toEqual([
    [seqs[3], "changedSince"],
    [seqs[1], "changedSince"],
    [seqs[0], "stillUsed"],
  ]);
  expect(back.can).toEqual([seqs[2], seqs[4], seqs[5]]);
  expect(no(made.do(undoingAll(seqs)))).toBe("changedSince");
  expect(made.did(undoingAll(seqs, true)).undoesAll).toEqual(back.can);
  expect(made.facts.get("new")).toMatchObject({ sector: "private" });
  expect(made.facts.get("tie1")).toBeUndefined();
});

test("R91: only one's own changes are taken back, and each once", () => {
  const { made, seqs } = interview();
  expect(no(made.do(undoingAll(seqs), administrator))).toBe("notUndoable");
  expect(no(made.do(undoingAll([99])))).toBe("notUndoable");
  expect(no(made.do(undoingAll([99], true)))).toBe("notUndoable");
  made.did(undoingAll(seqs));
  expect(no(made.do(undoingAll(seqs)))).toBe("undoneAlready");
  expect(no(made.do(undoing(seqs[0]!)))).toBe("undoneAlready");
});

test("R91: all that one person did, whatever it was, is taken back as one", () => {
  let undone = 0;
  fc.assert(
    fc.property(starts, steps, (made, done) => {
      const before = textOf(made.facts);
      const seqs: number[] = [];
      for (const { asked } of done) {
        if (typeof asked === "number" || asked.type === "arrange") continue;
        const change = made.do(asked, administrator);
        if (change !== null && !("refused" in change)) seqs.push(change.seq);
      }
      if (seqs.length === 0) return;
      const back = made.do(undoingAll(seqs), administrator);
      if (back === null) return;
      if ("refused" in back) {
        // Two of the pool's chance ties were twins from the start.
        expect(no(back)).toBe("tieExists");
        return;
      }
      undone += 1;
      expect(textOf(made.facts)).toBe(before);
    }),
    { numRuns: 150 },
  );
  expect(undone).toBeGreaterThan(60);
});
