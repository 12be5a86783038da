//! The actions: when they are due, and what it takes to be done.

import { daysBetween } from "../../lib/words/days";
import { kindWord, valueOf, type Made } from "../shared/ask";
import { saveFields } from "../shared/edits";
import { tieTo, type Tie } from "../shared/ties";
import { PART_OF, type Kind } from "../../lib/ipc/types";

export const isDone = (action: Made): boolean => valueOf(action, "state") === "done";

/** Whether its day is over and it is not done. */
export const isLate = (action: Made, today: string): boolean =>
  !isDone(action) && daysBetween(today, valueOf(action, "due")) < 0;

/** Actions by the day on which they are due; those without a day last. */
export const byDue = (actions: Made[]): Made[] =>
  [...actions].sort((a, b) => {
    const [one, other] = [valueOf(a, "due") || "9", valueOf(b, "due") || "9"];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** Says that an action is done today, or is not done after all. */
export const finish = (action: Made, done: boolean, today: string): Promise<boolean> =>
  saveFields(action, { state: done ? "done" : "open", done_on: done ? today : "" });

const isKind = (code: string): code is Kind => code in PART_OF;

/** The record that an action mends, when it came from a check: `<check>@<kind>:<id>`. */
export function tiesOfFinding(action: Made): Tie[] {
  const [, kind = "", id] = /@(\w+):(\d+)$/.exec(valueOf(action, "finding")) ?? [];
  return isKind(kind) ? [tieTo(kind, Number(id), kindWord(kind))] : [];
}
