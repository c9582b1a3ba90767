import type { Words } from "../i18n/words.ts";

export function strengthWord(known: number, words: Words): string {
  switch (known) {
    case 1:
      return words.say("strength.1");
    case 2:
      return words.say("strength.2");
    case 3:
      return words.say("strength.3");
    case 4:
      return words.say("strength.4");
    default:
      return words.say("strength.5");
  }
}
