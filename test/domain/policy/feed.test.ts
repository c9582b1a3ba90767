import fc from "fast-check";
import { expect, test } from "vitest";
import { inverse } from "../../../domain/change.ts";
import type { Facts, FactTable } from "../../../domain/facts.ts";
import { canonical } from "../../../domain/json.ts";
import { lay, lift } from "../../../domain/lay.ts";
import type { Reader } from "../../../domain/policy/person.ts";
import { clearance } from "../../../domain/policy/sight.ts";
import { snapshotOf } from "../../../domain/policy/snapshot.ts";
import { sees, type Told, tellAll } from "../../../domain/policy/told.ts";
import { recordSchemas } from "../../../domain/records/record.ts";
import { textOf } from "../making.ts";
import { ids, readers, secretOf, starts, steps } from "./chances.ts";
import { asking, play } from "./play.ts";

const scopes = ["all", "04", "06"];

/** What a reader's screen holds: records by id and places by view. */
class Screen {
  readonly records = new Map<string, string>();
  readonly spots = new Map<string, string>();

  constructor(reader: Reader, facts: Facts) {
    for (const one of snapshotOf(reader, "all", facts).records)
      this.records.set(one.id, canonical({ ...one, rev: 0 }));
    for (const scope of scopes) this.#hear(snapshotOf(reader, scope, facts).spots);
  }

  hear({ puts, drops, spots }: Told): void {
    for (const one of puts) this.records.set(one.id, canonical({ ...one, rev: 0 }));
    for (const id of drops) this.records.delete(id);
    this.#hear(spots);
  }

  #hear(spots: Told["spots"]): void {
    for (const { scope, node, spot } of spots)
      if (spot === null) this.spots.delete(`${scope} ${node}`);
      else this.spots.set(`${scope} ${node}`, canonical(spot));
  }

  get text(): string {
    return [...this.records.values(), ...[...this.spots].map(canonical)].toSorted().join("\n");
  }
}

/** What must not be found in anything this reader is told, going by facts at one moment. */
function closed(reader: Reader, facts: FactTable): { ids: Set<string>; secrets: Set<string> } {
  const hidden = ids.filter((id) => !sees(reader, id, facts));
  const secrets = ids.filter((id) => {
    const one = facts.get(id);
    return one === undefined || !sees(reader, id, facts) || clearance(reader, one, facts) !== "team";
  });
  return { ids: new Set(hidden), secrets: new Set(secrets.map(secretOf)) };
}

function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((each) => b.has(each));
}

test("R60, R62, R63, R66: whatever happens, the feed from any point ends where a fresh snapshot stands, for every reader", () => {
  fc.assert(
    fc.property(
      starts,
      steps,
      fc.record({ from: fc.nat(), sizes: fc.infiniteStream(fc.integer({ min: 1, max: 4 })) }),
      (made, done, { from, sizes }) => {
        const point = from % (done.length + 1);
        for (const step of done.slice(0, point)) play(made, step);
        const screens = readers.map((reader) => new Screen(reader, made.facts));
        let told = made.seq;
        const pass = () => {
          const events = tellAll(readers, made.log.slice(told), made.facts);
          told = made.seq;
          for (const [at, screen] of screens.entries()) screen.hear(events[at]!);
        };
        let left = sizes.next().value;
        for (const step of done.slice(point)) {
          play(made, step);
          left -= 1;
          if (left > 0) continue;
          pass();
          left = sizes.next().value;
        }
        pass();
        for (const [at, reader] of readers.entries())
          expect(screens[at]!.text).toBe(new Screen(reader, made.facts).text);
      },
    ),
    { numRuns: 400 },
  );
});

test("R61, R64, R65: nobody is told an id or a secret of what they could see neither before nor after, and telling leaves the facts alone", () => {
  fc.assert(
    fc.property(starts, steps, fc.nat(), (made, done, from) => {
      const point = from % done.length;
      for (const step of done.slice(0, point)) play(made, step);
      const before = readers.map((reader) => closed(reader, made.facts));
      const told = made.seq;
      for (const step of done.slice(point, point + 3)) play(made, step);
      const text = textOf(made.facts);
      const events = tellAll(readers, made.log.slice(told), made.facts);
      expect(textOf(made.facts)).toBe(text);
      for (const [at, reader] of readers.entries()) {
        const after = closed(reader, made.facts);
        const event = JSON.stringify(events[at]);
        for (const id of both(before[at]!.ids, after.ids)) expect(event).not.toContain(`"${id}"`);
        for (const secret of both(before[at]!.secrets, after.secrets)) expect(event).not.toContain(secret);
        for (const one of events[at]!.puts) expect(recordSchemas[one.type].parse(one)).toEqual(one);
      }
    }),
    { numRuns: 400 },
  );
});

test("R46, R48: a snapshot names nothing that its reader may not see, whatever the view", () => {
  fc.assert(
    fc.property(
      starts,
      steps,
      fc.constantFrom("all", "04", "06", "kunta:609", "ea:35", "unplaced"),
      (made, done, view) => {
        for (const step of done) play(made, step);
        for (const reader of readers) {
          const hidden = closed(reader, made.facts);
          const text = JSON.stringify(snapshotOf(reader, view, made.facts));
          for (const id of hidden.ids) expect(text).not.toContain(`"${id}"`);
          for (const secret of hidden.secrets) expect(text).not.toContain(secret);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("R65: edits laid on facts and lifted off leave them exactly as they were", () => {
  fc.assert(
    fc.property(starts, steps, (made, done) => {
      for (const step of done) {
        const { by, asked } = asking(made, step);
        const text = textOf(made.facts);
        const scopes = [...made.facts.scopes()];
        const decision = made.decide(asked, by);
        if ("refused" in decision) continue;
        lift(made.facts, lay(made.facts, decision.edits, 7));
        expect(textOf(made.facts)).toBe(text);
        expect([...made.facts.scopes()].toSorted()).toEqual(scopes.toSorted());
        made.facts.apply(decision.edits, 7);
        made.facts.apply(inverse(decision.edits), 8);
        expect(textOf(made.facts)).toBe(text);
        made.do(asked, by);
      }
    }),
    { numRuns: 300 },
  );
});
