// Which of the four sectors a group has and lacks, as small marks with words.
import type { SectorMarks } from "../../domain/proposal-words.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { proposalWords } from "./proposals.words.ts";
import { SectorMark } from "./SectorMark.tsx";

export function Sectors({ sectors: { present, missing } }: { sectors: SectorMarks }) {
  const { say } = useWords();
  const words = useSpeaker(proposalWords);
  return (
    <ul className="sectors" aria-label={words("sectors")}>
      {present.map((sector) => (
        <li key={sector}>
          <SectorMark sector={sector} />
          {say(`sector.${sector}`)}
        </li>
      ))}
      {missing.map((sector) => (
        <li key={sector} className="soft">
          <SectorMark sector={sector} missing />
          {words("missing", { sector: say(`sector.${sector}`) })}
        </li>
      ))}
    </ul>
  );
}
