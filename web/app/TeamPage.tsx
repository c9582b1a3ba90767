// A page over a region that is its team's: waits for the region's facts, and has one head.
import type { ReactNode } from "react";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";
import { Failed } from "./states/Failed.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props {
  view: string;
  looks: { page: string; head: string; lead?: string };
  title: string;
  lead: string;
  /** What stands in the lead's stead for everybody else. */
  notTeam: string;
  /** Beside the title; for the team. */
  tools?: ReactNode;
  children: ReactNode;
}

export function TeamPage({ view, looks, title, lead, notTeam, tools, children }: Props) {
  useVersion();
  const { language } = useWords();
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const team = reader !== null && onTeam(reader, seatsOfView(view));
  return (
    <div className={looks.page}>
      <header className={looks.head}>
        <div>
          <p className="soft">{capital(regionName(view, language))}</p>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={looks.lead ?? "soft"}>{team ? lead : notTeam}</p>
        </div>
        {team && tools}
      </header>
      {team && children}
    </div>
  );
}
