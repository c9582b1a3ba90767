// Which needs whose offers meet.
import { byCodeUnits } from "./proposals/canonical.ts";
import { cover, type Match, type Surroundings, type Want } from "./surroundings.ts";

/** All matches between different actors, in order of need, then offer. Looked up by theme and kind: time grows with what matches. */
export function matches({ needs, offers }: Pick<Surroundings, "needs" | "offers">): Match[] {
  const byTheme = new Map<string | undefined, Want[]>();
  for (const offer of offers) byTheme.set(offer.theme, [...(byTheme.get(offer.theme) ?? []), offer]);
  const found: Match[] = [];
  for (const need of needs) {
    const near =
      need.theme === undefined
        ? offers
        : [...(byTheme.get(need.theme) ?? []), ...(byTheme.get(undefined) ?? [])];
    for (const offer of near) {
      const covered = offer.actor === need.actor ? 0 : cover(need, offer);
      if (covered > 0)
        found.push({
          need: need.id,
          offer: offer.id,
          needs: need.actor,
          offers: offer.actor,
          cover: covered,
        });
    }
  }
  return found.sort((a, b) => byCodeUnits(a.need, b.need) || byCodeUnits(a.offer, b.offer));
}
