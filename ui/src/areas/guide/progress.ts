//! How far along the set-up is, counted from what the core says of each screen.

import type { GuideView, ScreenView } from "../../lib/ipc/types";

export const doneOf = (guide: GuideView): number =>
  guide.screens.filter((screen) => screen.state === "done").length;

/** The address after or before a screen; the answers come after the last, the list of tasks before the first. */
export function neighbour(guide: GuideView, id: string, step: 1 | -1): string {
  const at = guide.screens.findIndex((screen) => screen.id === id);
  const next = guide.screens[at + step];
  if (next) return `#/guide/${next.id}`;
  return step === 1 ? "#/answers" : "#/guide";
}

export interface Step {
  step: number;
  screens: ScreenView[];
}

/** The screens under the steps of the method, in the order in which they are asked. */
export function stepsOf(guide: GuideView): Step[] {
  const steps: Step[] = [];
  for (const screen of guide.screens) {
    const last = steps.at(-1);
    if (last?.step === screen.step) last.screens.push(screen);
    else steps.push({ step: screen.step, screens: [screen] });
  }
  return steps;
}
