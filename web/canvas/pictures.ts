// The map as a picture, fetched when somebody asks for one.
import type { Language } from "../../domain/vocabulary/languages.ts";
import { wordsIn } from "../i18n/words.ts";
import { captionOf } from "../picture/caption.ts";
import { pictureOf } from "../picture/compose.ts";
import { copy, type Kind, save } from "../picture/give.ts";
import { measureIn } from "../picture/measure.ts";
import type { Picture } from "../picture/shapes.ts";
import type { Drawn } from "./drawn.ts";
import type { MapInput, ShownPath } from "./input.ts";
import type { Seen } from "./stage-input.ts";
import { describeWhole, summary } from "./told.ts";

export async function savePicture(seen: Seen, input: MapInput, kind: Kind): Promise<void> {
  await save(made(seen, input), kind, `kudelma-${input.place}-${input.today}`);
}

/** The picture, and as words what is selected, else the summary. False where the browser does not let it. */
export function copyPicture(seen: Seen, input: MapInput): Promise<boolean> {
  return copy(made(seen, input), said(seen, input));
}

function made(seen: Seen, input: MapInput): Picture {
  return pictureOf(seen, captionOf(seen.map, input), measureIn(seen.family));
}

function said({ map }: Seen, { selection, language, path }: MapInput): string {
  if (path !== null) return [...path.told, ...wayRows(map, path, language)].join("\n");
  const nodes = selection.map((id) => map.nodes.get(id)).filter((one) => one !== undefined);
  if (nodes.length === 0) return summary(map, language);
  return nodes.map((one) => describeWhole(map, one, language)).join("\n");
}

/** The ties of a way as a spreadsheet takes them: who, how, with whom. */
function wayRows(map: Drawn, { ties }: ShownPath, language: Language): string[] {
  const { say } = wordsIn(language);
  const rows = ties.flatMap((id) => {
    const tie = map.ties.get(id);
    const [from, to] = [map.nodes.get(tie?.from ?? ""), map.nodes.get(tie?.to ?? "")];
    return tie === undefined || from === undefined || to === undefined
      ? []
      : [[from.name, say(`tieKind.${tie.kind}`), to.name].join("\t")];
  });
  return rows.length === 0 ? [] : ["", ...rows];
}
