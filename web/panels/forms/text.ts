// From what is typed to what is stored: trimmed, and absent where nothing was written.

export type ByLanguage = Readonly<Record<string, string>>;

/** Undefined where nothing was written in any language. */
export function written(text: ByLanguage): Record<string, string> | undefined {
  const kept = Object.entries(text)
    .map(([tag, each]): [string, string] => [tag, each.trim()])
    .filter(([, each]) => each !== "");
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

export function line(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

export function lines(text: string): string[] | undefined {
  const kept = text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  return kept.length === 0 ? undefined : kept;
}

/** A web address as people write it: without `https://` it is added. */
export function addresses(text: string): string[] | undefined {
  return lines(text)?.map((each) => (/^[a-z][a-z0-9+.-]*:/i.test(each) ? each : `https://${each}`));
}

/** A day as people write it in Finland (24.11.2026, 11/2026) as it is stored; anything else as it is. */
export function day(text: string): string | undefined {
  const typed = line(text);
  if (typed === undefined) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  if (dotted !== null) return `${dotted[3]}-${two(dotted[2])}-${two(dotted[1])}`;
  const month = /^(\d{1,2})[./](\d{4})$/.exec(typed);
  if (month !== null) return `${month[2]}-${two(month[1])}`;
  return typed;
}

function two(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}
