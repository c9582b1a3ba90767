import { expect, test } from "vitest";
import { actorKindBook, initiativeKindBook, sectorBook } from "../../../domain/quick/lexicon/actors.ts";
import { wholePhrase } from "../../../domain/quick/read-new.ts";
import { kindWord } from "../../../domain/quick/write.ts";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { initiativeKinds } from "../../../domain/vocabulary/initiative-kinds.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { say } from "../../../domain/words/say.ts";

test.each(languages)("every word of the vocabulary is read as what it names (%s)", (language) => {
  for (const kind of tieKinds) expect(kindWord(kind, language)).toBe(say(language, `tieKind.${kind}`));
  for (const kind of actorKinds)
    expect(wholePhrase(actorKindBook, say(language, `actorKind.${kind}`))).toBe(kind);
  for (const kind of initiativeKinds)
    expect(wholePhrase(initiativeKindBook, say(language, `initiativeKind.${kind}`))).toBe(kind);
  for (const sector of sectors)
    expect(wholePhrase(sectorBook, say(language, `sector.${sector}`))).toBe(sector);
});
