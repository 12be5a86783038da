//! What the shell tells this window without being asked.

import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";

/** Another window, or an undo, import or put-back elsewhere, changed the plan. */
export const onPlanChanged = (then: () => void) => listen("plan-changed", then);

/** Runs before the window closes, which waits for it. */
export const onClosing = (first: () => Promise<void>) => getCurrentWindow().onCloseRequested(first);
