//! What the shell tells this window without being asked.

import { listen } from "@tauri-apps/api/event";

/** Something was chosen in the menu bar of the system: the id of its action. */
export const onChosen = (then: (id: string) => void) =>
  listen<string>("chosen", ({ payload }) => then(payload));

/** The owner closes the window; it waits until the page asks for it itself. */
export const onClosing = (then: () => void) => listen("closing", then);

/** Something happened around the plan, or a new day began: there may be notices, and the page may be out of date. */
export const onNoticed = (then: () => void) => listen("noticed", then);
