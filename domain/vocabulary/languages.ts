// The languages Kudelma speaks. Names of actors may carry any language tag.

export const languages = ["fi", "sv", "en"] as const;

export type Language = (typeof languages)[number];
