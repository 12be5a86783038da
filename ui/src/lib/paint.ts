//! When something is on the screen.

/** Runs once what was drawn last is on the screen, unless it is called off: a frame asked for now is still that one. */
export function oncePainted(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
