// Folding of names, so that one name written in two ways meets itself.

const legalForms = new Set(["oy", "ab", "oyj", "ry", "rf", "sr", "ky", "osk", "sf", "inc", "ltd", "gmbh"]);

/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ŧ: "t",
  ŋ: "n",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * A name in the form by which two spellings of it are the same: compatibility letters unified (NFKC), lower case,
 * legal forms (oy, ab, ry, rf …, also r.y.) and punctuation off, one space between words; å, ä and ö stay.
 * A name made of legal forms only keeps them. Folding twice changes nothing.
 */
export function fold(name: string): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(\p{L})\.?(?![\p{L}\p{N}])/gu, "$1$2")
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
  const named = words.filter((word) => !legalForms.has(word));
  return (named.length > 0 ? named : words).join(" ");
}

/** As `fold`, and letters without their marks (ä and å as a, ö as o), for those who type without them. */
export function foldLoose(name: string): string {
  const folded = fold(name);
  const bare = folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øđŧŋłıßæœ]/g, (letter) => plainLetters[letter] ?? letter);
  return bare === folded ? folded : fold(bare);
}

/** The three-letter pieces of every word of a folded text, each once, in order; a shorter word is a piece itself. */
export function trigrams(folded: string): string[] {
  const pieces = new Set<string>();
  for (const word of folded.split(" ")) {
    const letters = Array.from(word);
    if (letters.length > 0 && letters.length < 3) pieces.add(word);
    for (let i = 0; i + 3 <= letters.length; i++) pieces.add(letters.slice(i, i + 3).join(""));
  }
  return [...pieces];
}

/**
 * What a store indexes for a record's names, and what it looks for when asked with a query: loosely folded words and
 * their trigrams, space between, each once. One shared piece makes a candidate; `rank` then orders them.
 */
export function searchText(names: readonly string[]): string {
  const folded = names.map(foldLoose);
  return [...new Set([...folded.flatMap((name) => name.split(" ")), ...folded.flatMap(trigrams)])]
    .filter((piece) => piece !== "")
    .join(" ");
}
