//! Every word on the screen, from the Fluent files in `ui/locales`. Reading a word in a component follows the language.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Arg, Currency, FieldKind, LabelView, Language, LineOfBusiness } from "../ipc/types";
import * as format from "./format";

export type Args = Record<string, FluentVariable>;

/** The files of each language, fetched when it is first spoken. */
const FILES: Record<Language, () => Promise<{ default: string[] }>> = {
  nl: () => import("./nl"),
  en: () => import("./en"),
};

/** What an owner in a line of business might answer, a file for each line and language. */
const EXAMPLES = import.meta.glob<string>("../../../locales/*/examples/*.ftl", {
  query: "?raw",
  import: "default",
});

/** A moment as the shell writes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Files of one language as one bundle. */
function bundle(language: Language, files: string[]): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const text of files) made.addResource(new FluentResource(text));
  return made;
}

/** The pattern behind `key` or `key.attribute`, with its arguments filled in; null when there is none. */
function find(from: FluentBundle, key: string, args: Args): string | null {
  const [id = "", attribute] = key.split(".");
  const message = from.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  // With a list for errors a missing argument leaves its name in the text; without one it would throw.
  return pattern ? from.formatPattern(pattern, args, []) : null;
}

class Words {
  language: Language = $state("nl");
  /** In what the plan counts money. */
  currency: Currency = $state("eur");
  #examples = $state.raw<FluentBundle | null>(null);
  readonly #bundles: Partial<Record<Language, FluentBundle>> = {};

  /** Makes the words of a language ready. */
  async load(language: Language): Promise<void> {
    this.#bundles[language] ??= bundle(language, (await FILES[language]()).default);
  }

  /** Speaks a language from here on. */
  async speak(language: Language): Promise<void> {
    await this.load(language);
    this.language = language;
  }

  /** The words behind a key; a key without words is shown itself, so that it is seen. */
  say(key: string, args: Args = {}, language: Language = this.language): string {
    return this.#find(language, key, args) ?? key;
  }

  /** The words behind a key, or nothing. */
  maybe(key: string, args: Args = {}): string {
    return this.#find(this.language, key, args) ?? "";
  }

  /** Makes the examples of a line of business ready, in the language of the screen. */
  async loadExamples(line: LineOfBusiness | null): Promise<void> {
    const file = EXAMPLES[`../../../locales/${this.language}/examples/${line ?? "other"}.ftl`];
    this.#examples = file ? bundle(this.language, [await file()]) : null;
  }

  /** What an owner in that line of business might answer, or nothing. */
  example(key: string): string {
    const from = this.#examples;
    return (from && find(from, key, {})) ?? "";
  }

  /** The arguments of a finding, each as its language writes it. */
  args(from: Record<string, Arg>): Args {
    return Object.fromEntries(Object.entries(from).map(([name, arg]) => [name, this.#arg(arg)]));
  }

  /** The arguments of a notice or a failure: text, and moments as one reads them. */
  told(from: Record<string, string>): Args {
    const told = ([name, value]: [string, string]) => [name, MOMENT.test(value) ? this.moment(value) : value];
    return Object.fromEntries(Object.entries(from).map(told)) as Args;
  }

  /** What Undo would take back, with the codes in it as words. */
  label({ code, args }: LabelView): string {
    const { kind, field, gate } = args;
    const said: Args = { ...args };
    if (kind) said.kind = this.say(`kind-${kind}`);
    if (kind && field) said.field = this.say(`field-${kind}-${field}`);
    if (gate) said.gate = this.say(`gate-${gate}`);
    return this.say(`undo-${code}`, said);
  }

  #find(language: Language, key: string, args: Args): string | null {
    const from = this.#bundles[language];
    return from ? find(from, key, args) : null;
  }

  #arg(arg: Arg): FluentVariable {
    switch (arg.is) {
      case "text":
      case "count":
        return arg.of;
      case "percent":
        return `${this.number(String(arg.of))}%`;
      case "number":
        return this.number(format.hundredths(arg.of));
      case "money":
        return this.money(format.hundredths(arg.of));
      case "day":
        return this.day(arg.of);
      case "word":
        return this.say(arg.of);
    }
  }

  number(canonical: string): string {
    return format.number(canonical, this.language);
  }
  money(canonical: string): string {
    return format.money(canonical, this.language, this.currency);
  }
  /** The sign before an amount. */
  get sign(): string {
    return format.SIGNS[this.currency];
  }
  typed(kind: FieldKind, canonical: string): string {
    return format.typed(kind, canonical, this.language);
  }
  size(bytes: number): string {
    return format.size(bytes, this.language);
  }
  time(moment: string): string {
    return format.timeOfDay(moment);
  }

  /** `31 maart 2027`; empty when there is no day. */
  day(canonical: string): string {
    const parts = format.dayParts(canonical);
    if (!parts) return canonical;
    const month = this.say(`month-${parts.month}`);
    return this.say("day-long", { day: String(parts.day), month, year: String(parts.year) });
  }

  /** `maandag 31 maart 2027`. */
  dayOfWeek(canonical: string): string {
    return `${this.say(`weekday-${format.weekday(canonical)}`)} ${this.day(canonical)}`;
  }

  /** `zaterdag 28 november`; a day of another year than today has its year and no weekday. */
  dayNear(canonical: string, today: string): string {
    const parts = format.dayParts(canonical);
    if (!parts || !today.startsWith(String(parts.year))) return this.day(canonical);
    const weekday = this.say(`weekday-${format.weekday(canonical)}`);
    return `${weekday} ${parts.day} ${this.say(`month-${parts.month}`)}`;
  }

  /** `za 28 nov`; a day of another year than today has its year too. */
  dayShort(canonical: string, today: string): string {
    const date = this.date(canonical, today);
    return date === canonical ? canonical : `${this.weekdayShort(canonical)} ${date}`;
  }

  /** `28 nov`; a day of another year than today has its year too. */
  date(canonical: string, today: string): string {
    const parts = format.dayParts(canonical);
    if (!parts) return canonical;
    const month = this.say(`month-${parts.month}`).slice(0, 3);
    const year = today.startsWith(String(parts.year)) ? "" : ` ${parts.year}`;
    return `${parts.day} ${month}${year}`;
  }

  /** `za`. */
  weekdayShort(canonical: string): string {
    return this.say(`weekday-short-${format.weekday(canonical)}`);
  }

  /** `31 maart 2027, 14:03`, on the clock of this computer. */
  moment(moment: string): string {
    return `${this.day(moment)}, ${this.time(moment)}`;
  }
}

export const words = new Words();

/** The words behind a key, in the language of the screen. */
export const t = (key: string, args?: Args): string => words.say(key, args);
