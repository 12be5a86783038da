//! Carrying cards with the mouse to whatever takes them: a column of the board, a day of the calendar. By touch a page
//! scrolls; there, and by keyboard, a card has its menu.

import type { Attachment } from "svelte/attachments";

/** So many pixels are still a click. */
const SLACK = 6;

interface Held {
  ids: number[];
  /** What the first of them is called. */
  title: string;
  /** Where the pointer is. */
  x: number;
  y: number;
  /** What it is over that takes cards. */
  over: string | null;
}

/** What takes cards at a point of the window, also behind the card that is carried. */
function targetAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const target = element.closest<HTMLElement>("[data-drop]")?.dataset.drop;
    if (target) return target;
  }
  return null;
}

export class Carry {
  held = $state.raw<Held | null>(null);
  #start: { ids: number[]; title: string; x: number; y: number } | null = null;
  /** Ends listening to the card that was held last. */
  #letGo = new AbortController();

  constructor(readonly ondrop: (ids: number[], target: string) => void) {}

  /** Makes an element one by which posts are carried. Of a hundred cards one is held: only that one is listened to. */
  card(ids: () => number[], title: string): Attachment<HTMLElement> {
    return (element) => {
      const down = (event: PointerEvent) => {
        this.#letGo.abort();
        if (event.button !== 0 || event.pointerType === "touch") return;
        this.#start = { ids: ids(), title, x: event.clientX, y: event.clientY };
        this.#letGo = new AbortController();
        const { signal } = this.#letGo;
        element.addEventListener("pointermove", (moved) => this.#move(element, moved), { signal });
        element.addEventListener("pointerup", () => this.#up(element, signal), { signal });
        element.addEventListener("pointercancel", () => this.cancel(), { signal });
      };
      element.addEventListener("pointerdown", down);
      return () => element.removeEventListener("pointerdown", down);
    };
  }

  #move(element: HTMLElement, { pointerId, clientX: x, clientY: y }: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    if (!this.held) {
      if (Math.hypot(x - start.x, y - start.y) < SLACK) return;
      element.setPointerCapture(pointerId);
    }
    this.held = { ids: start.ids, title: start.title, x, y, over: targetAt(x, y) };
  }

  #up(element: HTMLElement, signal: AbortSignal): void {
    const held = this.held;
    this.cancel();
    if (!held) return;
    // The click that follows a drop opens nothing.
    element.addEventListener("click", (event) => event.stopPropagation(), {
      capture: true,
      once: true,
      signal,
    });
    if (held.over) this.ondrop(held.ids, held.over);
  }

  /** Lays the cards back where they were. */
  cancel(): void {
    this.#start = null;
    this.held = null;
  }
}
