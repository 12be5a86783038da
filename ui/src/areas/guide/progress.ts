//! How far along the set-up is, counted from what the core says of each screen.

import type { GuideView, Heading, ScreenView } from "../../lib/ipc/types";

export const doneOf = (guide: GuideView): number =>
  askedOf(guide).filter((screen) => screen.state === "done").length;

/** The screens that are asked: all, or only those of which a plan needs something. */
export const askedOf = (guide: GuideView): ScreenView[] =>
  guide.screens.filter((screen) => !guide.brief || screen.required);

/** The address after or before a screen; the answers come after the last, the list of tasks before the first. */
export function neighbour(guide: GuideView, id: string, step: 1 | -1): string {
  const at = guide.screens.findIndex((screen) => screen.id === id);
  const asked = askedOf(guide);
  const rest = step === 1 ? guide.screens.slice(at + 1) : guide.screens.slice(0, Math.max(at, 0)).reverse();
  const next = rest.find((screen) => asked.includes(screen));
  if (next) return `#/guide/${next.id}`;
  return step === 1 ? "#/answers" : "#/guide";
}

export interface Group {
  heading: Heading;
  screens: ScreenView[];
}

/** The screens that are asked under their five headings, in the order in which they are asked. */
export function groupsOf(guide: GuideView): Group[] {
  const groups: Group[] = [];
  for (const screen of askedOf(guide)) {
    const last = groups.at(-1);
    if (last?.heading === screen.heading) last.screens.push(screen);
    else groups.push({ heading: screen.heading, screens: [screen] });
  }
  return groups;
}
