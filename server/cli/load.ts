// `load FIXTURE`: a set of fixtures/ put into the map.
import { isRefusal } from "../../domain/refusal.ts";
import { speakList } from "../../domain/words/speak.ts";
import { fixtureNames, loadFixture } from "../fixtures/load.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function load({ names, terminal, house }: Job): Promise<ExitCode> {
  const [asked = ""] = names;
  const name = fixtureNames.find((each) => each === asked);
  if (name === undefined) {
    terminal.say("unknownFixture", { name: asked, names: speakList(terminal.language, fixtureNames) });
    return 2;
  }
  const answer = await loadFixture(house.loom, name);
  if (isRefusal(answer)) return terminal.refused(answer);
  const { facts } = house.loom.mirror;
  const records = [...facts.all()].filter((one) => one.keys?.some(({ dataset }) => dataset === name)).length;
  terminal.say("loaded", { name, count: records });
  terminal.result({ dataset: name, records, cursor: answer.cursor });
  return 0;
}
