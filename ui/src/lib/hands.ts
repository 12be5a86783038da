//! What somebody works with: the keyboard or a pointer. The root says so, for the one rule that shows where the focus is.

const BY = { keydown: "keys", pointerdown: "pointer" };

/** Keeps `data-by` of the root at the last one that was used. */
export function watchHands(root: HTMLElement): void {
  for (const [event, by] of Object.entries(BY)) addEventListener(event, () => (root.dataset.by = by), true);
}
