import type { ReactNode } from "react";
import { writeAddress } from "../session/address.ts";
import { goTo } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";

interface Props {
  to: string;
  className?: string;
  children: ReactNode;
  /** Marks the link of the page one is on. */
  marksHere?: boolean;
  /** Pages that lie under it: there it is marked too. */
  over?: readonly string[];
}

/** A link to a page of ours: a real address, opened without loading the page anew. */
export function Link({ to, className, children, marksHere = false, over }: Props) {
  const href = useSession((now) => writeAddress({ ...now, page: to }));
  const here = useSession((now) =>
    now.page === to ? "page" : over?.includes(now.page) === true ? "true" : undefined,
  );
  return (
    <a
      href={href}
      className={className}
      aria-current={marksHere ? here : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
