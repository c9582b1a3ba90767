// The closed lists as the options of forms, in the reader's words.

import type { Node } from "../../../domain/records/record.ts";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { gatheringKinds } from "../../../domain/vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../../../domain/vocabulary/initiative-kinds.ts";
import type { WordKey } from "../../../domain/words/keys.ts";
import type { Words } from "../../i18n/words.ts";
import { capital } from "../kind-text.ts";
import type { Option } from "./fields/controls.tsx";

/** The values of a list with their words, in the order of the list. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Words,
  key: (value: Value) => WordKey,
): Option[] {
  return values.map((value) => ({ value, label: capital(words.say(key(value))) }));
}

/** Kinds of a type of node, by name; `other` last. */
export function kindOptions(type: Node["type"], words: Words): Option[] {
  const options =
    type === "actor"
      ? optionsOf(actorKinds, words, (each) => `actorKind.${each}`)
      : type === "initiative"
        ? optionsOf(initiativeKinds, words, (each) => `initiativeKind.${each}`)
        : optionsOf(gatheringKinds, words, (each) => `gatheringKind.${each}`);
  return options.toSorted(
    (a, b) =>
      Number(a.value === "other") - Number(b.value === "other") ||
      a.label.localeCompare(b.label, words.language),
  );
}
