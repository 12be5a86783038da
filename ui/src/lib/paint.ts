//! When something is on the screen.

/** Runs once what was drawn last is on the screen, in the frame after it, unless it is called off. */
export function oncePainted(run: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(run)));
  return () => cancelAnimationFrame(frame);
}
