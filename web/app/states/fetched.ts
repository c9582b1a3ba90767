// What kind of error broke a part of the page.

/** A part of the page's code that did not come: browsers word it each in their way. */
export function isNotFetched(error: unknown): boolean {
  return /dynamically imported module|importing a module script|preload CSS/i.test(errorText(error));
}

export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
