// What the document itself says of the session: language, appearance, title, room for the panel.
import { regionName } from "../../domain/regions/regions.ts";
import type { UiKey } from "../i18n/en.words.ts";
import { wordsIn } from "../i18n/words.ts";
import { type Session, session } from "../session/session.ts";

const titles: Readonly<Record<string, UiKey>> = {
  "/home": "place.home",
  "/map": "place.map",
  "/table": "place.table",
  "/communities": "place.communities",
  "/community": "place.community",
  "/interview": "place.interview",
  "/introductions": "place.introductions",
  "/continuity": "place.continuity",
  "/progress": "place.progress",
  "/rounds": "place.rounds",
  "/notes": "place.notes",
  "/region": "place.region",
  "/tidy": "place.tidy",
  "/wall": "place.map",
  "/people": "people.title",
  "/look": "look.title",
  "/sign-in": "signIn.title",
};

export function keepDocument(target: Document): void {
  const say = (now: Session) => {
    const root = target.documentElement;
    root.lang = now.speaks;
    if (now.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = now.theme;
    target.title = titleOf(now);
    root.style.setProperty("--panel", `${now.panelWidth}px`);
    root.style.setProperty("--covered", `${now.covered}px`);
  };
  say(session.getState());
  session.subscribe(say);
}

function titleOf({ page, region, speaks }: Session): string {
  const key = page === "/" ? undefined : (titles[page] ?? "notFound.title");
  const parts = [
    ...(key === undefined ? [] : [wordsIn(speaks).ui(key)]),
    ...(region === null ? [] : [regionName(region, speaks)]),
    "Kudelma",
  ];
  return parts.join(" · ");
}
