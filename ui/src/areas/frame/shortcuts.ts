//! The shortcuts of the app. Undo in a text field stays the undo of that text.

export type Action = "undo" | "redo" | "settings" | "larger" | "smaller" | "as-it-was";

const isMac = () => navigator.userAgent.includes("Mac");

/** A shortcut as this system writes it. */
export const keys = (key: string): string => (isMac() ? `⌘${key}` : `Ctrl+${key}`);
export const redoKeys = (): string => (isMac() ? "⇧⌘Z" : "Ctrl+Shift+Z");

function inText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement && target.type === "text" && !target.readOnly;
}

export function actionFor(event: KeyboardEvent): Action | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z" || key === "y") {
    if (inText(event.target)) return null;
    return key === "y" || event.shiftKey ? "redo" : "undo";
  }
  const others: Record<string, Action> = {
    ",": "settings",
    "+": "larger",
    "=": "larger",
    "-": "smaller",
    "0": "as-it-was",
  };
  return others[key] ?? null;
}
