// Who may see a record, strictest first.

export const visibilities = ["team", "region", "signedIn", "public"] as const;

export type Visibility = (typeof visibilities)[number];

/**
 * The stricter of two visibilities: what is left when both must hold (a field may only be stricter than its record).
 */
export function stricter(a: Visibility, b: Visibility): Visibility {
  return visibilities.indexOf(a) <= visibilities.indexOf(b) ? a : b;
}

/**
 * True when everybody who sees `a` also sees `b`, that is, `a` is as strict as `b` or stricter.
 */
export function asStrict(a: Visibility, b: Visibility): boolean {
  return visibilities.indexOf(a) <= visibilities.indexOf(b);
}
