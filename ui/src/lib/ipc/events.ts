//! What the shell tells this window without being asked.

import { listen } from "@tauri-apps/api/event";

/** The owner closes the window; it waits until the page asks for it itself. */
export const onClosing = (then: () => void) => listen("closing", then);

/** Something happened around the plan, or a new day began: there may be notices, and the page may be out of date. */
export const onNoticed = (then: () => void) => listen("noticed", then);
