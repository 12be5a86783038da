//! The focus of a page whose records change place by what is answered in them.

import { tick } from "svelte";

/** Keeps the focus on the field that it is on, when what is shown changes and draws that field elsewhere. */
export function keepFocus(shown: () => unknown): void {
  $effect.pre(() => {
    shown();
    const { id } = document.activeElement ?? {};
    if (!id) return;
    void tick().then(() => {
      if (document.activeElement === document.body)
        document.getElementById(id)?.focus({ preventScroll: true });
    });
  });
}
