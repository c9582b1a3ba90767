// The keys by which candidates are gone through; the letters rest where single keys are turned off.

type Meant = "next" | "before" | "first" | "last" | "confirm" | "drop" | "edit";

const always: Readonly<Record<string, Meant>> = {
  ArrowDown: "next",
  ArrowUp: "before",
  Home: "first",
  End: "last",
  Enter: "confirm",
  Delete: "drop",
};
const letters: Readonly<Record<string, Meant>> = {
  j: "next",
  k: "before",
  y: "confirm",
  x: "drop",
  e: "edit",
};

export function meantBy(key: string, singleKeys: boolean): Meant | null {
  return always[key] ?? (singleKeys ? letters[key.toLowerCase()] : undefined) ?? null;
}
