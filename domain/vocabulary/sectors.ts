// The quadruple helix: who an actor answers to. `unset` is an honest "not known yet".

export const sectors = ["public", "private", "academia", "civil", "unset"] as const;

export type Sector = (typeof sectors)[number];
