import { expect, test } from "vitest";
import { restingHeight, roomOf, stepped, tapped } from "../../../web/panels/sheet-heights.ts";

const room = roomOf({ area: 800, title: 120 });

test("the sheet is as low as its title, two fifths of the page, or all but a sliver of it", () => {
  expect(room).toEqual({ peek: 120, half: 336, full: 792 });
});

test("a title of many lines takes no more than two fifths, and heights never cross in a low window", () => {
  expect(roomOf({ area: 800, title: 700 }).peek).toBe(320);
  const { peek, half, full } = roomOf({ area: 150, title: 300 });
  expect(peek).toBeLessThanOrEqual(half);
  expect(half).toBeLessThanOrEqual(full);
});

test("put down, it rests at the nearest height, and goes away when hardly anything of it is left", () => {
  const put = (px: number) => restingHeight(px, { room, speed: 0 });
  expect([put(790), put(580), put(550), put(240), put(220), put(70), put(50)]).toEqual([
    "full",
    "full",
    "half",
    "half",
    "peek",
    "peek",
    null,
  ]);
});

test("thrown, it goes to the next height that way, however near another is", () => {
  const thrown = (px: number, speed: number) => restingHeight(px, { room, speed });
  expect(thrown(130, 1)).toBe("half");
  expect(thrown(420, 1)).toBe("full");
  expect(thrown(780, -1)).toBe("half");
  expect(thrown(330, -1)).toBe("peek");
  expect(thrown(110, -1)).toBeNull();
  expect(thrown(792, 1)).toBe("full");
});

test("keys stop at the ends; taps go round", () => {
  expect(stepped("full", 1)).toBe("full");
  expect(stepped("peek", -1)).toBe("peek");
  expect([tapped("peek"), tapped("half"), tapped("full")]).toEqual(["half", "full", "peek"]);
});
