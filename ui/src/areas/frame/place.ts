//! Where the owner was in each plan, remembered by the window itself.

const key = (path: string) => `place:${path}`;

export function keepPlace(path: string, hash: string): void {
  try {
    localStorage.setItem(key(path), hash);
  } catch {
    // A window that keeps nothing starts at the first open question instead.
  }
}

function placeLeft(path: string): string | null {
  try {
    return localStorage.getItem(key(path));
  } catch {
    return null;
  }
}

/** Where to begin: the place that was left, else the next question of the set-up, else today. */
export function firstHash(path: string, resume: string | null): string {
  return placeLeft(path) ?? (resume ? `#/guide/${resume}` : "#/today");
}
