// What is wrong with one answer: ours to blame, without its reason, or telling what its reader may not know.
import { errorBody } from "../../../domain/wire.ts";
import type { Silence, Told } from "./ask.ts";
import type { Somebody } from "./people.ts";
import type { Request } from "./requests.ts";

/** Stands in fields that never leave a team; no answer to anybody outside may hold it. */
export const canary = "kanarialintu";

export function wrongAnswer(asked: Request, told: Told | Silence, who: Somebody): string | null {
  // Node itself turns away what is no HTTP; a connection that it closes on us is its answer then.
  if ("silent" in told) return told.silent === "hangs" ? "hangs" : null;
  const { status, text } = told;
  if (status >= 500) return `answers ${status}: ${text.slice(0, 200)}`;
  if (who.outside && text.includes(canary)) return "tells somebody outside what the team keeps";
  const commands = asked.method === "POST" && asked.path.split("?")[0] === "/api/commands";
  if (commands && who.outside && status === 200) return `let ${who.role} change something`;
  const api = asked.path.startsWith("/api/") && asked.method !== "HEAD";
  if (!api || status < 400) return null;
  const read = errorBody.safeParse(parsed(text));
  if (!read.success) return `${status} without a reason: ${text.slice(0, 200)}`;
  return read.data.message.trim() === "" ? `${status} without a sentence` : null;
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}
