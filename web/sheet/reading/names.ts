// Who or which theme a name means. A name with a plus before it is a new one.
import type { Facts } from "../../../domain/facts.ts";
import { type Fact, isNode } from "../../../domain/records/record.ts";
import { fold, foldLoose } from "../../../domain/search/fold.ts";
import { type SearchEntry, search } from "../../../domain/search/rank.ts";

export type Named =
  | { type: "known"; id: string }
  | { type: "new"; name: string }
  /** Several are called so. */
  | { type: "several" }
  /** Nobody is; perhaps this one was meant. */
  | { type: "unknown"; like: string | null };

type Sort = "node" | "theme";

/** The names on the map, looked through when somebody first asks. */
export class NameBook {
  readonly #facts: Facts;
  readonly #made = new Map<Sort, Book>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  find(text: string, sort: Sort, { makes }: { makes: boolean }): Named {
    const plain = text.trim();
    if (plain.startsWith("+") && plain.length > 1) return { type: "new", name: plain.slice(1).trim() };
    const { byName, entries } = this.#of(sort);
    const exact = [
      ...(byName.get(`= ${plain}`) ?? byName.get(fold(plain)) ?? byName.get(foldLoose(plain)) ?? []),
    ];
    const [id, ...others] = exact;
    if (id !== undefined) return others.length === 0 ? { type: "known", id } : { type: "several" };
    if (makes) return { type: "new", name: plain };
    return { type: "unknown", like: search(plain, entries, 1)[0]?.matched ?? null };
  }

  /** What was made new for one cell is known in the next. */
  note(one: Fact): void {
    for (const sort of ["node", "theme"] as const) enter(one, sort, this.#of(sort));
  }

  /** Names that a text could become, best first. */
  like(text: string, sort: Sort, limit: number): string[] {
    return search(text, this.#of(sort).entries, limit).map(({ matched }) => matched);
  }

  #of(sort: Sort): Book {
    const held = this.#made.get(sort);
    if (held !== undefined) return held;
    const made: Book = { byName: new Map(), entries: [] };
    for (const one of this.#facts.all()) enter(one, sort, made);
    this.#made.set(sort, made);
    return made;
  }
}

interface Book {
  byName: Map<string, Set<string>>;
  entries: SearchEntry[];
}

function enter(one: Fact, sort: Sort, { byName, entries }: Book): void {
  const names = namesOf(one, sort);
  if (names.length === 0) return;
  entries.push({ id: one.id, names });
  for (const name of names)
    for (const key of new Set([`= ${name}`, fold(name), foldLoose(name)])) {
      const ids = byName.get(key);
      if (ids === undefined) byName.set(key, new Set([one.id]));
      else ids.add(one.id);
    }
}

function namesOf(one: Fact, sort: Sort): string[] {
  if (sort === "theme") return one.type === "theme" ? Object.values(one.names) : [];
  return isNode(one) ? [...Object.values(one.names), ...(one.otherNames ?? [])] : [];
}
