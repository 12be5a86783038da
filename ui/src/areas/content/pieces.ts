//! A text cut where something is to be seen of it: what a network folds away, what goes over its limit, and the words that
//! the coach speaks of. Places are in units of UTF-16.

import type { Found } from "../../lib/ipc/types";

export interface Piece {
  text: string;
  /** Whether it stands behind a word like *more*. */
  folded: boolean;
  /** Whether it goes over the limit. */
  over: boolean;
  /** Whether the coach speaks of it. */
  tip: boolean;
}

interface Places {
  foldedFrom: number | null;
  overFrom: number | null;
  found: Found[];
}

export function pieces(text: string, { foldedFrom, overFrom, found }: Places): Piece[] {
  const folds = foldedFrom ?? text.length;
  const over = overFrom ?? text.length;
  const marks = [0, folds, over, text.length, ...found.flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(marks)].filter((at) => at <= text.length).sort((one, other) => one - other);
  return cuts.slice(1).map((to, before) => {
    const from = cuts[before] ?? 0;
    return {
      text: text.slice(from, to),
      folded: from >= folds,
      over: from >= over,
      tip: found.some((one) => one.from <= from && to <= one.to),
    };
  });
}
