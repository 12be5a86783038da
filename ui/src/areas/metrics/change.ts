//! What a figure did since it was last measured.

import { valueOf, type Made } from "../shared/ask";

export interface Change {
  /** By how much, without its sign; `0` for nothing. */
  by: string;
  more: boolean;
  /** The day of the measurement before. */
  since: string;
}

/** The newest measurement against the one before it; nothing while there are fewer than two. */
export function changeIn(measured: Made[]): Change | null {
  const known = measured
    .map((one) => ({ day: valueOf(one, "on_day"), value: Number(valueOf(one, "value") || NaN) }))
    .filter(({ day, value }) => day !== "" && Number.isFinite(value))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const [now, before] = known;
  if (!now || !before) return null;
  const hundredths = Math.round((now.value - before.value) * 100);
  const by = Math.abs(hundredths);
  return {
    by: by % 100 === 0 ? String(by / 100) : (by / 100).toFixed(2),
    more: hundredths > 0,
    since: before.day,
  };
}
