// The languages that have been fetched: the one in use, and another when somebody chooses it.
import type { Language } from "../../../domain/vocabulary/languages.ts";
import type { WordKey } from "../../../domain/words/keys.ts";
import type { Catalogue, Phrases } from "../../../domain/words/speak.ts";
import type { UiKey } from "../en.words.ts";

interface Learned {
  readonly domain: Phrases<WordKey>;
  readonly page: Phrases<UiKey>;
}

const learned = new Map<Language, Learned>();

/** Fetches the words of a language, once. Rejects where they can't be had. */
export async function learn(language: Language): Promise<void> {
  if (!learned.has(language)) learned.set(language, await fetched(language));
}

async function fetched(language: Language): Promise<Learned> {
  switch (language) {
    case "fi": {
      const [domain, page] = await Promise.all([
        import("../../../domain/words/fi.words.ts"),
        import("../fi.words.ts"),
      ]);
      return { domain: domain.fi, page: page.fi };
    }
    case "sv": {
      const [domain, page] = await Promise.all([
        import("../../../domain/words/sv.words.ts"),
        import("../sv.words.ts"),
      ]);
      return { domain: domain.sv, page: page.sv };
    }
    case "en": {
      const [domain, page] = await Promise.all([
        import("../../../domain/words/en.words.ts"),
        import("../en.words.ts"),
      ]);
      return { domain: domain.en, page: page.en };
    }
  }
}

/** A catalogue of what has been learned; a language that has not been is spoken in one that has. */
export function learnedCatalogue<Key extends string>(part: (words: Learned) => Phrases<Key>): Catalogue<Key> {
  const words = (language: Language) => {
    const known = learned.get(language) ?? learned.values().next().value;
    if (known === undefined) throw new Error("nothing can be said before a language has been learned");
    return part(known);
  };
  return {
    get fi() {
      return words("fi");
    },
    get sv() {
      return words("sv");
    },
    get en() {
      return words("en");
    },
  };
}
