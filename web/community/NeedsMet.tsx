// Needs of the members that another member's offer answers: told to be met, one by one.
import { useMemo } from "react";
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nameOf, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { within } from "../proposals/within.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { communityWords } from "./community.words.ts";
import { participantsOf } from "./participants.ts";

export function NeedsMet({ gathering, community }: { gathering: Gathering; community: Community }) {
  const own = useSpeaker(communityWords);
  const { language } = useWords();
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const meets = useMemo(() => {
    const here = new Set(participantsOf(gathering, facts).map(({ from }) => from));
    const members = community.members.filter(({ node }) => here.has(facts.resolve(node)));
    return within({ ...community, members }, facts, today).meets;
  }, [gathering, community, facts, today]);
  if (meets.length === 0) return null;
  return (
    <details className="who on-screen">
      <summary>
        {own("needsMet")} ({meets.length})
      </summary>
      <ul className="needs-met">
        {meets.map(({ need, offer }) => {
          const says = own("needMetBy", {
            need: `${nodeName(need.node, facts, language)}: ${nameOf(need.text, language)}`,
            name: nodeName(offer.node, facts, language),
          });
          return (
            <li key={`${need.id} ${offer.id}`}>
              <p>{says}</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  const refusal = carryOut(
                    {
                      type: "edit",
                      id: need.id,
                      set: [
                        { field: "met", value: true },
                        { field: "metBy", value: offer.node },
                      ],
                      add: [],
                      remove: [],
                    },
                    { key: "notice.saved", values: { name: nameOf(need.text, language) } },
                  );
                  if (refusal !== null) tellRefusal(refusal);
                }}
              >
                {own("needMet")}
                <span className="unseen">: {says}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
