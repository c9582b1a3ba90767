// Several screens and one server in one process: what one does, the others see, each as far as they may.
import { describe, expect, test } from "vitest";
import { canonical } from "../../domain/json.ts";
import type { Grant } from "../../domain/policy/person.ts";
import { type Asker, anActor, weaverOf } from "../server/opened.ts";
import { Screen } from "../server/screen.ts";
import { stores } from "./stores.ts";

const admin: Grant = { role: "administrator", regions: ["all"] };

async function fresh(asker: Asker): Promise<string> {
  const { records } = await asker.snapshot();
  return canonical(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

async function accepted(response: Response): Promise<number> {
  const answer = await response.json();
  expect(answer).toHaveProperty("seq");
  return answer.seq;
}

for (const store of stores) {
  describe(`on ${store.name}`, () => {
    test("a weaver adds, ties, takes back and puts back; a colleague sees each, the public never a byte of it", async () => {
      const server = await store.open();
      try {
        const a = await server.as("Anna", weaverOf("04"));
        const b = await server.as("Bo", weaverOf("04"));
        const [onB, onC] = [await Screen.of(server, b), await Screen.of(server, server.anyone)];
        const known = anActor({ names: { fi: "Tunnettu ry" }, visibility: "public" });
        const added = anActor({ names: { fi: "Salamerkki ry" } });
        const tie = {
          id: "tie-of-the-test",
          type: "tie",
          rev: 0,
          visibility: "team",
          from: added.id,
          to: known.id,
          kind: "collaborates",
          directed: false,
          existence: "existing",
        };
        await accepted(await a.ask({ type: "add", records: [known] }));
        await accepted(await a.ask({ type: "add", records: [added] }));
        let seq = await accepted(await a.ask({ type: "add", records: [tie] }));
        await onB.reaches(seq);
        expect(onB.facts.get("tie-of-the-test")).toMatchObject({ kind: "collaborates" });
        const undone = await accepted(await a.ask({ type: "undo", seq }));
        await onB.reaches(undone);
        expect(onB.facts.get("tie-of-the-test")).toBeUndefined();
        seq = await accepted(await a.ask({ type: "undo", seq: undone }));
        await onB.reaches(seq);
        expect(onB.facts.get("tie-of-the-test")).toMatchObject({ kind: "collaborates" });
        const last = await accepted(
          await a.ask({ type: "add", records: [anActor({ visibility: "public" })] }),
        );
        await onC.reaches(last);
        expect(onB.text()).toBe(await fresh(b));
        expect(onC.text()).toBe(await fresh(server.anyone));
        expect(onC.bytes).not.toMatch(/Salamerkki|tie-of-the-test/);
        expect(onC.bytes).not.toContain(added.id);
        for (const one of [onB, onC]) one.close();
      } finally {
        await server.close();
      }
    });

    test("a feed from any point ends where a fresh snapshot stands, for every reader", async () => {
      const server = await store.open();
      try {
        const weaver = await server.as("Anna", weaverOf("04"));
        const readers: Asker[] = [
          server.anyone,
          weaver,
          await server.as("Pirkko", weaverOf("06")),
          await server.as("Katselija", { role: "viewer", regions: ["04"] }),
          await server.as("Hallinta", admin),
        ];
        const ids: string[] = [];
        const snapshots: { asker: Asker; snapshot: Awaited<ReturnType<Asker["snapshot"]>> }[] = [];
        for (let step = 0; step < 24; step += 1) {
          const one = anActor({
            names: { fi: `Toimija ${step}` },
            visibility: (["team", "region", "signedIn", "public"] as const)[step % 4],
          });
          ids.push(String(one.id));
          await weaver.ask({ type: "add", records: [one] });
          const target = ids[(step * 7) % ids.length];
          const value = (["public", "team", "region"] as const)[step % 3];
          await weaver.ask({
            type: "edit",
            id: target,
            set: [{ field: "visibility", value }],
            add: [],
            remove: [],
          });
          if (step % 5 === 4)
            await weaver.ask({ type: "remove", ids: [ids.splice(step % ids.length, 1)[0]] });
          const asker = readers[step % readers.length];
          if (asker) snapshots.push({ asker, snapshot: await asker.snapshot() });
        }
        const seq = server.house.loom.mirror.seq;
        for (const { asker, snapshot } of snapshots) {
          const screen = new Screen();
          screen.take(snapshot);
          await screen.follow(server, asker, snapshot.cursor);
          await screen.reaches(seq);
          expect(screen.text()).toBe(await fresh(asker));
          screen.close();
        }
      } finally {
        await server.close();
      }
    });

    test("after a restart everybody reads the same, and a screen goes on from its cursor", async () => {
      const first = await store.open();
      const weaver = await first.as("Anna", weaverOf("04"));
      await weaver.ask({ type: "add", records: [anActor({ names: { fi: "Ennen" } })] });
      const before = await weaver.snapshot();
      await first.close({ keep: true });
      const second = await store.reopen(first);
      try {
        const again = { ...(await second.as("toinen", weaverOf("04"))) };
        expect(canonical((await again.snapshot()).records)).toBe(canonical(before.records));
        const screen = new Screen();
        screen.take(before);
        await screen.follow(second, again, before.cursor);
        const seq = await accepted(
          await again.ask({ type: "add", records: [anActor({ names: { fi: "Jälkeen" } })] }),
        );
        await screen.reaches(seq);
        expect(screen.text()).toContain("Jälkeen");
        expect(screen.resets).toEqual([]);
        screen.close();
      } finally {
        await second.close();
      }
    });

    test("erasing takes a name out of the map, the history and every screen", async () => {
      const server = await store.open();
      try {
        const weaver = await server.as("Anna", weaverOf("04"));
        const screen = await Screen.of(server, weaver);
        const one = anActor({ names: { fi: "Unohdettava ry" } });
        await weaver.ask({ type: "add", records: [one] });
        await server.house.arranger.arranged("04");
        await weaver.ask({
          type: "edit",
          id: one.id,
          set: [{ field: "names", key: "sv", value: "Glömd rf" }],
          add: [],
          remove: [],
        });
        const seq = await accepted(await weaver.ask({ type: "erase", id: one.id }));
        expect(await screen.resetSeen()).toBe("erased");
        const kept = await server.house.loom.quietly((writer) => writer.everything());
        expect(kept.spots.filter((each) => each.node === one.id)).toEqual([]);
        expect(JSON.stringify(await weaver.snapshot())).not.toMatch(/Unohdettava|Glömd/);
        expect(JSON.stringify(await server.house.loom.store.changesAfter(0, 100))).not.toMatch(
          /Unohdettava|Glömd/,
        );
        expect((await weaver.ask({ type: "undo", seq })).status).toBe(409);
        screen.close();
      } finally {
        await server.close();
      }
    });

    test("the places of a view are computed once, told by the feed, and the same on every screen", async () => {
      const server = await store.open();
      try {
        const weaver = await server.as("Anna", weaverOf("04"));
        for (let at = 0; at < 12; at += 1)
          await weaver.ask({ type: "add", records: [anActor({ id: `actor-${at}` })] });
        const screen = await Screen.of(server, weaver, "04");
        await server.house.arranger.arranged("04");
        await screen.reaches(server.house.loom.mirror.seq);
        expect(screen.facts.spots("04").size).toBe(12);
        const { spots } = await weaver.snapshot("04");
        expect(spots.length).toBe(12);
        const before = new Map(screen.facts.spots("04"));
        const seq = await accepted(await weaver.ask({ type: "add", records: [anActor({ id: "newcomer" })] }));
        await screen.reaches(seq);
        expect(screen.facts.spots("04").get("newcomer")).toBeDefined();
        for (const [node, spot] of before) expect(screen.facts.spots("04").get(node)).toEqual(spot);
        screen.close();
      } finally {
        await server.close();
      }
    });
  });
}
