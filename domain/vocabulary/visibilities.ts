// Who may see a record, strictest first.

export const visibilities = ["team", "region", "signedIn", "public"] as const;

export type Visibility = (typeof visibilities)[number];

/**
 * The stricter of two visibilities: what is left when both must hold (a field may only be stricter than its record).
 */
export function stricter(a: Visibility, b: Visibility): Visibility {
  return visibilities.indexOf(a) <= visibilities.indexOf(b) ? a : b;
}
