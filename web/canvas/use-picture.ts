// The picture of the map for files and the clipboard.
import { useState } from "react";
import { captionOf } from "../picture/caption.ts";
import { pictureOf } from "../picture/compose.ts";
import { copy, type Kind, save } from "../picture/give.ts";
import { measureIn } from "../picture/measure.ts";
import type { Picture } from "../picture/shapes.ts";
import type { MapInput } from "./input.ts";
import type { MapKey } from "./map.words.ts";
import type { Stage } from "./stage.ts";
import type { Seen } from "./stage-input.ts";
import { describe, summary } from "./told.ts";

export interface Pictures {
  save(kind: Kind): void;
  /** The picture, and as words what is selected, else the summary. */
  copy(): void;
  /** What was done last. */
  readonly told: MapKey | null;
}

export function usePicture(stage: () => Stage | null, input: MapInput): Pictures {
  const [told, setTold] = useState<MapKey | null>(null);
  const tell = (key: MapKey) => {
    setTold(key);
    setTimeout(() => setTold(null), 2500);
  };
  return {
    told,
    save: (kind) => {
      const seen = stage()?.seen();
      if (seen === undefined) return;
      const name = `kudelma-${input.place}-${input.today}`;
      void save(made(seen, input), kind, name).then(() => tell("saved"));
    },
    copy: () => {
      const seen = stage()?.seen();
      if (seen === undefined) return;
      void copy(made(seen, input), said(seen, input)).then((done) => {
        if (done) tell("copied");
      });
    },
  };
}

function made(seen: Seen, input: MapInput): Picture {
  return pictureOf(seen, captionOf(seen.map, input), measureIn(seen.family));
}

function said({ map }: Seen, { selection, language }: MapInput): string {
  const nodes = selection.map((id) => map.nodes.get(id)).filter((one) => one !== undefined);
  if (nodes.length === 0) return summary(map, language);
  return nodes.map((one) => describe(map, one, { language, all: true })).join("\n");
}
