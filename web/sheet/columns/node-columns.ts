// Columns that actors, initiatives and gatherings have alike.
import { languageOfName } from "../../../domain/quick/lexicon/actors.ts";
import { type Fact, type Node, recordSchemas } from "../../../domain/records/record.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { nameOf, nearest, recordName } from "../../i18n/named.ts";
import { placeText } from "../../panels/kind-text.ts";
import { type Column, type Faulty, fault, type Given, only, put } from "../column.ts";
import { readSeveral } from "../reading/lists.ts";
import type { Named } from "../reading/names.ts";
import { readPlace } from "../reading/places.ts";
import type { SheetWordKey } from "../sheet.words.ts";

export function nameColumn<Row extends Node>(): Column<Row> {
  return {
    id: "name",
    label: "name",
    width: 280,
    usual: true,
    text: (row, { words }) => nameOf(row.names, words.language),
    read: (text, row, { words }) => {
      const name = text.trim().replace(/\s+/g, " ");
      if (name === "") return { fault: { refusal: { refused: "nameMissing", values: {} } } };
      const tag = nearest(row.names, words.language)?.tag ?? languageOfName(name, words.language);
      return only(put(row, { names: { ...row.names, [tag]: name } }));
    },
  };
}

/** Words by language: what is seen is what is changed; the reader's language where there is nothing yet. */
export function wordsColumn<Row extends Fact>(
  id: "description" | "goals" | "outcomes" | "context" | "text",
  of: (row: Row) => Readonly<Record<string, string>> | undefined,
  more: Partial<Column<Row>> & { label: SheetWordKey },
): Column<Row> {
  return {
    id,
    width: 280,
    usual: false,
    long: true,
    text: (row, { words }) => nearest(of(row), words.language)?.text ?? "",
    read: (text, row, { words }) => {
      const tag = nearest(of(row), words.language)?.tag ?? words.language;
      const { [tag]: _, ...others } = of(row) ?? {};
      const next = text.trim() === "" ? others : { ...others, [tag]: text.trim() };
      return only(put(row, { [id]: Object.keys(next).length === 0 && id !== "text" ? undefined : next }));
    },
    ...more,
  };
}

export function placeColumn<Row extends Node>(): Column<Row> {
  return {
    id: "place",
    label: "place",
    width: 160,
    usual: true,
    text: (row, { words }) => placeText(row.place, words),
    read: (text, row) => {
      if (text.trim() === "") return only(put(row, { place: undefined }));
      const place = readPlace(text, row.place);
      return place === null ? fault("noPlace", { text: text.trim() }) : only(put(row, { place }));
    },
  };
}

export function themesColumn<Row extends Node>(): Column<Row> {
  return {
    id: "themes",
    label: "themes",
    width: 240,
    usual: true,
    several: true,
    text: (row, { facts, words }) =>
      row.themes
        .flatMap((id) => facts.get(facts.resolve(id)) ?? [])
        .map((one) => recordName(one, facts, words.language))
        .join(", "),
    read: (text, row, given) => {
      const also: Fact[] = [];
      const read = readSeveral(text, (part) => {
        // Of parts that hang together by a comma only a name that is known is one.
        const joined = part.includes(",");
        if (joined && part.startsWith("+")) return null;
        const named = given.names.find(part, "theme", { makes: given.makes && !joined });
        return named.type === "known" || named.type === "new" ? named : null;
      });
      if ("unread" in read) return unknownTheme(read.unread, given);
      const themes: string[] = [];
      for (const named of read.found) {
        if (named.type === "known") themes.push(named.id);
        else {
          const made = newTheme(named.name, row.visibility, given);
          given.names.note(made);
          also.push(made);
          themes.push(made.id);
        }
      }
      return only(put(row, { themes: [...new Set(themes)] }), also);
    },
    options: (_, { facts, words }) => namesOfThemes(facts, words.language),
  };
}

export function newTheme(name: string, visibility: Visibility, { newId, words }: Given): Fact {
  return recordSchemas.theme.parse({
    id: newId(),
    rev: 0,
    type: "theme",
    visibility,
    names: { [words.language]: name.slice(0, 300) },
  });
}

export function unknownTheme(text: string, { names }: Given): Faulty {
  const [like] = names.like(text, "theme", 1);
  return like === undefined ? fault("noTheme", { text }) : fault("noThemeLike", { text, like });
}

export function unknownName(text: string, named: Named): Faulty {
  if (named.type === "several") return fault("severalNames", { text });
  return named.type === "unknown" && named.like !== null
    ? fault("noNameLike", { text, like: named.like })
    : fault("noName", { text });
}

export function namesOfThemes(facts: Given["facts"], language: Given["words"]["language"]): string[] {
  const found: string[] = [];
  for (const one of facts.all()) if (one.type === "theme") found.push(recordName(one, facts, language));
  return found.toSorted((a, b) => a.localeCompare(b, language));
}
