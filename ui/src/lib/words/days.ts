//! Calendar days in their canonical form (`2027-03-31`), counted. No clock: which day it is, the core says.

const LENGTH = 24 * 60 * 60 * 1000;
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** How many days `to` lies after `from`; negative when it lies before. NaN when one of them is no day. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / LENGTH);

/** The day so many days later; empty when there is no such day. */
export function plusDays(day: string, days: number): string {
  const then = new Date(at(day) + days * LENGTH);
  return Number.isNaN(then.getTime()) ? "" : then.toISOString().slice(0, 10);
}
