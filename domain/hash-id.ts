// Ids for rows of files and fixtures: the same rows give the same ids in any store and in any order.

const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;
const mask = (1n << 128n) - 1n;
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The id of a row: a hash of the dataset's name and the row's own id in it (else its folded name; other records than
 * nodes say their type first, so that a theme and an actor of one name differ). 128 bits, 26 characters of base 32.
 * Source: FNV-1a, draft-eastlake-fnv, over UTF-16 code units in NFC, low byte first.
 */
export function idFor(dataset: string, ownId: string): string {
  const text = `${dataset}\u0000${ownId}`.normalize("NFC");
  let hash = offset;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  let id = "";
  for (let i = 0; i < 26; i++) {
    id = letters.charAt(Number(hash & 31n)) + id;
    hash >>= 5n;
  }
  return id;
}
