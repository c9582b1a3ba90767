// What the weaving has come to since a day: sentences, a chart and its table, fit to print.
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";
import { MeetPage } from "../introductions/MeetPage.tsx";
import { Since } from "../progress/Since.tsx";

export function ProgressPage({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  return (
    <MeetPage view={view} title={words.ui("place.progress")} lead={say("progressLead")}>
      <Since key={view} view={view} />
    </MeetPage>
  );
}
