import { mayKeep } from "../../domain/policy/may.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { openForm, select } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { introductionWords } from "./introductions.words.ts";
import type { Pair } from "./pairs.ts";

/** Whom to write to at each of the three; the server tells contacts to the team alone. */
export function Contacts({ pair }: { pair: Pair }) {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  const facts = useFacts();
  const reader = useReader();
  const ids = [pair.through, pair.one, pair.other].filter((id) => id !== null);
  return (
    <section>
      <h3>{say("contacts")}</h3>
      <p className="soft">{say("contactsHint")}</p>
      <dl className="meet-contacts">
        {ids.map((id) => {
          const node = facts.node(facts.resolve(id));
          const contact = node?.type === "actor" ? node.contact : undefined;
          const name = nodeName(id, facts, words.language);
          const told = [
            contact?.name,
            contact?.title,
            contact?.language && words.say(`language.${contact.language}`),
          ];
          return (
            <div key={id}>
              <dt>{name}</dt>
              {contact === undefined ? (
                <dd>
                  <span className="soft">{say("noContact")}</span>
                  {node !== undefined && mayKeep(reader, node, facts) && (
                    <button
                      type="button"
                      className="button icon"
                      aria-label={say("addContact", { name })}
                      title={words.ui("action.edit")}
                      onClick={() => {
                        select(node.id);
                        openForm({ type: "editNode", id: node.id });
                      }}
                    >
                      <Icon name="edit" />
                    </button>
                  )}
                </dd>
              ) : (
                <dd>
                  <span>{told.filter((part) => part !== undefined).join(", ")}</span>
                  {contact.email !== undefined && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
