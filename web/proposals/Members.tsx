// Members of a proposal in three groups, told apart by word and mark: the core, those who likely belong, the edge.
// Folded away at first where the screen is small.
import { useState } from "react";
import type { Proposal } from "../../domain/analysis/proposals/result.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodeNames } from "./NodeName.tsx";
import { proposalWords } from "./proposals.words.ts";

const grades = ["core", "likely", "edge"] as const;

export function Members({ members }: { members: Proposal["members"] }) {
  const { say } = useWords();
  const words = useSpeaker(proposalWords);
  const [open] = useState(() => window.matchMedia("(min-width: 721px)").matches);
  return (
    <details className="who" open={open}>
      <summary>{words("who")}</summary>
      <GradeGroups
        groups={grades.map((grade) => ({
          grade,
          says: say(`membership.${grade}`),
          members: members.filter((member) => member.grade === grade),
        }))}
      />
    </details>
  );
}

interface Group {
  grade: (typeof grades)[number];
  says: string;
  members: readonly { id: string }[];
}

/** Groups of actors with mark, word and count; empty ones are left out. */
export function GradeGroups({ groups }: { groups: readonly Group[] }) {
  const words = useSpeaker(proposalWords);
  const filled = groups.filter(({ members }) => members.length > 0);
  return (
    <dl className="members">
      {filled.map(({ grade, says, members }) => (
        <div key={grade}>
          <dt>
            <GradeMark grade={grade} />
            {words("gradeCount", { grade: says, count: members.length })}
          </dt>
          <dd>
            <NodeNames nodes={members} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A full, a half and an empty disc. */
export function GradeMark({ grade }: { grade: (typeof grades)[number] }) {
  return (
    <svg className="grade-mark" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.6" />
      {grade === "core" && <circle cx="6" cy="6" r="4.6" className="full" />}
      {grade === "likely" && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" className="full" />}
    </svg>
  );
}
