//! Posts to and from files of other programs: what the dialog asks of the shell, and how its answers are told.

import { asFailure } from "../../lib/errors/failures";
import * as commands from "../../lib/ipc/commands";
import type {
  ExportFormat,
  ExportNote,
  ExportOptions,
  ExportView,
  Failure,
  ImportOptions,
  ImportRow,
  ImportView,
  PostColumn,
  RowOutcome,
} from "../../lib/ipc/types";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";

/** What came of it, or why nothing did; null when the owner thinks better of it or something typed could not be kept. */
export type Tried<T> = { done: T } | { failed: Failure } | null;

/** A notice at the foot of the window would lie behind the dialog: what fails is told in it. */
async function tried<T>(command: () => Promise<T>): Promise<Tried<T>> {
  if (!(await plan.form.flushAll())) return null;
  try {
    return { done: await command() };
  } catch (thrown) {
    const failed = asFailure(thrown);
    return failed.code === "cancelled" ? null : { failed };
  }
}

export const save = (format: ExportFormat, options: ExportOptions): Promise<Tried<ExportView>> =>
  tried(() => commands.exportPosts(format, options, null));

export const choose = (): Promise<Tried<ImportView>> => tried(() => commands.readImport(null));

export const look = (mapping: (PostColumn | null)[], options: ImportOptions): Promise<Tried<ImportView>> =>
  tried(() => commands.remapImport(mapping, options));

export const inWords = ({ code, count, names }: ExportNote): string =>
  t(`exchange-note-${code}`, { count, names: names.join(", ") });

/** Of these a file may have several columns. */
const MANY: readonly PostColumn[] = ["notes", "on_channel"];

/** The columns with another meaning for one of them; each meaning once, but for those of which there may be several. */
export function remapped(view: ImportView, index: number, to: PostColumn | null): (PostColumn | null)[] {
  return view.columns.map(({ column }, place) => {
    if (place === index) return to;
    return column === to && to !== null && !MANY.includes(to) ? null : column;
  });
}

export interface Group {
  outcome: RowOutcome;
  count: number;
  rows: ImportRow[];
}

/** The rows by what they do: what asks for attention first. Of those that are the same only the count is known. */
export function grouped(view: ImportView): Group[] {
  const outcomes: RowOutcome[] = ["skipped", "changed", "new"];
  const groups = outcomes.map((outcome) => ({
    outcome,
    count: view[outcome],
    rows: view.rows.filter((row) => row.outcome === outcome),
  }));
  return groups.filter(({ count }) => count > 0);
}
