import { useMemo } from "react";
import type { Catalogue } from "../../domain/words/speak.ts";
import { useSession } from "../session/use-session.ts";
import { speaker, type Words, wordsIn } from "./words.ts";

/** The words in the reader's language; drawn anew when that changes. */
export function useWords(): Words {
  return wordsIn(useSession((now) => now.speaks));
}

/** Words of a room's own catalogue, in the reader's language. */
export function useSpeaker<Key extends string>(catalogue: Catalogue<Key>) {
  const language = useSession((now) => now.speaks);
  return useMemo(() => speaker(catalogue, language), [catalogue, language]);
}
