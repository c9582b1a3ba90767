// Consonant gradation of Finnish, on loosely folded words (ä and å as a, ö as o), at the level that names need.

const vowels = "aeiouy";

/** Strong and weak grade of the consonants before the last vowels: rk must be tried before k. */
const grades: readonly (readonly [string, string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["t", "d"],
  ["p", "v"],
  ["k", ""],
];

/** A stem taken apart: what stands before the last consonants, those consonants, the vowels at the end. */
function parts(stem: string): [string, string, string] | null {
  const found = new RegExp(`^(.*?[${vowels}])([^${vowels}]*)([${vowels}]+)$`).exec(stem);
  if (found === null) return null;
  const [, head = "", consonants = "", tail = ""] = found;
  return [head, consonants, tail];
}

/** The stem in its weak grade (ranta: ranna, turku: turu), or null where it has none. */
export function weak(stem: string): string | null {
  const cut = parts(stem);
  if (cut === null) return null;
  const [head, consonants, tail] = cut;
  for (const [strong, soft] of grades) {
    if (!consonants.endsWith(strong)) continue;
    const before = consonants.slice(0, consonants.length - strong.length);
    // st, sk, tk and the like never change; a single one does after a vowel or h, l, r.
    if (strong.length === 1 && !["", "h", "l", "r"].includes(before)) return null;
    return head + before + soft + tail;
  }
  return null;
}

/** The forms a weak stem may have in its strong grade (kanga: kanka, hanke: hankke): several, since grades meet. */
export function strong(stem: string): string[] {
  const cut = parts(stem);
  if (cut === null) return [];
  const [head, consonants, tail] = cut;
  const found: string[] = [];
  for (const [hard, soft] of grades) {
    if (soft === "" ? consonants !== "" : !consonants.endsWith(soft)) continue;
    found.push(head + consonants.slice(0, consonants.length - soft.length) + hard + tail);
  }
  return found;
}
