import { expect, test } from "vitest";
import { isNotFetched } from "../../../web/app/states/fetched.ts";

test("a part of the page that did not come is told from one that broke, in each browser's words", () => {
  for (const message of [
    "Failed to fetch dynamically imported module: /assets/MapPage-x.js",
    "error loading dynamically imported module: /assets/MapPage-x.js",
    "Importing a module script failed.",
    "Unable to preload CSS for /assets/MapPage-x.css",
  ])
    expect(isNotFetched(new TypeError(message)), message).toBe(true);
  expect(isNotFetched(new TypeError("x is not a function"))).toBe(false);
  expect(isNotFetched("anything thrown")).toBe(false);
});
