// Y-tunnus, the Finnish business id.

const weights = [7, 9, 10, 5, 8, 4, 2];

/**
 * The business id as it is stored, `NNNNNNN-C`, or null when the text is none. Accepts spaces, a missing hyphen, the
 * FI of a VAT number, and an old number of six digits (given its leading zero). The check digit is verified: weights
 * 7 9 10 5 8 4 2, sum modulo 11; remainder 0 gives 0, remainder 1 is never issued, else 11 minus the remainder.
 */
export function businessId(text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^FI/i, "")
    .replace(/[‐‑‒–—−]/g, "-");
  const parts = /^(\d{6,7})-?(\d)$/.exec(bare);
  if (!parts) return null;
  const number = (parts[1] ?? "").padStart(7, "0");
  const remainder = weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11;
  // after remainder 1 this is 10, which no digit equals
  const check = remainder === 0 ? 0 : 11 - remainder;
  if (check !== Number(parts[2]) || Number(number) === 0) return null;
  return `${number}-${check}`;
}
