// What several commands are asked: over which view, with which seed, on which day.
import { knownRegion } from "../../domain/regions/regions.ts";
import { viewCode } from "../../domain/wire.ts";
import { wholeNumber } from "./options.ts";
import type { Job } from "./run.ts";

/** The view of `--region` (all), or undefined when there is none such, which is said. */
export function viewAsked({ given, terminal }: Job): string | undefined {
  const view = (given.region ?? ["all"]).join(",");
  if (viewCode.safeParse(view).success && knownRegion(view)) return view;
  terminal.say("unknownRegion", { name: view });
  return undefined;
}

/** The number of `--seed`, or undefined when it is none, which is said. */
export function seedAsked({ given, terminal }: Job, usual: number): number | undefined {
  const seed = wholeNumber(given.seed ?? String(usual));
  if (seed === undefined) terminal.say("badSeed", { name: given.seed ?? "" });
  return seed;
}

/** The day it is, ISO. */
export function todayOf({ house }: Job): string {
  return house.now().toISOString().slice(0, 10);
}
