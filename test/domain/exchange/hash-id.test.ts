import { describe, expect, it } from "vitest";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { seedEcosystem } from "../../../domain/exchange/seed-ecosystem/seed-ecosystem.ts";
import { idFor } from "../../../domain/hash-id.ts";
import { id } from "../../../domain/records/text.ts";
import { practiceRegionFiles, seedEcosystemFiles } from "./fixtures.ts";

describe("the id of a row", () => {
  it("is the same for ever: stores hold it, and a later import must find it", () => {
    expect(idFor("practice-region", "ystavapenkki")).toBe("32de3fs11yk36vws7gssa1wehh");
    expect(id.safeParse(idFor("x", "")).success).toBe(true);
  });

  it("differs by dataset and by own id, but not by how a letter is composed", () => {
    expect(idFor("a", "b")).not.toBe(idFor("b", "a"));
    expect(idFor("ab", "c")).not.toBe(idFor("a", "bc"));
    expect(idFor("a", "Äänekoski")).toBe(idFor("a", "Äänekoski".normalize("NFD")));
  });

  it("collides neither within the fixtures, nor between them, nor over 100,000 counted rows", () => {
    const ids = [...practiceRegion(practiceRegionFiles()), ...seedEcosystem(seedEcosystemFiles())].map(
      (one) => one.id,
    );
    const counted = Array.from({ length: 100_000 }, (_, at) => idFor("rows", String(at)));
    expect(new Set([...ids, ...counted]).size).toBe(ids.length + counted.length);
  });
});
