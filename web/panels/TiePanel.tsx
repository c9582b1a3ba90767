import type { Tie } from "../../domain/records/tie.ts";
import { lastConfirmed, strength, toldBy } from "../../domain/strength.ts";
import { sayTie } from "../../domain/words/say.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { edit, remove } from "../actions/change.ts";
import { confirm } from "../actions/confirm.ts";
import { RecordHistory } from "../history/RecordHistory.tsx";
import { nodeName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { NodeMark } from "../look/NodeMark.tsx";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { dayText, spanText } from "./dates.ts";
import { focusPanel } from "./focus.ts";
import { capital } from "./kind-text.ts";
import { RecordChips } from "./RecordChips.tsx";
import { Row } from "./Row.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { strengthWord } from "./strength-word.ts";
import { Told } from "./Told.tsx";

/** A tie as a sentence, and all that was said of it. */
export function TiePanel({ tie }: { tie: Tie }) {
  const words = useWords();
  const facts = useFacts();
  const { language } = words;
  const names = { from: nodeName(tie.from, facts, language), to: nodeName(tie.to, facts, language) };
  const known = strength(tie.statements);
  const said = tie.statements ?? [];
  const confirmed = lastConfirmed(said);
  return (
    <article className="panel-body" aria-labelledby="panel-title">
      <header className="panel-head">
        <h2 id="panel-title" tabIndex={-1}>
          {sayTie(language, tie, names)}
        </h2>
      </header>
      {tie.kindLabel !== undefined && <p>{tie.kindLabel}</p>}
      <RecordChips one={tie} />
      {replica.pending().has(tie.id) && <p className="waits">{words.ui("panel.pending")}</p>}
      <ul className="ends">
        {([tie.from, tie.to] as const).map((id) => (
          <li key={id}>
            <End id={id} />
          </li>
        ))}
      </ul>
      <div className="panel-actions">
        <ActionButton action={edit} icon={<Icon name="edit" />} />
        <ActionButton action={confirm} icon={<Icon name="check" />} />
        <ActionButton action={remove} look="danger" icon={<Icon name="remove" />} />
      </div>
      <dl className="rows">
        <Row field="kind">{capital(words.say(`tieKind.${tie.kind}`))}</Row>
        <Row field="directed">{words.say(`direction.${tie.directed ? "directed" : "mutual"}`)}</Row>
        <Row field="strength">
          {known !== undefined &&
            words.ui("panel.strength", { strength: known, word: strengthWord(known, words) })}
        </Row>
        <Row field="since">{spanText(tie, language)}</Row>
        <Row field="context">{tie.context && <Told text={tie.context} />}</Row>
        <Row field="initiative">
          {tie.initiative !== undefined && facts.node(facts.resolve(tie.initiative)) && (
            <End id={tie.initiative} />
          )}
        </Row>
        <Row field="lastConfirmed">{confirmed && dayText(confirmed, language)}</Row>
        <Row field="statements">
          {said.length > 0 && (
            <>
              <p>{capital(words.ui(`panel.toldBy.${toldBy(said)}`))}</p>
              <ul className="said">
                {said.map((one) => (
                  <li key={`${one.source} ${one.at} ${one.sides} ${one.strength}`}>
                    <SourceLine id={one.source} at={one.at} />
                    <span className="soft">
                      {[
                        one.strength === undefined ? "" : `${one.strength}/5`,
                        words.say(`certainty.${one.certainty}`),
                        one.sides === "from" || one.sides === "to" ? names[one.sides] : "",
                      ]
                        .filter((part) => part !== "")
                        .join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Row>
      </dl>
      <RecordHistory key={tie.id} record={tie} />
    </article>
  );
}

/** One end of a tie; opens it. */
function End({ id }: { id: string }) {
  const words = useWords();
  const facts = useFacts();
  const node = facts.node(facts.resolve(id));
  return (
    <button
      type="button"
      className="end"
      onClick={() => {
        select(id);
        focusPanel();
      }}
    >
      {node !== undefined && <NodeMark node={node} />}
      <span>{nodeName(id, facts, words.language)}</span>
    </button>
  );
}
