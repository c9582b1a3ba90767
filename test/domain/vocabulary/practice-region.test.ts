import { describe, expect, test } from "vitest";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { certainties } from "../../../domain/vocabulary/certainties.ts";
import { directions } from "../../../domain/vocabulary/directions.ts";
import { gatheringKinds } from "../../../domain/vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../../../domain/vocabulary/initiative-kinds.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { phases } from "../../../domain/vocabulary/phases.ts";
import { reaches } from "../../../domain/vocabulary/reaches.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { strengths } from "../../../domain/vocabulary/strengths.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { fixtureValues } from "../fixture-rows.ts";

const columns: [file: string, column: string, known: readonly (string | number)[]][] = [
  ["actors", "kind", actorKinds],
  ["actors", "sector", sectors],
  ["actors", "roles", roles],
  ["actors", "visibility", visibilities],
  ["ties", "kind", tieKinds],
  ["ties", "direction", directions],
  ["ties", "strength", strengths],
  ["ties", "certainty", certainties],
  ["ties", "visibility", visibilities],
  ["needs-offers", "kind", needKinds],
  ["needs-offers", "reach", reaches],
  ["needs-offers", "visibility", visibilities],
  ["initiatives", "kind", initiativeKinds],
  ["initiatives", "phase", phases],
  ["gatherings", "kind", gatheringKinds],
  ["interviews", "language", languages],
];

describe("the practice region speaks the closed lists", () => {
  test.each(columns)("every value of %s.%s is a known key", (file, column, known) => {
    const values = fixtureValues(`practice-region/${file}.csv`, column);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !known.map(String).includes(value))).toEqual([]);
  });

  test("every theme that an actor, an initiative, a gathering or a need names is in the list of themes", () => {
    const themes = fixtureValues("practice-region/themes.csv", "id");
    const named = [
      ...fixtureValues("practice-region/actors.csv", "themes"),
      ...fixtureValues("practice-region/initiatives.csv", "themes"),
      ...fixtureValues("practice-region/gatherings.csv", "themes"),
      ...fixtureValues("practice-region/needs-offers.csv", "theme"),
    ];
    expect(named.filter((theme) => !themes.includes(theme))).toEqual([]);
  });
});
