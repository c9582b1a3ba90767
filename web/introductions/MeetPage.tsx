import "./introductions.css";
import type { ReactNode } from "react";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";
import { introductionWords } from "./introductions.words.ts";
import { Tabs } from "./Tabs.tsx";

interface Props {
  view: string;
  title: string;
  lead: string;
  /** Beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** What the pages of introductions share: their head, the way between them, and that they are the team's. */
export function MeetPage({ view, title, lead, tools, children }: Props) {
  useVersion();
  const words = useWords();
  const say = useSpeaker(introductionWords);
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  const team = reader !== null && onTeam(reader, seatsOfView(view));
  return (
    <div className="meet">
      <header className="meet-head">
        <div>
          <p className="soft">{capital(regionName(view, words.language))}</p>
          <h1 tabIndex={-1}>{title}</h1>
          <p className="soft">{team ? lead : say("notTeam")}</p>
        </div>
        {team && <Tabs />}
        {team && tools}
      </header>
      {team && children}
    </div>
  );
}
