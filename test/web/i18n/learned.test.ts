import { expect, it } from "vitest";
import { learn, learnedCatalogue } from "../../../web/i18n/learned/learned.ts";

const page = learnedCatalogue((words) => words.page);

it("before a language has been learned nothing can be said; after it only that one is spoken, until the next", async () => {
  expect(() => page.fi).toThrow();
  await learn("sv");
  expect(page.sv["place.map"]).toBe("Karta");
  expect(page.fi["place.map"]).toBe("Karta");
  await learn("fi");
  expect(page.fi["place.map"]).toBe("Kartta");
});
