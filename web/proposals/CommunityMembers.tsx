// The members of a community by grade; those who keep it change grades, take out and add, each change by itself.
import { useMemo } from "react";
import type { Community, Member } from "../../domain/records/community.ts";
import { type MemberGrade, memberGrades } from "../../domain/vocabulary/member-grades.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { ActorPicker } from "./ActorPicker.tsx";
import { memberEdit } from "./community-edit.ts";
import { GradeMark } from "./Members.tsx";
import { NodeName } from "./NodeName.tsx";
import { proposalWords } from "./proposals.words.ts";

const marks = { core: "core", member: "likely", invited: "edge" } as const;

interface Props {
  community: Community;
  keeps: boolean;
}

export function CommunityMembers({ community, keeps }: Props) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const facts = useFacts();
  const change = (edit: { out?: Member; in?: Member }) => {
    const member = edit.in ?? edit.out;
    const name = member === undefined ? "" : nodeName(member.node, facts, words.language);
    const key =
      edit.in === undefined ? "notice.removed" : edit.out === undefined ? "notice.added" : "notice.saved";
    const refusal = carryOut(memberEdit(community.id, edit), { key, values: { name } });
    if (refusal !== null) tellRefusal(refusal);
  };
  const inside = useMemo(
    () => new Set(community.members.map(({ node }) => facts.resolve(node))),
    [community.members, facts],
  );
  const sorted = community.members.toSorted((a, b) =>
    nodeName(a.node, facts, words.language).localeCompare(
      nodeName(b.node, facts, words.language),
      words.language,
    ),
  );
  return (
    <>
      <dl className="members">
        {memberGrades.map((grade) => {
          const here = sorted.filter((member) => member.grade === grade);
          if (here.length === 0) return null;
          return (
            <div key={grade}>
              <dt>
                <GradeMark grade={marks[grade]} />
                {own("gradeCount", { grade: words.say(`grade.${grade}`), count: here.length })}
              </dt>
              <dd>
                <ul className={keeps ? "member-list" : "names"}>
                  {here.map((member) => (
                    <li key={member.node}>
                      <NodeName id={member.node} />
                      {keeps && <MemberTools member={member} change={change} />}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      {keeps && (
        <ActorPicker
          field="members"
          label={own("addMember")}
          without={inside}
          pick={(node) => change({ in: { node, grade: "member" } })}
        />
      )}
    </>
  );
}

function MemberTools({
  member,
  change,
}: {
  member: Member;
  change(edit: { out?: Member; in?: Member }): void;
}) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const facts = useFacts();
  const name = nodeName(member.node, facts, words.language);
  return (
    <span className="member-tools">
      <select
        className="select"
        aria-label={own("gradeOf", { name })}
        value={member.grade}
        onChange={(event) => {
          const grade = memberGrades.find((each): each is MemberGrade => each === event.target.value);
          if (grade !== undefined) change({ out: member, in: { node: member.node, grade } });
        }}
      >
        {memberGrades.map((grade) => (
          <option key={grade} value={grade}>
            {words.say(`grade.${grade}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button icon"
        aria-label={own("takeOut", { name })}
        title={own("takeOut", { name })}
        onClick={() => change({ out: member })}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
