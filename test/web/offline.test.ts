import { expect, test } from "vitest";
import { type Asked, wayOf } from "../../web/offline/ways.ts";

const origin = "https://kudelma.example";
const files = ["/", "/theme.js"];
const way = (path: string, more: Partial<Asked> = {}) =>
  wayOf({ method: "GET", mode: "no-cors", url: origin + path, ...more }, { origin, files });

test("what the API says is never kept for anybody, however it is asked for", () => {
  expect(way("/api/snapshot?r=04")).toBe("pass");
  expect(way("/api/me", { mode: "navigate" })).toBe("pass");
  expect(way("/api/commands", { method: "POST" })).toBe("pass");
});

test("every place of the page opens as the page; its files come as they were kept", () => {
  expect(way("/map?r=04", { mode: "navigate" })).toBe("page");
  expect(way("/sign-in", { mode: "navigate" })).toBe("page");
  expect(way("/assets/main-1.js")).toBe("asset");
  expect(way("/theme.js")).toBe("file");
  expect(way("/sw.js")).toBe("pass");
});

test("others' addresses are none of its business", () => {
  expect(
    wayOf({ method: "GET", mode: "cors", url: "https://elsewhere.example/assets/a.js" }, { origin, files }),
  ).toBe("pass");
});
