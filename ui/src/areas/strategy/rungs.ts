//! The image ladder: from never heard of us to ambassador, each rung with the field that keeps its share.

import { valueOf, type Made } from "../shared/ask";

export const RUNGS = [
  { code: "unknown", field: "unknown" },
  { code: "name-only", field: "name_only" },
  { code: "heard", field: "heard" },
  { code: "acted-once", field: "acted_once" },
  { code: "acts-often", field: "acts_often" },
  { code: "ambassador", field: "ambassador" },
] as const;

/** The share on a rung in per cent; nothing when it is not known or no number. */
export function share(reading: Made, field: string): number {
  const value = Number(valueOf(reading, field));
  return Number.isFinite(value) ? value : 0;
}
