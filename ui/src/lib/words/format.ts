//! Numbers, amounts and days between their canonical form (`1250.50`, `2027-03-31`) and what a language writes. Written
//! out by hand, because the window's own locale data may be missing.

import type { FieldKind } from "../ipc/types";
import type { Currency, Language } from "../ipc/types";

const MARKS = { nl: { thousand: ".", decimal: "," }, en: { thousand: ",", decimal: "." } } as const;
/** The sign of each currency. */
export const SIGNS: Record<Currency, string> = { eur: "€", gbp: "£", usd: "$" };
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A canonical number with the marks of the language; what is no such number comes back as it is. */
export function number(canonical: string, language: Language): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(canonical);
  if (!parts) return canonical;
  const [, sign = "", whole = "", fraction] = parts;
  const { thousand, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  return sign + grouped + (fraction ? decimal + fraction : "");
}

/** A whole count of hundredths in its canonical form: 250 is `2.50`, 1200 is `12`. */
export function hundredths(value: number): string {
  return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
}

/** A canonical amount as people write money: `€ 1.250,50`, `€1,250.50`. */
export function money(canonical: string, language: Language, currency: Currency = "eur"): string {
  if (!/^-?\d+(\.\d+)?$/.test(canonical)) return canonical;
  return SIGNS[currency] + (language === "nl" ? " " : "") + number(canonical, language);
}

/** A canonical day as it is typed: `31-3-2027`, `31/3/2027`; the day stands before the month in both languages. */
export function typedDay(canonical: string, language: Language): string {
  const parts = DAY.exec(canonical);
  if (!parts) return canonical;
  return [Number(parts[3]), Number(parts[2]), parts[1]].join(language === "nl" ? "-" : "/");
}

/** The canonical form of a day as it is typed; empty when it is no day. */
export function canonicalDay(typed: string): string {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim());
  const canonical = parts
    ? [parts[3], parts[2]?.padStart(2, "0"), parts[1]?.padStart(2, "0")].join("-")
    : typed.trim();
  const at = DAY.test(canonical) ? new Date(`${canonical}T12:00:00Z`) : null;
  // A day that a month does not have would come out as one of the next.
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(canonical) ? canonical : "";
}

/** Year, month (1 to 12) and day of a canonical day. */
export function dayParts(canonical: string): { year: number; month: number; day: number } | null {
  const parts = DAY.exec(canonical.slice(0, 10));
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

/** The day of the week of a canonical day, 0 for Sunday. */
export function weekday(canonical: string): number {
  return new Date(`${canonical.slice(0, 10)}T12:00:00Z`).getUTCDay();
}

/** The time of day, on the clock of this computer, of a moment in UTC: `14:03`. */
export function timeOfDay(moment: string): string {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  return Number.isNaN(at.getTime()) ? "" : `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The canonical value of a field as a person would type it. What does not fit its field stays as it was typed. */
export function typed(kind: FieldKind, canonical: string, language: Language): string {
  switch (kind.is) {
    case "count":
    case "number":
    case "money":
    case "share":
    case "minutes":
      return number(canonical, language);
    case "day":
      return typedDay(canonical, language);
    default:
      return canonical;
  }
}

/** A size of a file in kB or MB. */
export function size(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${number(value.toFixed(unit === "kB" ? 0 : 1), language)} ${unit}`;
}
