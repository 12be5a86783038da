//! Shortcuts as they are written in the table of actions: `mod shift z`, where `mod` is Ctrl or Cmd. Letters never stand
//! alone, so that they can be typed.

export const isMac = () => navigator.userAgent.includes("Mac");
const isLetter = (key: string) => /^\p{L}$/u.test(key);

/** The shortcut that was pressed. Shift counts with letters only: a plus may need it. */
export function pressed(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const held = [
    event.altKey && "alt",
    (event.ctrlKey || event.metaKey) && "mod",
    event.shiftKey && (isLetter(key) || key.length > 1) && "shift",
  ];
  return [...held.filter(Boolean), key].join(" ");
}

/** A shortcut as this system writes it. */
export function written(shortcut: string): string {
  const [signs, between] = isMac()
    ? [{ mod: "⌘", shift: "⇧", alt: "⌥" }, ""]
    : [{ mod: "Ctrl", shift: "Shift", alt: "Alt" }, "+"];
  const sign = (key: string) => signs[key as keyof typeof signs] ?? key.toUpperCase();
  return shortcut.split(" ").map(sign).join(between);
}

/** Ctrl or Cmd with a key, as this system writes it. */
export const keys = (key: string): string => written(`mod ${key}`);

/** Whether a text is being typed there, which has an undo of its own. */
export function inText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement && target.type === "text" && !target.readOnly;
}
