// Commands that were given as one: an import of many commands has ids that say so.

/** The id of one command of a series. `series` is at most 55 letters, digits, `-` or `_`. */
export function inSeries(series: string, at: number): string {
  return `${series}--${at}`;
}

/** The series that a command belongs to; null where it was given alone. */
export function seriesOf(commandId: string): string | null {
  return /^(.+)--\d{1,6}$/.exec(commandId)?.[1] ?? null;
}
