import { useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import type { SecretLinks } from "./use-secret-links.ts";

interface Values {
  by: string;
  until: string;
}

interface Props {
  of: Pick<SecretLinks, "links" | "said" | "fault">;
  says: { until(values: Values): string; revoke: string; revokeOf(values: Values): string; none?: string };
  looks: { list: string; row?: string };
  revoke(link: string): void;
}

/** What was done with secret addresses or went wrong, and those that are open, each with its way to be revoked. */
export function LinkRows({ of: { links, said, fault }, says, looks, revoke }: Props) {
  const { language } = useWords();
  return (
    <>
      <p role="status" className={said === "" ? "unseen" : "hint"}>
        {said}
      </p>
      {fault !== null && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      {links?.length === 0 && says.none !== undefined && <p className="hint">{says.none}</p>}
      <ul className={looks.list}>
        {(links ?? []).map(({ id, madeBy, until }) => {
          const values = { by: madeBy, until: dayText(until.slice(0, 10), language) };
          return (
            <li key={id} className={looks.row}>
              <span>{says.until(values)}</span>
              <button
                type="button"
                className="button danger"
                aria-label={says.revokeOf(values)}
                onClick={() => revoke(id)}
              >
                {says.revoke}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
