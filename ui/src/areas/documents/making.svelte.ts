//! The making of a preview: one at a time, the newest choice last, with the preview before it in sight until then.

import * as commands from "../../lib/ipc/commands";
import { plan } from "../../lib/state/plan.svelte";
import type { Choice } from "./choice";
import { attempt } from "./saving";

/** What takes longer than this, in milliseconds, is told; what does not would only flash. */
const LONG = 300;

export class Making {
  bytes = $state.raw<ArrayBuffer | null>(null);
  /** What is shown. */
  shown = $state.raw<Choice | null>(null);
  failed = $state(false);
  /** Whether it takes so long that it is told. */
  long = $state(false);
  #wanted: Choice | null = null;
  #busy = false;

  /** Makes the preview of a choice; one that is chosen before it is made takes its place. */
  async make(choice: Choice): Promise<void> {
    this.#wanted = choice;
    if (this.#busy) return;
    this.#busy = true;
    const told = setTimeout(() => (this.long = true), LONG);
    try {
      while (this.#wanted !== null) await this.#one(this.#wanted);
    } finally {
      clearTimeout(told);
      this.#busy = false;
      this.long = false;
    }
  }

  async #one(choice: Choice): Promise<void> {
    const saved = await plan.form.flushAll();
    const made = saved ? await attempt(() => commands.previewDocument(choice.kind, choice.options)) : null;
    if (this.#wanted !== choice) return;
    this.#wanted = null;
    this.failed = saved && made === null;
    if (made === null) return;
    this.bytes = made;
    this.shown = choice;
  }
}
