//! Days of the calendar as they are kept, `2027-03-31`: going on, weeks from Monday, the days that a view shows.

const MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const on = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => on(at(day) + days * MS);

/** The Monday of its week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(at(day)).getUTCDay() + 6) % 7));

/** The same day so many months on; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return on(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())));
}

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export const MODES = ["month", "week", "list", "year"] as const;
export type Mode = (typeof MODES)[number];

/** The first and the last day that a view on this day shows: whole weeks of a month, one week, a year. */
export function spanOf(mode: Mode, day: string): [string, string] {
  switch (mode) {
    case "month": {
      const last = addDays(addMonths(firstOfMonth(day), 1), -1);
      return [mondayOf(firstOfMonth(day)), addDays(mondayOf(last), 6)];
    }
    case "week":
      return [mondayOf(day), addDays(mondayOf(day), 6)];
    case "list":
      return [day, day];
    case "year":
      return [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
  }
}

/** The same view one further, or one back. */
export function step(mode: Mode, day: string, by: number): string {
  if (mode === "week") return addDays(day, 7 * by);
  return mode === "year" ? addMonths(day, 12 * by) : addMonths(firstOfMonth(day), by);
}
