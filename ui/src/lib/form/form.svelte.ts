//! What is being typed, until it is on disk. A draft is one field of one record; it wins over what the core sent as long
//! as it is newer or has the focus. Saves go out one at a time and in order.

import { SvelteMap } from "svelte/reactivity";
import type { Answer, Edit, Failure, Kind, Saved } from "../ipc/types";

/** The record that a field belongs to; without an id its first save makes it. */
export interface Target {
  kind: Kind;
  id: number | null;
}

interface Draft extends Target {
  field: string;
  answer: Answer;
  /** Grows with every keystroke. */
  revision: number;
  /** The revision that is on disk. */
  saved: number;
}

/** Where drafts go, and where the answer goes. */
export interface Door {
  send: (kind: Kind, id: number | null, edits: Edit[]) => Promise<Saved>;
  apply: (saved: Saved) => void;
}

/** How long a pause in typing lasts before what was typed is saved. */
export const PAUSE_MS = 600;

export const keyOf = (target: Target, field: string) => `${target.kind}:${target.id ?? "new"}:${field}`;

export class Form {
  /** Why the last save failed; the drafts it concerned are kept. */
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);

  readonly #drafts = new SvelteMap<string, Draft>();
  readonly #door: Door;
  #focused: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<boolean> = Promise.resolve(true);
  #revision = 0;

  constructor(door: Door) {
    this.#door = door;
  }

  /** The answer being given in a field, if there is one that wins over what the core sent. */
  draft(target: Target, field: string): Answer | null {
    return this.#drafts.get(keyOf(target, field))?.answer ?? null;
  }

  /** Whether something that was typed is not on disk yet. */
  get dirty(): boolean {
    return [...this.#drafts.values()].some(isDirty);
  }

  /** All that is not on disk, as plain text to be copied. */
  get unsaved(): string {
    return [...this.#drafts.values()]
      .filter(isDirty)
      .map((draft) => (draft.answer.is === "typed" ? draft.answer.of : ""))
      .filter((text) => text !== "")
      .join("\n\n");
  }

  /** Takes an answer; it is saved after a pause. */
  answer(target: Target, field: string, answer: Answer): void {
    const key = keyOf(target, field);
    const saved = this.#drafts.get(key)?.saved ?? 0;
    this.#revision += 1;
    this.#drafts.set(key, { ...target, field, answer, revision: this.#revision, saved });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flushAll(), PAUSE_MS);
  }

  /** Takes an answer that is complete at once, such as a choice, and saves it. */
  choose(target: Target, field: string, answer: Answer): Promise<boolean> {
    this.answer(target, field, answer);
    return this.flushAll();
  }

  enter(target: Target, field: string): void {
    this.#focused = keyOf(target, field);
  }

  leave(): Promise<boolean> {
    this.#focused = null;
    this.#tidy();
    return this.dirty ? this.flushAll() : this.#line;
  }

  /** Saves everything that was typed so far; false when something could not be kept. */
  flushAll(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#line = this.#line.then(() => this.#sendAll());
    return this.#line;
  }

  /** Lets go of all that is not on disk, because its owner said so. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#drafts.clear();
    this.failure = null;
  }

  /** Lets what the core sent win again, for example after an undo. */
  forgetSaved(): void {
    this.#focused = null;
    this.#tidy();
  }

  async #sendAll(): Promise<boolean> {
    this.saving = true;
    let failure: Failure | null = null;
    /** The records that were not taken this time: they hold up no other. */
    const left = new Set<string>();
    for (let next = this.#next(left); next; next = this.#next(left)) {
      try {
        await this.#sendRecord(next);
      } catch (thrown) {
        failure ??= thrown as Failure;
        left.add(keyOf(next, ""));
      }
    }
    this.failure = failure;
    this.saving = false;
    return failure === null;
  }

  /** The record whose draft has waited longest, but for those that are left. */
  #next(left: Set<string>): Target | undefined {
    return [...this.#drafts.values()]
      .filter((draft) => isDirty(draft) && !left.has(keyOf(draft, "")))
      .sort((a, b) => a.revision - b.revision)[0];
  }

  async #sendRecord({ kind, id }: Target): Promise<void> {
    const drafts = [...this.#drafts.values()].filter((d) => isDirty(d) && d.kind === kind && d.id === id);
    const edits = drafts.map(({ field, answer }) => ({ field, answer }));
    const answered = await this.#door.send(kind, id, edits);
    if (id === null && answered.id !== null) this.#made(kind, answered.id);
    for (const { field, revision } of drafts)
      this.#settle(keyOf({ kind, id: id ?? answered.id }, field), revision);
    this.#tidy();
    this.#door.apply(answered);
  }

  /** The record got its id: its drafts, newer ones too, belong to that id from now on. */
  #made(kind: Kind, id: number): void {
    for (const [key, draft] of [...this.#drafts]) {
      if (draft.kind !== kind || draft.id !== null) continue;
      const moved = { ...draft, id };
      this.#drafts.delete(key);
      this.#drafts.set(keyOf(moved, draft.field), moved);
      if (this.#focused === key) this.#focused = keyOf(moved, draft.field);
    }
  }

  #settle(key: string, revision: number): void {
    const draft = this.#drafts.get(key);
    if (draft) this.#drafts.set(key, { ...draft, saved: revision });
  }

  #tidy(): void {
    for (const [key, draft] of [...this.#drafts]) {
      if (!isDirty(draft) && key !== this.#focused) this.#drafts.delete(key);
    }
  }
}

function isDirty(draft: Draft): boolean {
  return draft.revision !== draft.saved;
}
