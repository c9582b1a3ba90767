// Names that mean one thing. Which of two is meant by a name that both have is not for a machine to guess.

/** The entries by name, without the names that lead to more than one value. */
export function unambiguous<Value>(
  entries: Iterable<readonly [name: string, value: Value]>,
): Map<string, Value> {
  const found = new Map<string, Value>();
  const several = new Set<string>();
  for (const [name, value] of entries) {
    if (found.has(name) && found.get(name) !== value) several.add(name);
    found.set(name, value);
  }
  for (const name of several) found.delete(name);
  return found;
}
