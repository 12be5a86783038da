//! After a crash: the window says so once, calmly.

import * as commands from "../../lib/ipc/commands";
import type { CrashView } from "../../lib/ipc/types";
import { dialogs } from "./shown.svelte";

let told: CrashView | null = null;

/** What is known of the crash that is being told. */
export const crash = (): CrashView | null => told;

/** Tells of a crash of last time, when there was one. */
export async function lookBack(): Promise<void> {
  told = await commands.lastCrash();
  if (told) dialogs.open("crash");
}
