//! Saving what leaves the app: a copy of the plan, or a document.

import { asFailure } from "../../lib/errors/failures";
import { tell } from "../../lib/errors/telling";
import * as commands from "../../lib/ipc/commands";
import { notices } from "../../lib/state/notices.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";
import type { Choice } from "./choice";

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

export const openDocument = async (path: string): Promise<void> =>
  void (await attempt(() => commands.openDocument(path)));

/** Why a document was not saved, where that has words of its own. */
const NOT_SAVED = ["read-only", "disk-full", "missing", "io"];

/** A document: beside the plan file under a name that is free, or where the owner says. Gives where it lies. */
export async function saveDocument(choice: Choice, where: "beside" | "asked"): Promise<string | null> {
  if (!(await plan.form.flushAll())) return null;
  const { kind, options } = choice;
  try {
    const asked = () => commands.saveDocumentAs(kind, options, null);
    const { path } = await (where === "asked" ? asked() : commands.saveDocument(kind, options));
    const open = { label: () => t("open"), run: () => openDocument(path) };
    notices.done(() => t("saved-as", { path }), [open, show(path)]);
    return path;
  } catch (thrown) {
    const failure = asFailure(thrown);
    const again = {
      label: () => t("document-save-as"),
      run: async () => void (await saveDocument(choice, "asked")),
    };
    if (NOT_SAVED.includes(failure.code))
      notices.wrong(() => t(`document-not-saved-${failure.code}`), [again]);
    else if (failure.code !== "cancelled") tell(failure);
    return null;
  }
}
