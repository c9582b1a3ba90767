import type { ReactNode } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { type PaletteWord, paletteWords } from "./palette.words.ts";

/** What the keys and the signs do here, in one line. */
export function Hints() {
  const words = useWords();
  const own = useSpeaker(paletteWords);
  const keys: Readonly<Record<string, string>> = {
    enter: "Enter",
    ctrl: words.ui("key.ctrl"),
    sign1: ">",
    sign2: "#",
  };
  const drawn = (key: PaletteWord): ReactNode[] =>
    own(key)
      .split(/(\{\w+\})/)
      .map((part, at) => {
        const name = keys[part.slice(1, -1)];
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, which keep their places
        return part.startsWith("{") && name !== undefined ? <kbd key={at}>{name}</kbd> : part;
      });
  return (
    <p className="palette-hints soft">
      <span>{drawn("hintKeys")}</span>
      <span>{drawn("hintSigns")}</span>
    </p>
  );
}
