//! The focus of what can be closed and leaves nothing behind.

/** Gives the focus back to where it was before it came in here, or to the page's heading, when what had it goes. */
export function givesBackFocus(element: HTMLElement): () => void {
  let before: EventTarget | null = null;
  let held: EventTarget | null = null;
  const onfocusin = ({ target, relatedTarget: from }: FocusEvent) => {
    if (!(from instanceof Node && element.contains(from))) before = from;
    held = target;
  };
  const gone = new MutationObserver(() => {
    if (!(held instanceof Node) || held.isConnected) return;
    held = null;
    if (document.activeElement !== document.body) return;
    const there = before instanceof HTMLElement && before.isConnected ? before : null;
    (there ?? document.querySelector<HTMLElement>("h1"))?.focus();
  });
  element.addEventListener("focusin", onfocusin);
  gone.observe(element, { childList: true });
  return () => {
    element.removeEventListener("focusin", onfocusin);
    gone.disconnect();
  };
}
