// All that can be done from the search: the actions of the page, its pages, saved views, languages, appearance.
import { weaves } from "../../domain/policy/rights.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import type { Action, Context, Shortcut } from "../actions/action.ts";
import { allActions } from "../actions/all.ts";
import { shortcutsOf } from "../actions/keys.ts";
import { perform } from "../actions/perform.ts";
import { openView } from "../ask/views/open.ts";
import { lookedOf, savedViews } from "../ask/views/saved.ts";
import type { UiKey } from "../i18n/en.words.ts";
import { nameOf, recordName } from "../i18n/named.ts";
import { speaker, wordsIn } from "../i18n/words.ts";
import type { IconName } from "../look/Icon.tsx";
import { goTo, setTheme, speak } from "../session/changes.ts";
import { also } from "./also.ts";
import { type PaletteWord, paletteWords } from "./palette.words.ts";

/** Something to do: how it is called in every language, and what it does. */
export interface Doing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Other words for it. */
  readonly also?: readonly string[];
  readonly about: string;
  readonly icon: IconName;
  readonly keys?: Shortcut | undefined;
  readonly run: () => void;
}

const pages: readonly { to: string; label: UiKey; icon: IconName; weaver?: true }[] = [
  { to: "/home", label: "place.home", icon: "home", weaver: true },
  { to: "/map", label: "place.map", icon: "map" },
  { to: "/table", label: "place.table", icon: "table" },
  { to: "/communities", label: "place.communities", icon: "communities" },
  { to: "/region", label: "place.region", icon: "focus", weaver: true },
  { to: "/introductions", label: "place.introductions", icon: "introduce", weaver: true },
  { to: "/continuity", label: "place.continuity", icon: "path", weaver: true },
  { to: "/progress", label: "place.progress", icon: "check", weaver: true },
  { to: "/rounds", label: "place.rounds", icon: "rounds", weaver: true },
  { to: "/notes", label: "place.notes", icon: "notes", weaver: true },
  { to: "/tidy", label: "place.tidy", icon: "tidy", weaver: true },
  { to: "/people", label: "place.people", icon: "people", weaver: true },
];

const icons: Readonly<Record<string, IconName>> = {
  quick: "quick",
  addNode: "plus",
  addTie: "tie",
  addNeed: "plus",
  addOffer: "plus",
  interview: "talk",
  edit: "edit",
  confirm: "check",
  remove: "remove",
  undo: "undo",
  redo: "redo",
  focus: "focus",
  unfocus: "focus",
  signOut: "person",
};

/** The search itself is open already. */
const leftOut: ReadonlySet<string> = new Set(["search"]);
/** Of these it matters what is selected. */
const onSelected: ReadonlySet<string> = new Set([
  "edit",
  "confirm",
  "remove",
  "focus",
  "path",
  "addNeed",
  "addOffer",
  "interview",
]);

export function doingsIn(context: Context): Doing[] {
  const { session } = context;
  return [
    ...allActions
      .filter((each) => !leftOut.has(each.id) && each.allowed(context))
      .map((each) => ofAction(each, context)),
    ...pages
      .filter(({ to, weaver }) => to !== session.page && (weaver !== true || weaves(context.reader, [])))
      .map(({ to, label, icon }) => {
        const say = (language: Lang) => wordsIn(language).ui(label);
        return doing(
          `go:${to}`,
          { say, icon, about: own("page", session.speaks), run: () => goTo(to) },
          session.speaks,
        );
      }),
    doing(
      "go:/wall",
      { say: word("wall"), icon: "map", about: own("page", session.speaks), run: () => goTo("/wall") },
      session.speaks,
    ),
    ...savedViews(context.facts, session.region ?? "", session.speaks).map(
      (view): Doing => ({
        id: `view:${view.id}`,
        name: nameOf(view.names, session.speaks),
        names: Object.values(view.names),
        about: own("view", session.speaks),
        icon: "focus",
        run: () => {
          openView(lookedOf(view));
          goTo("/map");
        },
      }),
    ),
    ...(["dark", "light", "system"] as const)
      .filter((each) => each !== session.theme)
      .map((each) =>
        doing(
          `theme:${each}`,
          { say: word(each), icon: "settings", about: "", run: () => setTheme(each) },
          session.speaks,
        ),
      ),
    ...languages
      .filter((each) => each !== session.speaks)
      .map((each): Doing => {
        // A language is looked for by its name in any language, and called as its speakers call it.
        const name = own("speak", session.speaks, { name: wordsIn(each).say(`language.${each}`) });
        const names = languages.map((language) =>
          own("speak", language, { name: wordsIn(language).say(`language.${each}`) }),
        );
        return {
          id: `language:${each}`,
          name,
          names: [name, ...names],
          about: "",
          icon: "settings",
          run: () => speak(each),
        };
      }),
  ];
}

type Lang = (typeof languages)[number];

function ofAction(action: Action, { session, selected, facts }: Context): Doing {
  const about =
    selected !== undefined && onSelected.has(action.id) ? recordName(selected, facts, session.speaks) : "";
  const made = doing(
    action.id,
    {
      say: (language) => wordsIn(language).ui(action.label),
      icon: icons[action.id] ?? "settings",
      about,
      run: () => perform(action),
    },
    session.speaks,
  );
  return { ...made, keys: shortcutsOf(action, session.keys)[0] };
}

function doing(
  id: string,
  { say, ...rest }: Pick<Doing, "icon" | "about" | "run"> & { say: (language: Lang) => string },
  language: Lang,
): Doing {
  return { id, name: say(language), names: languages.map(say), also: also[id] ?? [], ...rest };
}

function word(key: PaletteWord): (language: Lang) => string {
  return (language) => own(key, language);
}

function own(key: PaletteWord, language: Lang, values?: Readonly<Record<string, string>>): string {
  return speaker(paletteWords, language)(key, values);
}
