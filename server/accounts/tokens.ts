// Secrets that a person carries: only their hashes are stored.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits in letters that survive a mail and a QR code. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashed(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares in the same time whatever the difference. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashed(a)), Buffer.from(hashed(b)));
}
