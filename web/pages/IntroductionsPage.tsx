// Whom to introduce to whom: suggested, under way, settled.
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Inside } from "../introductions/Inside.tsx";
import { introductionWords } from "../introductions/introductions.words.ts";
import { MeetPage } from "../introductions/MeetPage.tsx";

export function IntroductionsPage({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  return (
    <MeetPage view={view} title={words.ui("place.introductions")} lead={say("lead")}>
      <Inside key={view} view={view} />
    </MeetPage>
  );
}
