import { useStore } from "zustand";
import { type Session, session } from "./session.ts";

/** A part of the session; the component is drawn anew when that part changes. */
export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(session, part);
}
