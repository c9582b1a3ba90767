// What ends soon and which acquaintances would end with it; what would fall apart if one actor left.
import "../continuity/continuity.css";
import { Endings } from "../continuity/Endings.tsx";
import { WhatIfPart } from "../continuity/WhatIfPart.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { MeetPage } from "../introductions/MeetPage.tsx";

export function ContinuityPage({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  return (
    <MeetPage view={view} title={words.ui("place.continuity")} lead={say("continuityLead")}>
      <div key={view} className="meet-columns">
        <Endings view={view} />
        <WhatIfPart view={view} />
      </div>
    </MeetPage>
  );
}
