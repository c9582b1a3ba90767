import type { ReactNode } from "react";
import { onTeam } from "../../domain/policy/rights.ts";
import { seats } from "../../domain/policy/seats.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { ContactFields } from "./ContactFields.tsx";
import { dayText, spanText } from "./dates.ts";
import { focusPanel } from "./focus.ts";
import { placeText } from "./kind-text.ts";
import { Row } from "./Row.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { Told } from "./Told.tsx";
import "./theme.css";
import { themeWords } from "./theme.words.ts";

/** The fields of a node that are told, in the order in which one asks for them. */
export function NodeFields({ node }: { node: Node }) {
  const words = useWords();
  const facts = useFacts();
  const reader = useReader();
  const team = onTeam(reader, seats(node));
  const { language } = words;
  const themes = node.themes.map((id) => facts.get(facts.resolve(id))).filter((one) => one !== undefined);
  const communities = facts.naming(node.id, "community");
  return (
    <dl className="rows">
      <Row field="description">{node.description && <Told text={node.description} />}</Row>
      {node.type === "actor" && <Row field="goals">{node.goals && <Told text={node.goals} />}</Row>}
      {node.type === "gathering" && (
        <Row field="outcomes">{node.outcomes && <Told text={node.outcomes} />}</Row>
      )}
      {node.type === "actor" && (
        <Row field="roles">{node.roles.map((role) => words.say(`role.${role}`)).join(", ")}</Row>
      )}
      {node.type === "initiative" && (
        <>
          <Row field="phase">{node.phase && words.say(`phase.${node.phase}`)}</Row>
          <Row field="since">{spanText({ since: node.from, until: node.until }, language)}</Row>
        </>
      )}
      {node.type === "gathering" && (
        <>
          <Row field="date">
            {[node.date && dayText(node.date, language), [node.start, node.end].filter(Boolean).join("–")]
              .filter(Boolean)
              .join(" ")}
          </Row>
          <Row field="people">{node.people?.toString()}</Row>
        </>
      )}
      <Row field="themes">
        {themes.length > 0 && (
          <ThemeChips themes={themes.map((one) => [one.id, recordName(one, facts, language)])} />
        )}
      </Row>
      <Row field="place">
        {node.place && (
          <>
            {placeText(node.place, words)}
            {team && node.place.municipality !== undefined && (
              <span className="soft"> ({words.ui(`panel.shownPlace.${node.place.shown}`)})</span>
            )}
          </>
        )}
      </Row>
      {node.type === "actor" && (
        <Row field="area">{node.area && words.list(node.area.map((code) => regionName(code, language)))}</Row>
      )}
      {node.otherNames && <Row field="otherNames">{node.otherNames.join(", ")}</Row>}
      <Row field="links">
        {node.links && node.links.length > 0 && (
          <ul>
            {node.links.map((link) => (
              <li key={link}>
                <a href={link} target="_blank" rel="noreferrer">
                  {link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
                  <span className="unseen"> ({words.ui("panel.opensElsewhere")})</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Row>
      {node.type === "actor" && <Row field="businessId">{node.businessId}</Row>}
      <Row field="community">
        {communities.length > 0 && words.list(communities.map((one) => recordName(one, facts, language)))}
      </Row>
      {node.type === "gathering" && node.community !== undefined && (
        <Row field="community">{nameOfId(node.community)}</Row>
      )}
      {node.type === "actor" && node.contact && (
        <Row field="contact">
          <ContactFields contact={node.contact} />
        </Row>
      )}
      <Row field="lastConfirmed">{node.lastConfirmed && dayText(node.lastConfirmed, language)}</Row>
      <Row field="sources">
        {node.sources && node.sources.length > 0 && (
          <ul>
            {node.sources.map((id) => (
              <li key={id}>
                <SourceLine id={id} />
              </li>
            ))}
          </ul>
        )}
      </Row>
      {team && <Row field="visibility">{words.say(`visibility.${node.visibility}`)}</Row>}
      {node.extra && Object.keys(node.extra).length > 0 && (
        <Row field="extra">
          {Object.entries(node.extra).map(([column, text]) => (
            <span key={column} className="pair">
              <span className="soft">{column}:</span> {text}
            </span>
          ))}
        </Row>
      )}
    </dl>
  );

  function nameOfId(id: string): ReactNode {
    const one = facts.get(facts.resolve(id));
    return one === undefined || isNode(one) ? null : recordName(one, facts, language);
  }
}

/** Each leads to what there is to know of the theme. */
function ThemeChips({ themes }: { themes: readonly [id: string, name: string][] }) {
  const own = useSpeaker(themeWords);
  return (
    <ul className="chips">
      {themes.map(([id, name]) => (
        <li key={id} className="chip">
          <button
            type="button"
            className="chip-button"
            title={own("open", { name })}
            onClick={() => {
              select(id);
              focusPanel();
            }}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
