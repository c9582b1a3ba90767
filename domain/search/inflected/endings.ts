// What may stand at the end of a word in a sentence: endings of Finnish, Swedish and English, taken off.

const clitics = /(?:kin|kaan|ko|han|pa)$/;
const possessives = /(?:nsa|mme|nne|ni|si)$/;
const cases: readonly RegExp[] = [
  /n$/,
  /a$/,
  /ta$/,
  /tta$/,
  /ssa$/,
  /sta$/,
  /lla$/,
  /lta$/,
  /lle$/,
  /kse?i?$/,
  /na$/,
  /t$/,
  /den$/,
  /iden$/,
  /ten$/,
  /tten$/,
  /en$/,
  /in$/,
  /jen$/,
  /ja$/,
  /ine$/,
  /h[aeiouy]n$/,
  /s[ei]{2}n$/,
];
/** Illative: the last vowel lengthened, and n (Raumaan, Poriin). */
const lengthened = /([aeiouy])\1n$/;
const germanic = /(?:s|ens|ets|en|et|n|t|na|nas|arna|erna|orna|arnas|ernas)$/;

/** A stem of fewer letters would be any word. */
const shortest = 2;

/** The endings after the colon of an acronym (THL:ltä), loosely folded. */
const afterColon =
  /^(?:n|s|a|ta|tta|ssa|sta|lla|lta|lle|ksi|na|aa|an|en|in|on|un|yn|aan|een|iin|oon|uun|hin|han|hen|seen|kin|nkin|ssakin)$/;

/** Whether a loosely folded piece after a colon is an ending and no word. */
export function isEnding(piece: string): boolean {
  return afterColon.test(piece);
}

/**
 * The stems that a loosely folded word may be a form of: itself, and itself without the endings it may carry. A stem
 * found here that is also one of `stemsOf` of a name's word makes the word a form of it.
 */
export function strippedOf(word: string): ReadonlySet<string> {
  const bases = new Set([word]);
  const without = (each: string, ending: RegExp) => {
    const found = ending.exec(each);
    return found === null || found.index < shortest ? null : each.slice(0, found.index);
  };
  for (const ending of [clitics, possessives])
    for (const each of [...bases]) {
      const rest = without(each, ending);
      if (rest !== null) bases.add(rest);
    }
  const stems = new Set(bases);
  for (const each of bases) {
    for (const ending of cases) {
      const rest = without(each, ending);
      if (rest !== null) stems.add(rest);
    }
    if (lengthened.test(each)) stems.add(each.slice(0, -2));
  }
  const short = without(word, germanic);
  if (short !== null && short.length > 2) stems.add(short);
  if (word.endsWith("s") && word.length > 3) stems.add(word.slice(0, -1));
  return stems;
}
