//! Saving what leaves the app: a copy of the plan, or a document.

import { asFailure } from "../../lib/errors/failures";
import { tell } from "../../lib/errors/telling";
import * as commands from "../../lib/ipc/commands";
import type { Language, Paper } from "../../lib/ipc/types";
import { notices } from "../../lib/state/notices.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";

/** Runs what may fail and says so; null when it did. */
export async function attempt<T>(command: () => Promise<T>): Promise<T | null> {
  try {
    return await command();
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code !== "cancelled") tell(failure);
    return null;
  }
}

const show = (path: string) => ({
  label: () => t("show-in-folder"),
  run: async () => void (await attempt(() => commands.showInFolder(path))),
});

export async function saveCopy(): Promise<void> {
  if (!(await plan.form.flushAll())) return;
  const saved = await attempt(() => commands.saveCopy(null));
  if (saved) notices.done(() => t("saved-as", { path: saved.path }), [show(saved.path)]);
}

/** A document, beside the plan file, under a name that is free. */
export async function saveDocument(paper: Paper, language: Language): Promise<void> {
  if (!(await plan.form.flushAll())) return;
  const saved = await attempt(() => commands.saveDocument(paper, language, null));
  if (!saved) return;
  const open = {
    label: () => t("open"),
    run: async () => void (await attempt(() => commands.openDocument(saved.path))),
  };
  notices.done(() => t("saved-as", { path: saved.path }), [open, show(saved.path)]);
}
