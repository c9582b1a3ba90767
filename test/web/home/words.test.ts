import { describe, expect, it, test } from "vitest";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { stateWords } from "../../../web/app/states/states.words.ts";
import { awayText, daysAfter, daysTo, weekdayText } from "../../../web/home/days.ts";
import { homeWords } from "../../../web/home/home.words.ts";
import { ownRegions, within } from "../../../web/home/own-regions.ts";
import { knownWords } from "../../../web/panels/forms/known.words.ts";

describe("Days are told from today", () => {
  it("as one says them", () => {
    expect(awayText(0, "fi")).toBe("tänään");
    expect(awayText(1, "fi")).toBe("huomenna");
    expect(awayText(9, "en")).toBe("in 9 days");
    expect(awayText(-1, "sv")).toBe("i går");
    expect(awayText(-147, "fi")).toBe("5 kuukautta sitten");
    expect(awayText(-800, "en")).toBe("2 years ago");
  });

  it("over the end of a year and of a summer time", () => {
    expect(daysTo("2027-01-01", "2026-12-31")).toBe(1);
    expect(daysTo("2026-10-26", "2026-10-24")).toBe(2);
    expect(daysAfter("2026-12-24", 14)).toBe("2027-01-07");
    expect(weekdayText("2026-11-24", "fi")).toBe("tiistai 24. marraskuuta");
  });
});

describe("The regions that are one's own", () => {
  const person = (...grants: Parameters<typeof ownRegions>[0]["grants"]) => ({ id: "p", name: "P", grants });
  it("are those one weaves, each once; none is left out for who weaves everywhere", () => {
    expect(
      ownRegions(
        person(
          { role: "weaver", regions: ["04", "02"] },
          { role: "weaver", regions: ["04"] },
          { role: "viewer", regions: ["06"] },
        ),
      ),
    ).toEqual(["02", "04"]);
    expect(ownRegions(person({ role: "administrator", regions: ["all"] }))).toBeNull();
  });
});

describe("The home of one who weaves", () => {
  const weaver = (...regions: string[]) => ({
    id: "p",
    name: "P",
    grants: [{ role: "weaver" as const, regions }],
  });
  const regionsIn = (view: string, ...regions: string[]) =>
    within(view, weaver(...regions))?.grants.flatMap((grant) => grant.regions);

  it("tells of what is in view and theirs", () => {
    expect(regionsIn("04", "02", "04")).toEqual(["04"]);
    expect(regionsIn("evk:02", "04")).toEqual(["04"]);
    expect(regionsIn("all", "02", "04")).toEqual(["02", "04"]);
    expect(regionsIn("04", "all")).toEqual(["04"]);
    expect(regionsIn("national", "all")).toEqual(["national"]);
  });

  it("tells of nothing in a region of somebody else", () => {
    expect(within("06", weaver("04"))).toBeNull();
    expect(within("hva:17", weaver("04"))).toBeNull();
  });
});

test.each([
  ["the home", homeWords],
  ["the states", stateWords],
  ["the hint", knownWords],
])("%s is filled in alike in every language", (_, words) => {
  const holes = (phrases: object) =>
    Object.fromEntries(
      Object.entries(phrases).map(([key, phrase]) => [
        key,
        [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].toSorted(),
      ]),
    );
  for (const language of languages) expect(holes(words[language])).toEqual(holes(words.fi));
});
