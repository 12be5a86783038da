//! Where a question of the set-up leads back to, when it was opened from the answers to change one.

let back = "";

/** Opens a question; *Next* then leads back to where the owner came from. */
export function changeFrom(hash: string): void {
  back = hash;
}

/** The place to go back to, once. */
export function takeBack(): string {
  const hash = back;
  back = "";
  return hash;
}
