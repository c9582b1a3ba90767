// Several values in one cell: by commas, semicolons, bars or lines. A name that has a comma in it is still one name.

/** What each part reads as; the first part that nothing is found for, instead. */
export function readSeveral<Found>(
  text: string,
  read: (part: string) => Found | null,
): { found: Found[] } | { unread: string } {
  const found: Found[] = [];
  for (const group of text.split(/[;|\n]/)) {
    const parts = group.split(",").map((part) => part.trim());
    let at = 0;
    while (at < parts.length) {
      if (parts[at] === "") {
        at += 1;
        continue;
      }
      const met = longest(parts.slice(at), read);
      if (met === null) return { unread: parts[at] ?? "" };
      found.push(met.found);
      at += met.count;
    }
  }
  return { found };
}

function longest<Found>(
  parts: readonly string[],
  read: (part: string) => Found | null,
): { found: Found; count: number } | null {
  for (let count = parts.length; count > 0; count -= 1) {
    const found = read(parts.slice(0, count).join(", "));
    if (found !== null) return { found, count };
  }
  return null;
}
