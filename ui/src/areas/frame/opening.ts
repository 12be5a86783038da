//! From the plan in this window to another, or to none. What was typed is on disk first.

import { tick } from "svelte";
import * as commands from "../../lib/ipc/commands";
import type { AppState } from "../../lib/ipc/types";
import { app } from "../../lib/state/app.svelte";
import { notices } from "../../lib/state/notices.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";
import { leavePlace } from "../../navigation";
import { attempt } from "../documents/saving";

/** Opens a plan, in this window when it has none, else in one of its own; true when that went well. */
export async function turnTo(command: () => Promise<AppState>): Promise<boolean> {
  if (!(await plan.form.flushAll())) return false;
  const before = app.state?.plan?.path;
  const opened = await app.run(async () => {
    const state = await command();
    if (state.plan?.path !== before) leavePlace();
    return state;
  });
  if (opened && app.state?.plan?.path === before) await plan.refresh();
  if (!opened && app.trouble) {
    // What was open is closed by then; why the other did not open stays to be read.
    const why = app.trouble;
    await app.load();
    app.trouble = why;
    plan.reset();
  }
  return opened;
}

/** Makes the sample in this window anew. */
export async function renewSample(): Promise<void> {
  if (await turnTo(commands.renewSample)) notices.done(() => t("sample-anew"));
}

/** Goes to the first screen, where a new plan begins; beside a plan that is open, in a window of its own. */
export async function beginNew(): Promise<void> {
  if (app.state?.plan) return void (await attempt(commands.newWindow));
  await tick();
  document.getElementById("new-plan-name")?.focus();
}

/** Closes the window only when everything that was typed is on disk; otherwise the banner says what is not. */
export async function closeThisWindow(): Promise<void> {
  await ((await plan.form.flushAll()) ? commands.closeWindow() : commands.stayOpen());
}
