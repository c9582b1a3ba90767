// Which page an address opens. Each page is loaded when it is first opened.
import { type ComponentType, lazy } from "react";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import { Waiting } from "./Waiting.tsx";

/** A page over a region; a page beside which details and forms stand is one of these. */
const views: Readonly<Record<string, ComponentType<{ view: string }>>> = {
  "/": Waiting,
  "/home": lazy(async () => ({ default: (await import("../pages/HomePage.tsx")).HomePage })),
  "/map": lazy(async () => ({ default: (await import("../pages/MapPage.tsx")).MapPage })),
  "/table": lazy(async () => ({ default: (await import("../pages/TablePage.tsx")).TablePage })),
  "/communities": lazy(async () => ({
    default: (await import("../pages/CommunitiesPage.tsx")).CommunitiesPage,
  })),
  "/community": lazy(async () => ({ default: (await import("../pages/CommunityPage.tsx")).CommunityPage })),
  "/introductions": lazy(async () => ({
    default: (await import("../pages/IntroductionsPage.tsx")).IntroductionsPage,
  })),
  "/continuity": lazy(async () => ({
    default: (await import("../pages/ContinuityPage.tsx")).ContinuityPage,
  })),
  "/progress": lazy(async () => ({ default: (await import("../pages/ProgressPage.tsx")).ProgressPage })),
  "/interview": lazy(async () => ({ default: (await import("../pages/InterviewPage.tsx")).InterviewPage })),
  "/rounds": lazy(async () => ({ default: (await import("../pages/RoundsPage.tsx")).RoundsPage })),
  "/notes": lazy(async () => ({ default: (await import("../quick/notes/NotesPage.tsx")).NotesPage })),
  "/region": lazy(async () => ({ default: (await import("../pages/RegionPage.tsx")).RegionPage })),
  "/tidy": lazy(async () => ({ default: (await import("../pages/TidyPage.tsx")).TidyPage })),
  "/pending": lazy(async () => ({ default: (await import("../pages/PendingPage.tsx")).PendingPage })),
  "/wall": lazy(async () => ({ default: (await import("../pages/ProjectorPage.tsx")).ProjectorPage })),
};

const others: Readonly<Record<string, ComponentType>> = {
  "/look": lazy(async () => ({ default: (await import("../pages/LookPage.tsx")).LookPage })),
  "/people": lazy(async () => ({ default: (await import("../pages/PeoplePage.tsx")).PeoplePage })),
  "/sign-in": lazy(async () => ({ default: (await import("../pages/SignInPage.tsx")).SignInPage })),
};

export type Route =
  | { type: "view"; Page: ComponentType<{ view: string }> }
  | { type: "other"; Page: ComponentType };

export function routeOf(path: string): Route {
  const view = views[path];
  return view !== undefined
    ? { type: "view", Page: view }
    : { type: "other", Page: others[path] ?? NotFoundPage };
}
