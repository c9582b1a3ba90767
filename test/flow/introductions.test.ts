// An introduction from its making to a tie through HTTP, with every step taken back and done again, the same on both stores.
import { expect, test } from "vitest";
import { z } from "zod";
import type { Introduction } from "../../domain/records/introduction.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { weaverOf } from "../server/opened.ts";
import { stores } from "./stores.ts";

test.for(stores)(
  "on $name: introduced, met, working together as a tie, each step taken back",
  async (store) => {
    const server = await store.open();
    await loadFixture(server.house.loom, "practice-region");
    const weaver = await server.as("Kutoja", weaverOf("04"));
    const { records } = await weaver.snapshot("04");
    const own = (key: string) =>
      records.find(({ type, keys }) => type === "actor" && keys?.[0]?.id === key)!.id;
    const [one, other] = [own("hullworks"), own("laidunmeri")];
    const now = async () =>
      (await weaver.snapshot("04")).records.find(
        (each): each is Introduction => each.type === "introduction",
      );
    const seqOf = async (answer: Response): Promise<number> => {
      const { seq } = z.object({ seq: z.number() }).parse(await answer.json());
      expect(answer.status).toBe(200);
      return seq;
    };
    const base = { rev: 0, visibility: "team" };
    const record = { ...base, id: "intro-1", type: "introduction", one, other, status: "introduced" };
    await seqOf(await weaver.ask({ type: "add", records: [{ ...record, introducedOn: "2026-11-24" }] }));
    const twice = await weaver.ask({
      type: "add",
      records: [{ ...record, id: "intro-2", one: other, other: one }],
    });
    expect(twice.status).toBe(409);
    expect(await twice.json()).toMatchObject({ refused: "introducedAlready" });
    const set = (fields: Record<string, string>) => ({
      type: "edit",
      id: "intro-1",
      set: Object.entries(fields).map(([field, value]) => ({ field, value })),
      add: [],
      remove: [],
    });
    const met = await seqOf(await weaver.ask(set({ status: "met", metOn: "2026-11-25" })));
    expect(await now()).toMatchObject({ status: "met", metOn: "2026-11-25" });
    const back = await seqOf(await weaver.ask({ type: "undo", seq: met }));
    expect(await now()).toMatchObject({ status: "introduced" });
    expect(await now()).not.toHaveProperty("metOn");
    await seqOf(await weaver.ask({ type: "undo", seq: back }));
    const tie = {
      ...base,
      ...{ id: "their-tie", type: "tie", from: one, to: other, kind: "collaborates" },
      ...{ directed: false, since: "2026-11", existence: "existing" },
    };
    await seqOf(await weaver.ask({ type: "add", records: [tie] }));
    const together = await seqOf(
      await weaver.ask(set({ status: "together", togetherOn: "2026-11-26", tie: "their-tie" })),
    );
    expect(await now()).toMatchObject({ status: "together", tie: "their-tie" });
    // The tie leaves no trace in the introduction when it goes, and is there again when that is taken back.
    const gone = await seqOf(await weaver.ask({ type: "remove", ids: ["their-tie"] }));
    expect(await now()).not.toHaveProperty("tie");
    await seqOf(await weaver.ask({ type: "undo", seq: gone }));
    expect(await now()).toMatchObject({ tie: "their-tie" });
    await seqOf(await weaver.ask({ type: "undo", seq: together }));
    expect(await now()).toMatchObject({ status: "met" });

    // Nobody but the team hears of it, and it is the same when read from the store again.
    const stranger = await server.as("Katsoja", { role: "viewer", regions: ["04"] });
    expect((await stranger.snapshot("04")).records.filter(({ type }) => type === "introduction")).toEqual([]);
    const before = await now();
    await server.close({ keep: true });
    const again = await store.reopen(server);
    expect(again.house.loom.mirror.facts.get("intro-1")).toEqual(before);
    await again.close();
  },
);
