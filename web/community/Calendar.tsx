// The calendar of a community or a region: a file, and secret addresses to subscribe to, made, listed and revoked.
import { useCallback } from "react";
import { LinkRows } from "../app/LinkRows.tsx";
import { MadeAddress } from "../app/MadeAddress.tsx";
import { useSecretLinks } from "../app/use-secret-links.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { api } from "../sync/here.ts";
import { communityWords } from "./community.words.ts";

interface Props {
  /** `community:ID` or `region:CODE`. */
  of: string;
  title: string;
  keeps: boolean;
}

export function Calendar({ of, title, keeps }: Props) {
  const own = useSpeaker(communityWords);
  const { language } = useWords();
  const file = `/api/calendar?${new URLSearchParams({ of, lang: language })}`;
  return (
    <section aria-label={title} className="calendar on-screen">
      <h2>{title}</h2>
      <p>
        <a className="button" href={file} download="kudelma.ics">
          {own("calendarFile")}
        </a>
      </p>
      {keeps && <Links of={of} />}
    </section>
  );
}

function Links({ of }: { of: string }) {
  const own = useSpeaker(communityWords);
  const list = useCallback(() => api.calendars(of), [of]);
  const secret = useSecretLinks(list, { silent: own("silent"), revoked: own("calendarRevoked") });
  return (
    <>
      <p className="hint">{own("calendarHint")}</p>
      <p>
        <button type="button" className="button" onClick={() => void secret.make(api.makeCalendar(of))}>
          {own("calendarMake")}
        </button>
      </p>
      {secret.address !== null && (
        <MadeAddress address={secret.address} label={own("calendarAddress")} copies={own("copy")}>
          {own("calendarMade")}
        </MadeAddress>
      )}
      <LinkRows
        of={secret}
        says={{
          until: (values) => own("calendarUntil", { ...values }),
          revoke: own("calendarRevoke"),
          revokeOf: (values) => own("calendarRevokeOf", { ...values }),
        }}
        looks={{ list: "calendar-links" }}
        revoke={(link) => void secret.revoke(api.revokeCalendar(of, link))}
      />
    </>
  );
}
