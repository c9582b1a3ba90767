// All the page's own words, in every language.
import type { Catalogue } from "../../domain/words/speak.ts";
import { en, type UiKey } from "./en.words.ts";
import { fi } from "./fi.words.ts";
import { sv } from "./sv.words.ts";

export const catalogue: Catalogue<UiKey> = { fi, sv, en };
