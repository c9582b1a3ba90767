import { describe, expect, it } from "vitest";
import {
  askedSince,
  keepVisit,
  type Mark,
  readVisit,
  type Visit,
  visited,
} from "../../../web/home/visits.ts";

const at = (seq: number, when: string): Mark => ({ cursor: `log:${seq}`, at: `2026-11-${when}:00.000Z` });

/** The signs of a person one after another. */
function visitOf(...marks: Mark[]): Visit {
  const [first, ...rest] = marks;
  return rest.reduce((visit, mark) => visited(visit, mark), visited(null, first!));
}

describe("“Last time”", () => {
  it("is not there at the first visit, which tells of a week", () => {
    const visit = visitOf(at(10, "23T08:00"));
    expect(visit.since).toBeNull();
    expect(askedSince(visit)).toBe("2026-11-16T08:00:00.000Z");
  });

  it("is where the visit before ended, however often the page is opened during this one", () => {
    const visit = visitOf(at(10, "20T08:00"), at(14, "20T11:00"), at(30, "23T08:00"), at(31, "23T10:30"));
    expect(visit.since).toEqual(at(14, "20T11:00"));
    expect(askedSince(visit)).toBe("14");
  });

  it("stays through a working day whose pauses are short, and moves on after a long one", () => {
    const monday = visitOf(at(10, "20T08:00"), at(30, "23T08:00"), at(33, "23T11:59"), at(35, "23T15:58"));
    expect(monday.since).toEqual(at(10, "20T08:00"));
    expect(visited(monday, at(35, "23T20:00")).since).toEqual(at(35, "23T15:58"));
  });

  it("is asked for by its moment where the log has begun anew", () => {
    const visit = visited(visitOf(at(900, "20T08:00")), {
      cursor: "other:3",
      at: "2026-11-23T08:00:00.000Z",
    });
    expect(askedSince(visit)).toBe("2026-11-20T08:00:00.000Z");
  });

  it("keeps the node that was looked at last", () => {
    const visit = { ...visitOf(at(1, "20T08:00")), node: "paja" };
    expect(visited(visit, at(2, "23T08:00")).node).toBe("paja");
  });
});

describe("What is remembered", () => {
  function memory(): Storage {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      clear: () => kept.clear(),
      getItem: (key) => kept.get(key) ?? null,
      key: () => null,
      removeItem: (key) => void kept.delete(key),
      setItem: (key, value) => void kept.set(key, value),
    };
  }

  it("is each person's own", () => {
    const storage = memory();
    const visit = visitOf(at(1, "20T08:00"));
    keepVisit(storage, "anna", visit);
    expect(readVisit(storage, "anna")).toEqual(visit);
    expect(readVisit(storage, "berit")).toBeNull();
  });

  it("is nothing where it can't be read or nothing is kept", () => {
    const storage = memory();
    storage.setItem("kudelma.visit.anna", "{not json");
    expect(readVisit(storage, "anna")).toBeNull();
    storage.setItem("kudelma.visit.anna", '{"since": 3}');
    expect(readVisit(storage, "anna")).toBeNull();
    expect(readVisit(null, "anna")).toBeNull();
    expect(() => keepVisit(null, "anna", visitOf(at(1, "20T08:00")))).not.toThrow();
  });
});
