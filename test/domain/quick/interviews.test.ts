// Everything that the eleven interviews of the practice region told of ties, needs and offers can be said in a line each.
import { expect, test } from "vitest";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { type QuickContext, quickContext } from "../../../domain/quick/context.ts";
import { nameFor } from "../../../domain/quick/names.ts";
import { readLine } from "../../../domain/quick/read.ts";
import type { Ref } from "../../../domain/quick/reading.ts";
import { isNode } from "../../../domain/records/record.ts";
import { tieLine, wantLine } from "../../load/recording/lines.ts";
import { interviews } from "../../load/recording/told.ts";
import { practiceRegionFiles } from "../exchange/fixtures.ts";
import { tableOf } from "../making.ts";

const records = practiceRegion(practiceRegionFiles()).filter((one) => isNode(one) || one.type === "theme");
const facts = tableOf(...records);
const context = quickContext(facts, { language: "fi" });
const ids = new Map(records.flatMap((one) => (one.type === "actor" ? [[one.names.fi ?? "", one.id]] : [])));
const named = (ref: Ref | undefined): string => {
  const one = ref !== undefined && "id" in ref ? facts.get(ref.id) : undefined;
  return one !== undefined && "names" in one ? (one.names.fi ?? "") : "";
};

test.each(interviews())("$id", ({ speaker, ties, wants }) => {
  const told: QuickContext = { ...context, speaker: ids.get(speaker) ?? "" };
  for (const one of ties) {
    const { head, name, tail } = tieLine(one, speaker);
    const { faults, doings } = readLine(`${head}${nameFor(ids.get(name) ?? "", context)} ${tail}`, told);
    expect(faults).toEqual([]);
    expect(doings).toHaveLength(1);
    const [tie] = doings;
    if (tie?.type !== "tie") throw new Error("no tie");
    const { kind, directed, certainty } = tie;
    const ends = [named(tie.from), named(tie.to)];
    const read = { kind, directed, certainty, since: tie.since ?? "", until: tie.until ?? "" };
    const { from, to, about, strength, ...rest } = one;
    expect({ ...read, ends: directed ? ends : ends.toSorted() }).toEqual({
      ...rest,
      ends: directed ? [from, to] : [from, to].toSorted(),
    });
    expect([tie.context ?? "", String(tie.strength)]).toEqual([about, strength]);
  }
  for (const one of wants) {
    const { head, name, tail } = wantLine(one);
    const { faults, doings } = readLine(head + name + tail, told);
    expect(faults).toEqual([]);
    const [want] = doings;
    if (want?.type !== one.type) throw new Error("no need or offer");
    const { type, kind, text, reach = "", until = "" } = want;
    expect({ type, kind, text, reach, until, theme: named(want.theme) }).toEqual(one);
    expect(named(want.node)).toBe(speaker);
  }
});
