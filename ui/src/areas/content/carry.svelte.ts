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
  #dropped = false;

  constructor(readonly ondrop: (ids: number[], target: string) => void) {}

  /** Makes an element one by which posts are carried. */
  card(ids: () => number[], title: string): Attachment<HTMLElement> {
    return (element) => {
      const down = (event: PointerEvent) => {
        this.#dropped = false;
        if (event.button === 0 && event.pointerType !== "touch")
          this.#start = { ids: ids(), title, x: event.clientX, y: event.clientY };
      };
      const move = (event: PointerEvent) => {
        const start = this.#start;
        if (!start) return;
        const [x, y] = [event.clientX, event.clientY];
        if (!this.held) {
          if (Math.hypot(x - start.x, y - start.y) < SLACK) return;
          element.setPointerCapture(event.pointerId);
        }
        this.held = { ids: start.ids, title: start.title, x, y, over: targetAt(x, y) };
      };
      const up = () => {
        const held = this.held;
        this.cancel();
        if (!held) return;
        this.#dropped = true;
        if (held.over) this.ondrop(held.ids, held.over);
      };
      // The click that follows a drop opens nothing.
      const click = (event: MouseEvent) => {
        if (this.#dropped) event.stopPropagation();
        this.#dropped = false;
      };
      const cancel = () => this.cancel();
      const listen: [string, (event: never) => void, boolean][] = [
        ["pointerdown", down, false],
        ["pointermove", move, false],
        ["pointerup", up, false],
        ["pointercancel", cancel, false],
        ["click", click, true],
      ];
      listen.forEach(([name, told, capture]) =>
        element.addEventListener(name, told as EventListener, { capture }),
      );
      return () =>
        listen.forEach(([name, told, capture]) =>
          element.removeEventListener(name, told as EventListener, { capture }),
        );
    };
  }

  /** Lays the cards back where they were. */
  cancel(): void {
    this.#start = null;
    this.held = null;
  }
}
