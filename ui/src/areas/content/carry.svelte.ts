//! Carrying a card over the board with the mouse. By touch a page scrolls; there, and by keyboard, a card has its menu.

import type { Attachment } from "svelte/attachments";
import { isColumn, type Column } from "./board";

/** So many pixels are still a click. */
const SLACK = 6;

interface Held {
  id: number;
  /** How far it is from its place. */
  x: number;
  y: number;
  over: Column | null;
}

/** The column at a point of the window, also behind the card that is carried. */
function columnAt(x: number, y: number): Column | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const code = element instanceof HTMLElement ? (element.dataset.column ?? "") : "";
    if (isColumn(code)) return code;
  }
  return null;
}

export class Carry {
  held = $state.raw<Held | null>(null);
  #start: { id: number; x: number; y: number } | null = null;
  #dropped = false;

  constructor(readonly ondrop: (id: number, to: Column) => void) {}

  /** Makes an element the card of a post. */
  card(id: number): Attachment<HTMLElement> {
    return (element) => {
      const down = (event: PointerEvent) => {
        this.#dropped = false;
        if (event.button === 0 && event.pointerType !== "touch")
          this.#start = { id, x: event.clientX, y: event.clientY };
      };
      const move = (event: PointerEvent) => {
        if (this.#start?.id !== id) return;
        const [x, y] = [event.clientX - this.#start.x, event.clientY - this.#start.y];
        if (!this.held && Math.hypot(x, y) < SLACK) return;
        if (!this.held) element.setPointerCapture(event.pointerId);
        this.held = { id, x, y, over: columnAt(event.clientX, event.clientY) };
      };
      const up = () => {
        const held = this.held;
        this.cancel();
        if (!held) return;
        this.#dropped = true;
        if (held.over) this.ondrop(held.id, held.over);
      };
      // The click that follows a drop opens nothing.
      const click = (event: MouseEvent) => {
        if (this.#dropped) event.stopPropagation();
        this.#dropped = false;
      };
      const cancel = () => this.cancel();
      element.addEventListener("pointerdown", down);
      element.addEventListener("pointermove", move);
      element.addEventListener("pointerup", up);
      element.addEventListener("pointercancel", cancel);
      element.addEventListener("click", click, { capture: true });
      return () => {
        element.removeEventListener("pointerdown", down);
        element.removeEventListener("pointermove", move);
        element.removeEventListener("pointerup", up);
        element.removeEventListener("pointercancel", cancel);
        element.removeEventListener("click", click, { capture: true });
      };
    };
  }

  /** Lays the card back where it was. */
  cancel(): void {
    this.#start = null;
    this.held = null;
  }
}
