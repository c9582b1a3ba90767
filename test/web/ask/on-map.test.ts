import { expect, test } from "vitest";
import { ask } from "../../../domain/ask/ask.ts";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Initiative } from "../../../domain/records/initiative.ts";
import { unfolded } from "../../../web/ask/folded.ts";
import { loosen } from "../../../web/ask/loosen.ts";
import { askedMap } from "../../../web/ask/on-map.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../records.ts";

const today = "2026-11-24";
const hanke: Initiative = {
  id: "hanke",
  rev: 0,
  type: "initiative",
  visibility: "public",
  names: { fi: "Hanke" },
  kind: "project",
  themes: [],
  existence: "existing",
  place: { municipality: "609", shown: "municipality" },
};
const facts = new FactTable();
for (const one of [
  anActor("paja"),
  anActor("kunta", { sector: "public" }),
  anActor("yritys", { sector: "private" }),
  hanke,
  aTie("paja-hanke", { from: "paja", to: "hanke" }),
  aTie("kunta-hanke", { from: "kunta", to: "hanke" }),
  aTie("paja-kunta", { from: "paja", to: "kunta" }, { existence: "ended" }),
])
  facts.put(one);

function onMap(parts: Partial<Filter>) {
  const filter = { ...noFilter, ...parts };
  return askedMap(shown(facts, "04"), ask(facts, "04", { filter, today }), { filter, today });
}

test("hiding leaves out what does not match, and every tie that leads there", () => {
  const { hidden, passing } = onMap({ sectors: ["civil", "private"] });
  expect([...hidden].toSorted()).toEqual(["hanke", "kunta", "kunta-hanke", "paja-hanke", "paja-kunta"]);
  expect(passing).toBeNull();
});

test("a showcase leaves everything there and says who stands out", () => {
  const { hidden, passing } = onMap({ sectors: ["civil"], mode: "showcase" });
  expect([...hidden]).toEqual([]);
  expect([...(passing ?? [])]).toEqual(["paja"]);
  const ties = (parts: Partial<Filter>) => [...(onMap({ ...parts, mode: "showcase" }).passingTies ?? [])];
  expect(ties({ tieKinds: ["funds"] })).toEqual([]);
  expect(ties({ tieKinds: ["collaborates"] }).toSorted()).toEqual([
    "kunta-hanke",
    "paja-hanke",
    "paja-kunta",
  ]);
  expect(ties({ fold: ["initiatives"] })).toHaveLength(2);
  expect([...onMap({ ended: false, mode: "showcase" }).hidden]).toEqual(["paja-kunta"]);
});

test("what is folded away is drawn as a tie, and stands for what the two share", () => {
  const { hidden, shown: drawn } = onMap({ fold: ["initiatives"] });
  expect([...hidden].toSorted()).toEqual(["hanke", "kunta-hanke", "paja-hanke"]);
  const made = [...drawn.ties.values()].filter((tie) => !facts.get(tie.id));
  expect(made.map(({ from, to }) => [from, to])).toEqual([["kunta", "paja"]]);
  expect(unfolded(made[0]!.id)).toBe("hanke");
  expect(unfolded("paja")).toBe("paja");
});

test("when nothing is left, the one thing that brings the most back comes first", () => {
  const filter: Filter = { ...noFilter, q: "hanke", sectors: ["civil"], roles: ["funder"] };
  expect(loosen(facts, "04", { filter, today })).toEqual([]);
  const fewer: Filter = { ...noFilter, q: "paja", sectors: ["public"] };
  const ways = loosen(facts, "04", { filter: fewer, today });
  expect(ways.map(({ param, count }) => [param, count])).toEqual([
    ["q", 1],
    ["sector", 1],
  ]);
  expect(ways[1]?.filter).toEqual({ ...noFilter, q: "paja" });
});
