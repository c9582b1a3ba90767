// What a page needs to know about its reader before anything else.
import type { Facts } from "../../domain/facts.ts";
import type { Grant, Reader } from "../../domain/policy/person.ts";
import type { Me } from "../../domain/wire.ts";
import type { Context } from "./context.ts";

/** A freshly seeded store opens on its practice region; else on the reader's own, else on everything. */
export function meOf(reader: Reader, { loom, now }: Context): Me {
  const { facts } = loom.mirror;
  const datasets = [...facts.all()].filter((one) => one.type === "dataset");
  const practice = datasets.find((one) => one.practice);
  const own = reader?.grants.flatMap((one) => one.regions).find((code) => code !== "all");
  return {
    person: reader && { ...reader, grants: reader.grants.map((one) => ofNow(one, facts)) },
    practice: practice !== undefined,
    opensOn: own ?? practice?.opensOn ?? "all",
    today: now().toISOString().slice(0, 10),
  };
}

/** One's own nodes by the ids they have now: a merged one is what it became. */
function ofNow(one: Grant, facts: Facts): Grant {
  return one.nodes === undefined ? one : { ...one, nodes: one.nodes.map((id) => facts.resolve(id)) };
}
