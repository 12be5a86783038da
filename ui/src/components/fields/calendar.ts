//! A calendar to choose a day from: its weeks, and where a key leads. Days are canonical (`2027-03-31`); no clock.

import { plusDays } from "../../lib/words/days";
import { dayParts, weekday } from "../../lib/words/format";

const DAYS = 7;
const WEEKS = 6;
/** How many days after Monday a day comes. */
const afterMonday = (day: string): number => (weekday(day) + DAYS - 1) % DAYS;

/** The same day so many months later; the last of the month where that has no such day. */
export function plusMonths(day: string, months: number): string {
  const parts = dayParts(day);
  if (!parts) return "";
  const first = new Date(Date.UTC(parts.year, parts.month - 1 + months, 1, 12));
  const last = new Date(Date.UTC(parts.year, parts.month + months, 0, 12)).getUTCDate();
  first.setUTCDate(Math.min(parts.day, last));
  return first.toISOString().slice(0, 10);
}

/** The weeks of the month of a day, each from Monday to Sunday, the days of other months among them; always as many as the
 * longest month needs, so that the calendar keeps its height. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 8)}01`;
  const monday = plusDays(first, -afterMonday(first));
  const days = (week: number) => Array.from({ length: DAYS }, (_, at) => plusDays(monday, week * DAYS + at));
  return Array.from({ length: WEEKS }, (_, week) => days(week));
}

/** The day to which a key leads; nothing when it leads nowhere. */
export function led(day: string, key: string, shift: boolean): string | null {
  switch (key) {
    case "ArrowLeft":
      return plusDays(day, -1);
    case "ArrowRight":
      return plusDays(day, 1);
    case "ArrowUp":
      return plusDays(day, -DAYS);
    case "ArrowDown":
      return plusDays(day, DAYS);
    case "Home":
      return plusDays(day, -afterMonday(day));
    case "End":
      return plusDays(day, DAYS - 1 - afterMonday(day));
    case "PageUp":
      return plusMonths(day, shift ? -12 : -1);
    case "PageDown":
      return plusMonths(day, shift ? 12 : 1);
    default:
      return null;
  }
}
