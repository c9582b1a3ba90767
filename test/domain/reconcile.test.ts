import fc from "fast-check";
import { expect, test } from "vitest";
import { seenBy } from "../../domain/policy/seen.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { snapshotOf } from "../../domain/policy/snapshot.ts";
import { tellAll } from "../../domain/policy/told.ts";
import { Reconciled } from "../../domain/reconcile.ts";
import type { FeedEvent, Snapshot } from "../../domain/wire.ts";
import { Replica } from "../../web/replica/replica.ts";
import {
  actor,
  add,
  administrator,
  arranging,
  edit,
  no,
  removing,
  setting,
  tableOf,
  textOf,
  tie,
  weaver04,
} from "./making.ts";
import { starts, steps } from "./policy/chances.ts";
import { asking, play } from "./policy/play.ts";
import type { World } from "./world.ts";

function mine() {
  const facts = tableOf(actor("one"), actor("two"), tie("tie", ["one", "two"]));
  facts.complete = false;
  return new Reconciled(facts, weaver04.id);
}

function asked(made: Reconciled, command: Parameters<Reconciled["ask"]>[0]) {
  const pending = made.ask(command);
  if ("refused" in pending) throw new Error(`refused: ${pending.refused}`);
  return pending;
}

test("R70: what I asked shows at once, on top of what is confirmed", () => {
  const made = mine();
  asked(made, setting("one", "sector", "public"));
  asked(made, add(actor("new"), tie("tie2", ["new", "one"])));
  expect(made.facts.get("one")).toMatchObject({ sector: "public" });
  expect(made.facts.get("tie2")).toBeDefined();
  expect(made.pending).toHaveLength(2);
});

test("R71: what the rules refuse here changes nothing and is not to be sent", () => {
  const made = mine();
  const before = textOf(made.facts);
  expect(no(made.ask(add(tie("tie2", ["two", "one"]))))).toBe("tieExists");
  expect(textOf(made.facts)).toBe(before);
  expect(made.pending).toHaveLength(0);
});

test("R71: what may only be unknown here is shown pending without an edit, and sent", () => {
  const made = mine();
  expect(asked(made, setting("nobody", "sector", "public")).edits).toEqual([]);
  expect(asked(made, add(tie("tie2", ["one", "unloaded"]))).edits).toHaveLength(1);
});

test("R72: confirmed news goes in underneath, and what is pending is decided anew on top", () => {
  const made = mine();
  const wish = asked(made, edit("one", { set: [{ field: "names", key: "sv", value: "Ett" }] }));
  made.confirm((facts) => facts.put(actor("one", { names: { fi: "Uusi", sv: "En" }, rev: 5 })), 5);
  expect(made.facts.get("one")).toMatchObject({ names: { fi: "Uusi", sv: "Ett" } });
  expect(wish.edits).toMatchObject([{ before: "En", after: "Ett" }]);
});

test("R72: what the news made impossible shows nothing, stays in doubt, and comes back when it can", () => {
  const made = mine();
  const wish = asked(made, add(tie("tie2", ["one", "two"], { kind: "knows" })));
  made.confirm((facts) => facts.put(tie("theirs", ["two", "one"], { kind: "knows" })), 5);
  expect(no(wish.doubt)).toBe("tieExists");
  expect(made.facts.get("tie2")).toBeUndefined();
  made.confirm((facts) => facts.drop("theirs"), 6);
  expect(wish.doubt).toBeNull();
  expect(made.facts.get("tie2")).toBeDefined();
});

test("R73: what was accepted stays on the screen until the feed has come that far", () => {
  const made = mine();
  const { command } = asked(made, setting("one", "sector", "public"));
  made.accepted(command.commandId, 8, 5);
  expect(made.facts.get("one")).toMatchObject({ sector: "public" });
  made.confirm(() => undefined, 7);
  expect(made.facts.get("one")).toMatchObject({ sector: "public" });
  made.confirm((facts) => facts.put(actor("one", { sector: "public", rev: 8 })), 8);
  expect(made.pending).toHaveLength(0);
  expect(made.facts.get("one")).toMatchObject({ sector: "public", rev: 8 });
});

test("R73: an answer that comes after its news leaves what the news said", () => {
  const made = mine();
  const { command } = asked(made, add(actor("new")));
  made.confirm((facts) => facts.put(actor("new", { rev: 8 })), 8);
  made.accepted(command.commandId, 8, 8);
  expect(made.pending).toHaveLength(0);
  expect(made.facts.get("new")).toMatchObject({ rev: 8 });
});

test("R74: what was refused goes from the screen, and what was built on it is in doubt", () => {
  const made = mine();
  const before = textOf(made.facts);
  const first = asked(made, add(actor("new")));
  const second = asked(made, setting("new", "sector", "public"));
  made.refused(first.command.commandId);
  expect(textOf(made.facts)).toBe(before);
  expect(second.edits).toEqual([]);
  made.refused(second.command.commandId);
  made.refused("unheard-of");
  made.accepted("unheard-of", 9, 9);
  expect(made.pending).toHaveLength(0);
});

test("R74: whatever is asked and answered, confirmed facts stand untouched beneath", () => {
  const answers = fc.array(fc.constantFrom("refused", "accepted", "waiting"), {
    minLength: 25,
    maxLength: 25,
  });
  fc.assert(
    fc.property(starts, steps, answers, (made, done, outcomes) => {
      const before = textOf(made.facts);
      const shown = new Reconciled(made.facts, weaver04.id);
      for (const step of done) {
        const { asked } = asking(made, step);
        shown.ask(asked);
      }
      for (const [at, { command }] of [...shown.pending].entries()) {
        if (outcomes[at] === "refused") shown.refused(command.commandId);
        if (outcomes[at] === "accepted") shown.accepted(command.commandId, 3, 2);
      }
      shown.confirm((facts) => expect(textOf(facts)).toBe(before), 3);
      for (const { command } of [...shown.pending]) shown.refused(command.commandId);
      expect(textOf(made.facts)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

function snapshot(made: World): Snapshot {
  return {
    cursor: `e:${made.seq}`,
    view: "all",
    ...snapshotOf(administrator, "all", made.facts),
    aliases: [...made.facts.aliases()],
  };
}

function event(made: World, after: number): FeedEvent {
  const changes = made.log.slice(after);
  const told = tellAll([administrator], changes, made.facts)[0]!;
  const aliases: FeedEvent["aliases"] = [];
  for (const one of changes.flatMap((each) => each.edits))
    if (one.op === "alias") aliases.push([one.from, one.after]);
  return { cursor: `e:${made.seq}`, notes: [], ...told, aliases };
}

function standing(replica: Replica) {
  const facts = replica.facts();
  const records = [...facts.all()]
    .map((one) => ({ ...one, rev: 0 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { records, spots: [...facts.spots("all")].toSorted(), aliases: [...facts.aliases()].toSorted() };
}

test("R75: events in any order and any number of times end where a fresh snapshot stands", () => {
  fc.assert(
    fc.property(starts, steps, fc.infiniteStream(fc.nat()), (made, done, chance) => {
      const first = snapshot(made);
      const events: FeedEvent[] = [];
      for (const step of done) {
        const before = made.seq;
        play(made, step);
        if (made.seq > before) events.push(event(made, before));
      }
      const shuffled = [...events, ...events.filter((_, at) => at % 2 === 0)]
        .map((each) => ({ each, by: chance.next().value }))
        .toSorted((a, b) => a.by - b.by);
      const replica = new Replica();
      replica.start(administrator.id);
      replica.load(first);
      for (const { each } of shuffled) replica.hear(each);
      const fresh = new Replica();
      fresh.start(administrator.id);
      fresh.load(snapshot(made));
      expect(standing(replica)).toEqual(standing(fresh));
    }),
    { numRuns: 200 },
  );
});

test("R73: my own command, asked, told and answered in any order, ends as the server has it", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["told", "answered"], { minLength: 2 }),
      fc.integer({ min: 0, max: 3 }),
      (order, which) => {
        const made = tableOf(actor("one"), actor("two"), tie("tie", ["one", "two"]));
        const command = [
          setting("one", "sector", "public"),
          removing("tie"),
          add(actor("new")),
          arranging("all", { one: [1, 1] }),
        ][which]!;
        const shown = mine();
        const { edits } = asked(shown, command);
        made.apply(edits, 4);
        const news = () => {
          const sight = new Sight(administrator, made);
          shown.confirm((facts) => {
            for (const one of made.all()) facts.put(seenBy(sight, one)!);
            for (const id of ["tie"]) if (made.get(id) === undefined) facts.drop(id);
            for (const [node, spot] of made.spots("all")) facts.setSpot("all", node, spot);
          }, 4);
        };
        let told = 0;
        for (const each of order) {
          if (each === "told") {
            news();
            told = 4;
          } else shown.accepted(command.commandId, 4, told);
        }
        expect(textOf(shown.facts)).toBe(textOf(made));
        expect(shown.pending).toHaveLength(0);
      },
    ),
  );
});
