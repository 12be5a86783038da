//! What the shell tells this window without being asked. A listener of the app at large would also hear what is told to
//! other windows, and close with them.

import { getCurrentWebviewWindow } from "@tauri-apps/api/webviewWindow";

const here = () => getCurrentWebviewWindow();

/** Something was chosen in the menu bar of the system: the id of its action. */
export const onChosen = (then: (id: string) => void) =>
  here().listen<string>("chosen", ({ payload }) => then(payload));

/** The owner closes the window; it waits until the page asks for it itself. */
export const onClosing = (then: () => void) => here().listen("closing", then);

/** Something happened around the plan, or a new day began: there may be notices, and the page may be out of date. */
export const onNoticed = (then: () => void) => here().listen("noticed", then);
