// What a line is read against on this page, and what is kept of the strip, in React.
import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import { type QuickContext, quickContext } from "../../domain/quick/context.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { useWords } from "../i18n/use-words.ts";
import { facts } from "../replica/here.ts";
import { shown } from "../replica/shown.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { newId } from "../sync/new-id.ts";
import { sourceOf } from "./heard.ts";
import { type Heard, kept } from "./kept.ts";

export function useKept() {
  return useStore(kept);
}

/** Built anew when the map changes, a moment later than what is drawn: it takes longer than a key stroke. */
export function useQuickContext(): QuickContext {
  const { language } = useWords();
  const region = useSession((now) => now.region);
  const now = useDeferredValue(useVersion());
  const { heard } = useKept();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const context = useMemo(
    () =>
      quickContext(facts(), { language, near: region === null ? [] : shown(facts(), region).seated.keys() }),
    [language, region, now],
  );
  return useMemo(() => ({ ...context, ...tellerOf(heard, context, language) }), [context, heard, language]);
}

/** Who tells: the source, and the node that it speaks for. */
function tellerOf(heard: Heard, { facts }: QuickContext, language: Language) {
  const { id, node } = sourceOf(heard, { facts, language, newId });
  return { heard: id, ...(node === undefined ? {} : { speaker: node }) };
}
