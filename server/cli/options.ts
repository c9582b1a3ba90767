// The words after `kudelma`, read.
import { parseArgs } from "node:util";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";

const options = {
  data: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  region: { type: "string", multiple: true },
  dataset: { type: "string" },
  role: { type: "string" },
  name: { type: "string" },
  days: { type: "string" },
  seed: { type: "string" },
  settings: { type: "string" },
  lang: { type: "string" },
  replace: { type: "boolean" },
  save: { type: "boolean" },
  only: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export interface Asked {
  /** The first word; the empty text where there is none. */
  command: string;
  names: string[];
  given: ReturnType<typeof parsed>["values"];
}

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** What was asked for, or what of it is not understood, in parseArgs' own words. */
export function readOptions(args: readonly string[]): Asked | { problem: string } {
  try {
    const { values, positionals } = parsed(args);
    const [command = "", ...names] = positionals;
    return { command, names, given: values };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: message.split(". ")[0] ?? message };
  }
}

/** The language asked for, else that of the environment (`LC_ALL`, `LANG`), else English. */
export function languageOf(lang: string | undefined, env: Record<string, string | undefined>): Language {
  const wanted = [lang, env.LC_ALL, env.LANG].map((each) => (each ?? "").slice(0, 2).toLowerCase());
  for (const one of wanted) {
    const known = languages.find((each) => each === one);
    if (known !== undefined) return known;
  }
  return "en";
}

/** A whole number, or undefined where the text is none. */
export function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
