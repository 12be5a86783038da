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

export const showInFolder = async (path: string): Promise<void> =>
  void (await attempt(() => commands.showInFolder(path)));

const show = (path: string) => ({ label: () => t("show-in-folder"), run: () => showInFolder(path) });

export async function saveCopy(): Promise<void> {
  if (!(await plan.form.flushAll())) return;
  const saved = await attempt(() => commands.saveCopy(null));
  if (saved) notices.done(() => t("saved-as", { path: saved.path }), [show(saved.path)]);
}

export const openDocument = async (path: string): Promise<void> =>
  void (await attempt(() => commands.openDocument(path)));

/** What became of saving a document: where it lies, or why it was not saved where that has words of its own. */
export type Outcome = { path: string } | { refused: NotSaved };
const NOT_SAVED = ["read-only", "disk-full", "missing", "io"] as const;
type NotSaved = (typeof NOT_SAVED)[number];

/** Saves a document: beside the plan file under a name that is free, or where the owner says. Null when they think better
 * of it, or when why not has been said elsewhere. */
export async function saveDocument(choice: Choice, where: "beside" | "asked"): Promise<Outcome | null> {
  if (!(await plan.form.flushAll())) return null;
  const { kind, options } = choice;
  try {
    const asked = () => commands.saveDocumentAs(kind, options, null);
    return await (where === "asked" ? asked() : commands.saveDocument(kind, options));
  } catch (thrown) {
    const failure = asFailure(thrown);
    const refused = NOT_SAVED.find((code) => code === failure.code);
    if (refused) return { refused };
    if (failure.code !== "cancelled") tell(failure);
    return null;
  }
}

/** Says at the foot of the window what became of a document that is no longer in sight. */
export function tellOutcome(outcome: Outcome): void {
  if ("refused" in outcome)
    return notices.wrong(() => `${t("document-not-saved")}. ${t(`document-not-saved-${outcome.refused}`)}`);
  const { path } = outcome;
  const open = { label: () => t("open"), run: () => openDocument(path) };
  notices.done(() => t("saved-as", { path }), [open, show(path)]);
}
