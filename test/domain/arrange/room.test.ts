import { describe, expect, it } from "vitest";
import { seeded } from "../../../domain/analysis/random.ts";
import { Room } from "../../../domain/arrange/room.ts";

/** 300 places on a small ground, so that room is scarce. */
function crowded(seed: number) {
  const random = seeded(seed);
  return new Map(
    Array.from({ length: 300 }, (_, at) => [
      `node-${at}`,
      { x: random.next() * 900, y: random.next() * 900, pinned: false },
    ]),
  );
}

describe("free room among places", () => {
  it.each([1, 2, 3])(
    "is the same whether a grid is made for many or all are looked at for a few (%i)",
    (seed) => {
      const [looking, grid] = [new Room(crowded(seed), 1), new Room(crowded(seed), 1000)];
      for (let at = 0; at < 60; at += 1) {
        const id = at % 3 === 0 ? `node-${at}` : `new-${at}`;
        const found = [looking, grid].map((room) => {
          room.leave(id);
          const spot = room.beside(id, room.get(`node-${at + 100}`) ?? room.rim());
          room.put(id, spot);
          return spot;
        });
        expect(found[0]).toEqual(found[1]);
        expect(looking.rim()).toEqual(grid.rim());
      }
    },
  );

  it("who left is not in the way, and what is given is not changed", () => {
    const places = new Map([["one", { x: 0, y: 0, pinned: false }]]);
    const room = new Room(places, 1);
    room.leave("one");
    expect(room.get("one")).toBeUndefined();
    expect(room.rim()).toEqual({ x: 0, y: 0, pinned: false });
    expect(places.size).toBe(1);
  });
});
