import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../../../domain/records/record.ts";
import type { FeedEvent, Snapshot } from "../../../domain/wire.ts";
import { Replica } from "../../../web/replica/replica.ts";
import { anActor, anEvent, aSnapshot } from "../records.ts";

type Delivery = { snapshot: Snapshot } | { event: FeedEvent };

/** A server's history: at each seq one node is written or hidden, its place moved, or an alias set. */
function history(steps: readonly { id: number; hide: boolean; place: boolean }[]): {
  events: FeedEvent[];
  states: Snapshot[];
} {
  const records = new Map<string, Fact>();
  const spots = new Map<string, { x: number; y: number; pinned: boolean }>();
  const aliases = new Map<string, string>();
  const events: FeedEvent[] = [];
  const state = (seq: number): Snapshot =>
    aSnapshot(seq, [...records.values()], {
      spots: [...spots].map(([node, spot]) => ({ scope: "04", node, spot })),
      aliases: [...aliases],
    });
  const states = [state(0)];
  for (const [at, { id, hide, place }] of steps.entries()) {
    const seq = at + 1;
    const name = `node-${id}`;
    if (hide) {
      records.delete(name);
      aliases.set(name, "node-0");
      events.push(anEvent(seq, { drops: [name], aliases: [[name, "node-0"]] }));
    } else if (place) {
      spots.set(name, { x: seq, y: 0, pinned: true });
      events.push(
        anEvent(seq, { spots: [{ scope: "04", node: name, spot: { x: seq, y: 0, pinned: true } }] }),
      );
    } else {
      const record = anActor(name, { rev: seq, names: { fi: `Nimi ${seq}` } });
      records.set(name, record);
      aliases.delete(name);
      events.push(anEvent(seq, { puts: [record], aliases: [[name, null]] }));
    }
    states.push(state(seq));
  }
  return { events, states };
}

function standing(replica: Replica) {
  const facts = replica.facts();
  return {
    records: [...facts.all()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    spots: [...facts.spots("04")].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    aliases: [...facts.aliases()].toSorted(),
  };
}

const steps = fc.array(
  fc.record({ id: fc.integer({ min: 0, max: 4 }), hide: fc.boolean(), place: fc.boolean() }),
  { minLength: 1, maxLength: 25 },
);

test("any order and repetition of deliveries ends where a fresh snapshot stands", () => {
  fc.assert(
    fc.property(
      steps,
      fc.record({
        repeated: fc.array(fc.nat(), { maxLength: 12 }),
        photographed: fc.array(fc.nat(), { maxLength: 3 }),
        chance: fc.infiniteStream(fc.nat()),
      }),
      (made, { repeated, photographed, chance }) => {
        const { events, states } = history(made);
        const deliveries: Delivery[] = [
          ...events.map((event) => ({ event })),
          ...repeated.map((at) => ({ event: events[at % events.length]! })),
          ...photographed.map((at) => ({ snapshot: states[at % states.length]! })),
        ];
        const shuffled = deliveries
          .map((each) => ({ each, by: chance.next().value }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ each }) => each);
        const replica = new Replica();
        replica.load(states[0]!);
        for (const each of shuffled) {
          if ("event" in each) replica.hear(each.event);
          else replica.load(each.snapshot);
        }
        const fresh = new Replica();
        fresh.load(states.at(-1)!);
        expect(standing(replica)).toEqual(standing(fresh));
      },
    ),
    { numRuns: 300 },
  );
});

test("what is told in steps leads a follower to the same facts", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (made, every) => {
      const { events, states } = history(made);
      const replica = new Replica();
      replica.load(states[0]!);
      const followed = new Map<string, Fact>();
      let known = replica.version();
      const follow = () => {
        const changes = replica.changedSince(known);
        expect(changes.whole).toBe(false);
        for (const one of changes.puts) followed.set(one.id, one);
        for (const id of changes.drops) followed.delete(id);
        known = changes.version;
      };
      for (const [at, event] of events.entries()) {
        replica.hear(event);
        if (at % every === 0) follow();
      }
      follow();
      expect([...followed.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        standing(replica).records,
      );
    }),
    { numRuns: 200 },
  );
});
