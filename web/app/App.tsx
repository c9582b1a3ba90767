import { Suspense } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Panel } from "../panels/Panel.tsx";
import { Quick } from "../quick/Quick.tsx";
import { useSession } from "../session/use-session.ts";
import { Banners } from "./Banners.tsx";
import { Boundary } from "./Boundary.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { PrintHead } from "./PrintHead.tsx";
import { Rail } from "./Rail.tsx";
import { type Route, routeOf } from "./routes.ts";
import { TopBar } from "./TopBar.tsx";
import { Waiting } from "./Waiting.tsx";

export function App() {
  const words = useWords();
  const page = useSession((now) => now.page);
  const route = routeOf(page);
  return (
    <div className="app">
      <a className="skip" href="#main">
        {words.ui("skip.main")}
      </a>
      <TopBar />
      <Banners />
      <Rail />
      <main id="main" tabIndex={-1} className="main">
        <Boundary key={page}>
          <PrintHead />
          <Suspense fallback={<Waiting />}>
            <Page route={route} />
          </Suspense>
        </Boundary>
      </main>
      <Quick />
      {route.type === "view" && <Panel />}
      <Notices />
      <Dialogs />
      <LiveRegion />
    </div>
  );
}

function Page({ route }: { route: Route }) {
  const region = useSession((now) => now.region);
  if (route.type === "other") return <route.Page />;
  return region === null ? <Waiting /> : <route.Page view={region} />;
}
