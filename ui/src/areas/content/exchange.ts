//! Posts to and from files of other programs: what the dialog asks of the shell, and how its answers are told.

import { attempt } from "../documents/saving";
import * as commands from "../../lib/ipc/commands";
import type {
  ExportFormat,
  ExportNote,
  ExportOptions,
  ImportOptions,
  ImportView,
  PostColumn,
} from "../../lib/ipc/types";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";

/** Saves posts for a program; null when the owner thinks better of it, or when why not has been said. */
export async function save(format: ExportFormat, options: ExportOptions) {
  if (!(await plan.form.flushAll())) return null;
  return attempt(() => commands.exportPosts(format, options, null));
}

export const choose = async (): Promise<ImportView | null> =>
  (await plan.form.flushAll()) ? attempt(() => commands.readImport(null)) : null;

export const look = (mapping: (PostColumn | null)[], options: ImportOptions): Promise<ImportView | null> =>
  attempt(() => commands.remapImport(mapping, options));

export const inWords = ({ code, count, names }: ExportNote): string =>
  t(`exchange-note-${code}`, { count, names: names.join(", ") });

/** The columns with another meaning for one of them; each meaning once, but for notes. */
export function remapped(view: ImportView, index: number, to: PostColumn | null): (PostColumn | null)[] {
  return view.columns.map(({ column }, place) => {
    if (place === index) return to;
    return column === to && to !== "notes" ? null : column;
  });
}
