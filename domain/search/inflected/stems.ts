// The stems that a word of a name takes its Finnish endings on: more than it has rather than fewer.
import { strong, weak } from "./gradation.ts";

/**
 * The word itself and the stems its endings come on, for a loosely folded word in its basic form, singular or plural
 * (kunta: kunta, kunna, kunti …; säätiöt: saatio, saatioi). Stems that the word does not have may be among them: they
 * are looked up, never shown. Sources: the types of VISK (Iso suomen kielioppi) §§ 63–74, gathered where they agree.
 */
export function stemsOf(word: string): ReadonlySet<string> {
  const stems = new Set([word]);
  const note = (stem: string) => {
    if (stem.length < 2) return;
    stems.add(stem);
    const soft = weak(stem);
    if (soft !== null && soft.length > 1) stems.add(soft);
  };
  const cut = (letters: number) => word.slice(0, word.length - letters);
  if (/[aeiouy]$/.test(word)) {
    note(word);
    for (const each of plurals(word)) note(each);
    if (word.endsWith("i")) note(`${cut(1)}e`);
    // kieli: kiel-tä
    if (/[lnr]i$/.test(word) && word.length > 4) stems.add(cut(1));
    if (word.endsWith("si")) for (const each of ["te", "de"]) stems.add(cut(2) + each);
    if (word.endsWith("e"))
      for (const each of [word, ...strong(word)]) for (const end of ["e", "i"]) stems.add(each + end);
    return stems;
  }
  if (word.endsWith("nen")) for (const each of ["se", "s", "si"]) stems.add(cut(3) + each);
  else if (word.endsWith("s")) {
    for (const each of ["kse", "ksi", "ks", "t", "de", "te"]) stems.add(cut(1) + each);
    const vowel = word.at(-2) ?? "";
    for (const each of [cut(1), ...strong(cut(1))]) for (const end of [vowel, "i"]) stems.add(each + end);
  } else if (/[aeiouy]in$/.test(word) || word.endsWith("in"))
    for (const each of [`${cut(1)}me`, `${cut(1)}mi`])
      for (const one of [each, ...strong(each)]) stems.add(one);
  else if (/[uy]t$/.test(word)) for (const each of ["e", "i"]) stems.add(cut(1) + each);
  if (word.endsWith("t") && word.length > 4)
    for (const single of [cut(1), ...strong(cut(1))])
      for (const each of [single, ...plurals(single)]) note(each);
  for (const each of ["i", "e"]) stems.add(word + each);
  return stems;
}

/** The stems of the plural of a stem that ends in a vowel. */
function plurals(stem: string): string[] {
  const bare = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case "a":
      return [`${bare}oi`, `${bare}i`];
    case "i":
      return [`${bare}ei`, `${bare}e`];
    case "e":
      return [`${bare}i`];
    default:
      return [`${stem}i`];
  }
}
