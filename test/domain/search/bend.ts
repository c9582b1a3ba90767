// Finnish cases of a name's last word, made by rule and apart from the code under test: it strips, this adds.

const back = /[aou]/;
const vowel = /[aeiouyäö]/;

/** Weak grade of the last consonants before the last vowel. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[^aeiouyäö]*[aeiouyäö]+$)/, "k"],
  [/pp(?=[aeiouyäö]+$)/, "p"],
  [/tt(?=[aeiouyäö]+$)/, "t"],
  [/nk(?=[aeiouyäö]$)/, "ng"],
  [/nt(?=[aeiouyäö]+$)/, "nn"],
  [/mp(?=[aeiouyäö]+$)/, "mm"],
  [/lt(?=[aeiouyäö]+$)/, "ll"],
  [/rt(?=[aeiouyäö]+$)/, "rr"],
  [/(?<=[aeiouyäöh])t(?=[aeiouyäö]+$)/, "d"],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]+$)/, "v"],
  [/(?<=[aeiouyäölr])k(?=[aeiouyäö]$)/, ""],
];

function weakened(stem: string): string {
  for (const [strong, soft] of grades) if (strong.test(stem)) return stem.replace(strong, soft);
  return stem;
}

interface Stems {
  /** Before endings that close the syllable. */
  weak: string;
  /** Before the illative and the essive. */
  strong: string;
  partitive: string;
}

function stemsFor(word: string, a: string): Stems | null {
  const cut = (letters: number) => word.slice(0, word.length - letters);
  if (/nen$/.test(word)) return { weak: `${cut(3)}se`, strong: `${cut(3)}se`, partitive: `${cut(3)}st${a}` };
  if (/nkas$|ngas$/.test(word)) {
    const stem = `${cut(word.endsWith("ngas") ? 4 : 4)}nk${a}${a}`;
    return { weak: stem, strong: stem, partitive: `${word}t${a}` };
  }
  if (/(?:us|ys|is|os|as|äs)$/.test(word) && !/(?:as|äs)$/.test(word))
    return { weak: `${cut(1)}kse`, strong: `${cut(1)}kse`, partitive: `${word}t${a}` };
  if (/e$/.test(word)) return { weak: `${word}e`, strong: `${word}e`, partitive: `${word}tt${a}` };
  if (/joki$/.test(word)) return { weak: `${cut(2)}e`, strong: `${cut(1)}e`, partitive: `${cut(1)}e${a}` };
  if (/(?:aa|ää|oo|uo|yö|ie)$/.test(word)) return { weak: word, strong: word, partitive: `${word}t${a}` };
  if (/[aäoöuy]$/.test(word)) {
    const long = /[iuyeo][aäoö]$/.test(word);
    return { weak: weakened(word), strong: word, partitive: long ? `${word}t${a}` : word + a };
  }
  if (/i$/.test(word)) return { weak: weakened(word), strong: word, partitive: word + a };
  if (vowel.test(word.at(-1) ?? "")) return null;
  return { weak: `${word}i`, strong: `${word}i`, partitive: `${word}i${a}` };
}

/** The singular cases of a word in its basic form, by the name of the case; none for a plural or a foreign shape. */
export function casesOf(word: string): Record<string, string> {
  const lower = word.toLowerCase();
  if (/t$/.test(lower) || !/^[\p{L}]+$/u.test(word)) return {};
  const last = lower.match(/[aou]/g) !== null && back.test(lower.replace(/^.*[äöy](?=.*[aou])/u, ""));
  const a = last ? "a" : "ä";
  const stems = stemsFor(word, a);
  if (stems === null) return {};
  const { weak, strong, partitive } = stems;
  const end = strong.at(-1) ?? "";
  const illative = /(?:aa|ää|ee)$/.test(strong) ? `${strong}seen` : `${strong}${end}n`;
  return {
    genitive: `${weak}n`,
    partitive,
    inessive: `${weak}ss${a}`,
    elative: `${weak}st${a}`,
    illative,
    adessive: `${weak}ll${a}`,
    ablative: `${weak}lt${a}`,
    allative: `${weak}lle`,
    essive: `${strong}n${a}`,
    translative: `${weak}ksi`,
    possessive: `${strong}mme`,
    also: `${weak}nkin`,
  };
}
