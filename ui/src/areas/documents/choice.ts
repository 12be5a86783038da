//! What is chosen of a document. It is kept for each plan for as long as the window is open, so that coming back to the
//! documents finds them as they were left.

import {
  CHAPTERS,
  PAPERS,
  type DocumentKind,
  type DocumentOptions,
  type Language,
  type Paper,
} from "../../lib/ipc/types";
import { plusDays } from "../../lib/words/days";
import { plusMonths } from "../../components/fields/calendar";

export interface Choice {
  kind: DocumentKind;
  options: DocumentOptions;
}

const kept = new Map<string, Choice>();

/** What was last chosen for this plan; else everything of the strategy plan, on A4. */
export const chosenFor = (plan: string, language: Language): Choice =>
  kept.get(plan) ?? {
    kind: "plan",
    options: {
      language,
      paper: "a4",
      chapters: [...CHAPTERS],
      open: "leave",
      pages: "2",
      from: null,
      months: 2,
    },
  };

export const keepFor = (plan: string, choice: Choice): void => void kept.set(plan, choice);

/** A plan of which no chapter is printed says nothing. */
export const saysNothing = ({ kind, options }: Choice): boolean =>
  kind === "plan" && options.chapters.length === 0;

/** How many pages were asked for; a document that takes what it needs has no such number. */
export const askedOf = ({ kind, options }: Choice): number =>
  kind === "white-paper" ? Number(options.pages) : 0;

/** Another document; which month or week it begins with was chosen of the one before. */
export const another = (choice: Choice, kind: DocumentKind): Choice => ({
  kind,
  options: { ...choice.options, from: null },
});

/** The papers on which a document can stand; what hangs on the wall may be large. */
export const papersFor = (kind: DocumentKind): Paper[] =>
  PAPERS.filter((paper) => paper !== "a3" || kind === "calendar");

/** The paper on which it stands. */
export const paperOf = ({ kind, options }: Choice): Paper =>
  papersFor(kind).includes(options.paper) ? options.paper : "a4";

/** How many months a calendar may have. */
export const MONTHS = [1, 2, 3, 6, 12];

/** How many months or weeks ahead a choice is offered; so many stand in even rows. */
const MONTHS_AHEAD = [0, 1, 2, 3, 4, 5];
const WEEKS_AHEAD = [0, 1, 2, 3];
/** The first days of the months with which a calendar may begin. */
export const monthsFrom = (today: string): string[] =>
  MONTHS_AHEAD.map((months) => plusMonths(`${today.slice(0, 8)}01`, months));

/** Days in the weeks of which a week sheet may be; on a Sunday the first is the week that begins tomorrow. */
export const weeksFrom = (today: string): string[] => {
  const monday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const first = monday === 6 ? plusDays(today, 1) : plusDays(today, -monday);
  return WEEKS_AHEAD.map((weeks) => plusDays(first, 7 * weeks));
};
