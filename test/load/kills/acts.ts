// What three weavers do in a hurry: add, tie, describe, take out, take back; often the same things at once.
import type { Fact } from "../../../domain/records/record.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import type { Dice } from "../dice.ts";
import { type Browser, view } from "./browser.ts";

export function act(browser: Browser, dice: Dice, fresh: () => string): void {
  // Before the page stands there is nothing to act on.
  if (browser.replica.view() === null) return;
  const nodes = [...browser.replica.facts().all()].filter((one) => one.type === "actor");
  const one = dice.some(nodes);
  const other = dice.some(nodes);
  const kind = dice.upTo(12);
  if (kind < 4 || one === undefined || other === undefined)
    browser.ask({ type: "add", records: [actor(fresh())] });
  else if (kind < 7)
    browser.ask({ type: "add", records: [tie(fresh(), { from: one.id, to: other.id, dice })] });
  else if (kind < 9) {
    const value = `Kuvaus ${fresh()}`;
    const field = dice.pick(["description", "goals"]);
    browser.ask({ type: "edit", id: one.id, set: [{ field, key: "fi", value }], add: [], remove: [] });
  } else if (kind === 9) browser.ask({ type: "remove", ids: [one.id] });
  else if (kind === 10) {
    const spot = { x: dice.upTo(100), y: dice.upTo(100), pinned: true };
    browser.ask({ type: "arrange", scope: view, spots: [{ node: one.id, spot }] });
  } else browser.step(dice.pick(["undo", "undo", "redo"]));
}

export function actor(id: string): Fact {
  return {
    id,
    type: "actor",
    rev: 0,
    visibility: "team",
    names: { fi: `Toimija ${id}` },
    themes: [],
    existence: "existing",
    kind: "association",
    sector: "civil",
    roles: [],
    place: { municipality: "609", shown: "municipality" },
  };
}

function tie(id: string, { from, to, dice }: { from: string; to: string; dice: Dice }): Tie {
  const kind = dice.pick(["collaborates", "knows", "funds"] as const);
  const fixed = { type: "tie", rev: 0, visibility: "team", existence: "existing" } as const;
  return { id, ...fixed, from, to, kind, directed: kind === "funds" };
}
