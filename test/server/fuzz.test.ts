// Whatever is asked, by whomever: the server answers, says why not, keeps what it had, and tells nobody what is not theirs.
// `npm run load:fuzz` asks a hundred thousand times.
import { expect, test } from "vitest";
import { fuzz } from "../load/fuzz/fuzz.ts";
import { ground } from "../load/fuzz/ground.ts";

test("a thousand requests by chance over every route break nothing, change nothing by a no and leak nothing", async () => {
  const place = await ground();
  try {
    const told = await fuzz(place, { requests: 1000, seed: 20261124 });
    expect(told.wrong).toEqual([]);
    expect(told.routes.asked.toSorted()).toEqual(told.routes.all.toSorted());
    expect(told.accepted).toBeGreaterThan(10);
    expect(place.server.house.feeds.count).toBe(0);
  } finally {
    await place.server.close();
  }
});
