import "./introductions.css";
import type { ReactNode } from "react";
import { TeamPage } from "../app/TeamPage.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
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
export function MeetPage({ tools, ...page }: Props) {
  const say = useSpeaker(introductionWords);
  const beside = (
    <>
      <Tabs />
      {tools}
    </>
  );
  return (
    <TeamPage {...page} looks={{ page: "meet", head: "meet-head" }} notTeam={say("notTeam")} tools={beside} />
  );
}
