// How wide I want the panel, and how much of the page its sheet covers on a phone.
import { session } from "./session.ts";

/** px */
export const panelWidths = { least: 320, usual: 380, most: 640 } as const;

export function setPanelWidth(width: number): void {
  const { least, most } = panelWidths;
  session.setState({ panelWidth: Math.round(Math.min(most, Math.max(least, width))) });
}

/** px of the lower edge that lie under the sheet; 0 where there is none. */
export function setCovered(covered: number): void {
  if (session.getState().covered !== covered) session.setState({ covered });
}

/** While an end of a tie is chosen on the map, a sheet over it stands low. */
export function setPointing(pointing: boolean): void {
  if (session.getState().pointing !== pointing) session.setState({ pointing });
}

/** The legend that lies over the map is so high, px. */
export function setLegend(legend: number): void {
  if (session.getState().legend !== legend) session.setState({ legend });
}
