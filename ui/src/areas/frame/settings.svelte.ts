//! Settings that ask for more than one command: the folder of the backups, and all of them back to how they were.

import { asFailure } from "../../lib/errors/failures";
import * as commands from "../../lib/ipc/commands";
import type { BackupsView, Failure } from "../../lib/ipc/types";
import { app } from "../../lib/state/app.svelte";
import { notices } from "../../lib/state/notices.svelte";
import { t } from "../../lib/words/words.svelte";

/** A folder by its path, the one that the owner is asked for, or Koers's own. */
type Folder = { path: string } | "asked" | "usual";

class Backups {
  view = $state.raw<BackupsView | null>(null);
  /** Where those of before lie, once another folder was chosen here. */
  before = $state<string | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Where backups are made now. */
  look = (): Promise<void> => this.#use(commands.backupFolder);

  /** Has the next ones made elsewhere; those that were made stay where they are. */
  async choose(folder: Folder): Promise<void> {
    const before = this.view?.folder ?? null;
    await this.#use(() =>
      folder === "usual"
        ? commands.usualBackupFolder()
        : commands.chooseBackupFolder(folder === "asked" ? null : folder.path),
    );
    this.before = this.view?.folder === before ? null : before;
  }

  /** What was chosen, also where that folder is out of reach. */
  get chosen(): Folder {
    if (!this.view?.chosen) return "usual";
    return { path: this.view.away ?? this.view.folder };
  }

  async #use(command: () => Promise<BackupsView>): Promise<void> {
    this.failure = null;
    this.before = null;
    try {
      this.view = await command();
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code !== "cancelled") this.failure = failure;
    }
  }
}

export const backups = new Backups();

/** All settings as they were at first, but the language, which was asked for; with the way back. */
export async function backToFirst(): Promise<void> {
  await backups.look();
  const { chosen } = backups;
  const { theme = "system", text_size: size = 100 } = app.state ?? {};
  const put = async (how: typeof theme, percent: number, folder: Folder) => {
    await app.theme(how);
    await app.textSize(percent);
    if (folder !== backups.chosen) await backups.choose(folder);
  };
  await put("system", 100, "usual");
  notices.done(
    () => t("settings-reset-done"),
    [{ label: () => t("undo"), run: () => put(theme, size, chosen) }],
  );
}
