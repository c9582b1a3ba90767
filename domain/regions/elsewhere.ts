// The codes without a place on the map, with their names.

export const elsewhere = [
  { code: "all", kind: "elsewhere", names: { fi: "kaikki alueet", sv: "alla områden", en: "all regions" } },
  {
    code: "national",
    kind: "elsewhere",
    names: { fi: "valtakunnallinen", sv: "riksomfattande", en: "national" },
  },
  { code: "abroad", kind: "elsewhere", names: { fi: "ulkomaat", sv: "utlandet", en: "abroad" } },
  {
    code: "unplaced",
    kind: "elsewhere",
    names: { fi: "ei paikkaa", sv: "utan plats", en: "no place given" },
  },
] as const;
