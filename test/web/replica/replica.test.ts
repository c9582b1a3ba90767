import { expect, test } from "vitest";
import type { Command } from "../../../domain/commands/command.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { Replica } from "../../../web/replica/replica.ts";
import { anActor, anEvent, aSnapshot, aTie } from "../records.ts";

function adding(id: string, commandId = `command-${id}`): Command {
  return { type: "add", commandId, base: "log:1", records: [anActor(id)] };
}

function loaded(): Replica {
  const replica = new Replica();
  replica.start("me");
  replica.load(aSnapshot(1, [anActor("pori", { rev: 1 }), anActor("rauma", { rev: 1 })]));
  return replica;
}

test("a command shows at once and waits until the feed has brought it", () => {
  const replica = loaded();
  const before = replica.version();
  replica.ask(adding("uusi"));
  expect(replica.facts().get("uusi")).toBeDefined();
  expect([...replica.pending()]).toEqual(["uusi"]);
  expect(replica.changedSince(before).puts.map((one) => one.id)).toEqual(["uusi"]);

  replica.accepted("command-uusi", "log:2");
  expect([...replica.pending()]).toEqual(["uusi"]);
  replica.hear(anEvent(2, { puts: [anActor("uusi", { rev: 2 })] }));
  expect([...replica.pending()]).toEqual([]);
});

test("one's own confirmed change redraws nothing but what waited", () => {
  const replica = loaded();
  replica.ask(adding("uusi"));
  const shown = replica.version();
  replica.accepted("command-uusi", "log:2");
  replica.hear(anEvent(2, { puts: [anActor("uusi", { rev: 2 })] }));
  const changes = replica.changedSince(shown);
  expect(changes).toMatchObject({ whole: false, puts: [], drops: [] });
  expect(changes.pending.size).toBe(0);
});

test("a refused command is taken off, and what was under it stands again", () => {
  const replica = loaded();
  replica.ask({
    type: "edit",
    commandId: "command-edit",
    base: "log:1",
    id: "pori",
    set: [{ field: "names", key: "fi", value: "Porin kaupunki" }],
    add: [],
    remove: [],
  });
  replica.hear(anEvent(2, { puts: [anActor("pori", { rev: 2, sector: "public" })] }));
  expect(replica.facts().node("pori")).toMatchObject({ names: { fi: "Porin kaupunki" }, sector: "public" });
  replica.refused("command-edit");
  expect(replica.facts().node("pori")).toMatchObject({ names: { fi: "Toimija pori" }, sector: "public" });
});

test("what the rules refuse here changes nothing", () => {
  const replica = loaded();
  const before = replica.version();
  const answer = replica.ask(adding("pori"));
  expect(isRefusal(answer) && answer.refused).toBe("existsAlready");
  expect(replica.version()).toBe(before);
});

test("a new snapshot keeps what is pending; a snapshot of another log forgets what the old log accepted", () => {
  const replica = loaded();
  replica.ask(adding("odottaa"));
  replica.ask(adding("hyvaksytty"));
  replica.accepted("command-hyvaksytty", "log:9");
  replica.load({ ...aSnapshot(0, [anActor("pori")]), cursor: "other:3" });
  expect(replica.facts().get("odottaa")).toBeDefined();
  expect(replica.facts().get("hyvaksytty")).toBeUndefined();
  expect(replica.facts().get("rauma")).toBeUndefined();
  expect(replica.cursor()).toBe("other:3");
});

test("a tie to somebody unknown asks for them once", () => {
  const replica = loaded();
  const asked: string[][] = [];
  replica.onLack = (ids) => asked.push([...ids]);
  const tie = aTie("tie-1", { from: "pori", to: "kaukana" }, { rev: 2 });
  replica.hear(anEvent(2, { puts: [tie] }));
  replica.hear(anEvent(3, { puts: [{ ...tie, rev: 3 }] }));
  expect(asked).toEqual([["kaukana"]]);
  replica.learn([anActor("kaukana", { rev: 1, place: { municipality: "091", shown: "municipality" } })]);
  expect(replica.facts().node("kaukana")).toBeDefined();
});

test("a tie between two outside the view asks for nobody", () => {
  const replica = loaded();
  const asked: string[][] = [];
  replica.onLack = (ids) => asked.push([...ids]);
  replica.hear(anEvent(2, { puts: [aTie("tie-1", { from: "kaukana", to: "kauempana" }, { rev: 2 })] }));
  expect(asked).toEqual([]);
});

test("a record fetched late does not bring back what was dropped meanwhile", () => {
  const replica = loaded();
  replica.hear(anEvent(5, { drops: ["kaukana"] }));
  replica.learn([anActor("kaukana", { rev: 3 })]);
  expect(replica.facts().get("kaukana")).toBeUndefined();
});

test("events that come before the first snapshot are heard after it", () => {
  const replica = new Replica();
  replica.hear(anEvent(7, { puts: [anActor("uusi", { rev: 7 })] }));
  replica.load(aSnapshot(6, []));
  expect(replica.facts().get("uusi")).toBeDefined();
  expect(replica.cursor()).toBe("log:7");
});

test("another person starts with nothing", () => {
  const replica = loaded();
  replica.start("somebody");
  expect([...replica.facts().all()]).toEqual([]);
  expect(replica.cursor()).toBeNull();
});

test("an event that the snapshot has seen already brings nothing in", () => {
  const replica = loaded();
  replica.hear(anEvent(1, { puts: [anActor("muualla", { rev: 1 })] }));
  expect(replica.facts().get("muualla")).toBeUndefined();
});
