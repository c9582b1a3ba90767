// The picture of the map for files and the clipboard.
import { useState } from "react";
import type { Kind } from "../picture/give.ts";
import type { MapInput } from "./input.ts";
import type { MapKey } from "./map.words.ts";
import type { Stage } from "./stage.ts";

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
    save: async (kind) => {
      const seen = stage()?.seen();
      if (seen === undefined) return;
      const { savePicture } = await import("./pictures.ts");
      await savePicture(seen, input, kind);
      tell("saved");
    },
    copy: async () => {
      const seen = stage()?.seen();
      if (seen === undefined) return;
      const { copyPicture } = await import("./pictures.ts");
      if (await copyPicture(seen, input)) tell("copied");
    },
  };
}
