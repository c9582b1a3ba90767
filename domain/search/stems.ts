// What a bent word may have been before it was bent: verkostossa → verkosto, kaupungin → kaupunki, nätverkets → nätverk.
import { placesNamed } from "./place-words.ts";

/** Endings as they stand in loosely folded words (ä is a, ö is o), Finnish first, then Swedish and English. */
const endings = [
  ..."issa ista ille illa ilta iksi ineen".split(" "),
  ..."ssa sta lle lla lta ksi tta hin aan een iin oon uun yyn".split(" "),
  ..."iden jen ten den sen sten sia ja ia in en n t a".split(" "),
  ..."arna erna orna arnas ernas ets ens et er ar or na s".split(" "),
].toSorted((a, b) => b.length - a.length);

/** Weak grades that may stand before the last vowel, with the strong ones they may come from. */
const strong: readonly (readonly [RegExp, string])[] = [
  [/ng([aeiouy])$/, "nk$1"],
  [/nn([aeiouy])$/, "nt$1"],
  [/mm([aeiouy])$/, "mp$1"],
  [/ll([aeiouy])$/, "lt$1"],
  [/rr([aeiouy])$/, "rt$1"],
  [/d([aeiouy])$/, "t$1"],
  [/v([aeiouy])$/, "p$1"],
  [/([^kptnmlr])([kpt])([aeiouy])$/, "$1$2$2$3"],
  [/(uu|yy)[dt]e$/, "$1s"],
];

/** A shorter stem begins too many words. */
const shortest = 4;
/** Finnish joins words into one: oppimisyhteisöt is found by yhteisöissä. */
const shortestInside = 6;

const known = new Map<string, readonly string[]>();
/** Words of a network's names are some thousands; what is typed letter by letter must not fill the memory. */
const mostKnown = 20_000;

/**
 * The beginnings that the unbent form of a loosely folded word may have, four letters or longer; none for a word too
 * short to be told. Guesses by endings, without a dictionary: good for finding, not for saying what a word is.
 */
export function stems(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < shortest) continue;
    const stem = word.slice(0, word.length - ending.length);
    found.add(stem);
    for (const [weak, grade] of strong) if (weak.test(stem)) found.add(stem.replace(weak, grade));
  }
  const made = [...found];
  if (known.size >= mostKnown) known.clear();
  known.set(word, made);
  return made;
}

/**
 * Whether two loosely folded words may be one word, differently bent: forms of one place (Turku, Turussa), or one
 * begins with what the other may have been before it was bent, or is a compound that holds it.
 */
export function sameBent(asked: string, word: string): boolean {
  const place = placesNamed(asked);
  if (place.size > 0 && [...placesNamed(word)].some((each) => place.has(each))) return true;
  if (asked.length < shortest) return false;
  return (
    stems(asked).some(
      (stem) => word.startsWith(stem) || (stem.length >= shortestInside && word.includes(stem)),
    ) || stems(word).some((stem) => stem.startsWith(asked))
  );
}
