// Seeded numbers, so that the same seed tells the same story everywhere.

export interface Random {
  /** The next number, 0 <= x < 1, 32 bits of it random. */
  next(): number;
}

/**
 * A small seeded generator, sfc32 (Chris Doty-Humphrey, PractRand 2010; public domain).
 * `stream` opens an independent sequence of the same seed: runs may then be counted in any order, or apart.
 * Only the low 32 bits of seed and stream count. Never throws.
 */
export function seeded(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = Math.imul(stream | 0, 0x9e3779b1);
  let c = 0x2545f491;
  let counter = 1;
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    c |= 0;
    return (mixed >>> 0) / 4294967296;
  };
  // The first outputs still show the seed.
  for (let round = 0; round < 15; round++) next();
  return { next };
}

/** The numbers 0 to size - 1 in random order (Fisher-Yates; Knuth, The Art of Computer Programming 2, 3.4.2 P). */
export function shuffled(size: number, random: Random): Int32Array {
  const order = new Int32Array(size);
  for (let last = 0; last < size; last++) {
    const other = Math.floor(random.next() * (last + 1));
    order[last] = order[other] ?? last;
    order[other] = last;
  }
  return order;
}
