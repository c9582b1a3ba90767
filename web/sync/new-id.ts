// Ids are made here, at random, as long as a UUID is; also on pages that were not opened over https.
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
