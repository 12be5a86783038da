//! What is chosen of a document. It is kept for each plan for as long as the window is open, so that coming back to the
//! documents finds them as they were left.

import { CHAPTERS, type DocumentKind, type DocumentOptions, type Language } from "../../lib/ipc/types";

export interface Choice {
  kind: DocumentKind;
  options: DocumentOptions;
}

const kept = new Map<string, Choice>();

/** What was last chosen for this plan; else everything of the strategy plan, on A4. */
export const chosenFor = (plan: string, language: Language): Choice =>
  kept.get(plan) ?? {
    kind: "plan",
    options: { language, paper: "a4", chapters: [...CHAPTERS], open: "leave", pages: "2" },
  };

export const keepFor = (plan: string, choice: Choice): void => void kept.set(plan, choice);

/** A plan of which no chapter is printed says nothing. */
export const saysNothing = ({ kind, options }: Choice): boolean =>
  kind === "plan" && options.chapters.length === 0;

/** How many pages were asked for; a document that takes what it needs has no such number. */
export const askedOf = ({ kind, options }: Choice): number =>
  kind === "white-paper" ? Number(options.pages) : 0;
