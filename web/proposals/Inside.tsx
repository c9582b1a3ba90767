// What is known inside a community: how many of its members are tied, and whose need another's offer answers.
import type { Community } from "../../domain/records/community.ts";
import { nameOf, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";
import { proposalWords } from "./proposals.words.ts";
import { within } from "./within.ts";

export function Inside({ community }: { community: Community }) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const facts = useFacts();
  const today = useMe()?.today;
  if (today === undefined || community.members.length < 2) return null;
  const { tied, pairs, meets } = within(community, facts, today);
  const name = (id: string) => nodeName(id, facts, words.language);
  return (
    <section className="inside">
      <h3>{own("inside")}</h3>
      <p>{own("tiedPairs", { count: tied, pairs })}</p>
      {meets.length > 0 && (
        <ul className="meets">
          {meets.map(({ need, offer }) => (
            <li key={`${need.id} ${offer.id}`}>
              {words.say("introduction.needMetByOffer", {
                a: name(need.node),
                b: name(offer.node),
                need: nameOf(need.text, words.language),
                offer: nameOf(offer.text, words.language),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
