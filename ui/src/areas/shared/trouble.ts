//! What one can do when a plan does not open.

import * as commands from "../../lib/ipc/commands";
import type { Failure } from "../../lib/ipc/types";
import { app } from "../../lib/state/app.svelte";

export interface WayOut {
  /** Key of its words. */
  label: string;
  run: () => void;
}

export function waysOut(failure: Failure): WayOut[] {
  const { path = "", backup = "" } = failure.args;
  const open = () => void app.run(() => commands.openPlan(path));
  const other = { label: "open-other", run: () => void app.run(() => commands.openPlan(null)) };
  switch (failure.code) {
    case "held":
      return [
        { label: "open-to-read", run: () => void app.run(() => commands.openReadOnly(path)) },
        { label: "try-again", run: open },
      ];
    case "damaged":
      return [
        ...(backup
          ? [{ label: "open-backup", run: () => void app.run(() => commands.putBack(backup, path)) }]
          : []),
        other,
      ];
    case "missing":
      return [{ label: "forget-recent", run: () => void app.run(() => commands.forgetRecent(path)) }, other];
    default:
      return [other];
  }
}
