// All the words of the domain, in every language.
import { en } from "./en.words.ts";
import { fi } from "./fi.words.ts";
import type { WordKey } from "./keys.ts";
import type { Catalogue } from "./speak.ts";
import { sv } from "./sv.words.ts";

export const catalogue: Catalogue<WordKey> = { fi, sv, en };
