//! What the shell tells this window without being asked.

import { listen } from "@tauri-apps/api/event";

/** The owner closes the window; it waits until the page asks for it itself. */
export const onClosing = (then: () => void) => listen("closing", then);
