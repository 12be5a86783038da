//! Leaving the plan in this window for another, or for none. What was typed is on disk first.

import { tick } from "svelte";
import * as commands from "../../lib/ipc/commands";
import type { AppState } from "../../lib/ipc/types";
import { app } from "../../lib/state/app.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { leavePlace } from "../../navigation";

/** Opens another plan in the place of the one that is open. */
export async function turnTo(command: () => Promise<AppState>): Promise<void> {
  if (!(await plan.form.flushAll())) return;
  const before = app.state?.plan?.path;
  const opened = await app.run(async () => {
    const state = await command();
    if (state.plan?.path !== before) leavePlace();
    return state;
  });
  if (opened && app.state?.plan?.path === before) return void (await plan.refresh());
  if (!opened && app.trouble) {
    // What was open is closed by then; why the other did not open stays to be read.
    const why = app.trouble;
    await app.load();
    app.trouble = why;
    plan.reset();
  }
}

/** Goes to the first screen, where a new plan begins. */
export async function beginNew(): Promise<void> {
  if (app.state?.plan) await app.close();
  await tick();
  document.getElementById("new-plan-name")?.focus();
}

/** Closes the window only when everything that was typed is on disk; otherwise the banner says what is not. */
export async function closeThisWindow(): Promise<void> {
  await ((await plan.form.flushAll()) ? commands.closeWindow() : commands.stayOpen());
}
