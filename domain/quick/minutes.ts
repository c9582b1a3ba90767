// The weaver's own minutes: the source of what is added by quick add without another one.
import type { Facts } from "../facts.ts";
import type { Source } from "../records/source.ts";
import { fold } from "../search/fold.ts";
import { type Language, languages } from "../vocabulary/languages.ts";
import { sayQuick } from "./say.ts";

/** The minutes that are on the map, in whichever language they were begun, else new ones. */
export function minutesOf(
  facts: Facts,
  { language, newId }: { language: Language; newId: () => string },
): Source {
  const called = new Set(languages.map((each) => fold(sayQuick(each, "minutes"))));
  for (const one of facts.all())
    if (
      one.type === "source" &&
      one.kind === "meeting" &&
      one.node === undefined &&
      called.has(fold(one.label))
    )
      return one;
  const label = sayQuick(language, "minutes");
  return { id: newId(), rev: 0, type: "source", visibility: "team", kind: "meeting", label };
}
