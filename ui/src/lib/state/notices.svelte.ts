//! Short messages at the foot of the window: what was done, with its way back, or what went wrong.

export interface NoticeAction {
  label: () => string;
  run: () => void | Promise<void>;
}
export interface Notice {
  id: number;
  tone: "done" | "wrong";
  /** Read anew at each drawing, so that it follows the language. */
  text: () => string;
  actions: NoticeAction[];
  /** Stays until it is closed. */
  lasting: boolean;
  /** What it is about, where it may be over before it is closed. */
  about?: string;
}

/** It is told until it is closed, and nothing went wrong: it need not lie over what one works at. */
export const isStanding = ({ tone, lasting }: Notice): boolean => lasting && tone === "done";

class Notices {
  all = $state.raw<Notice[]>([]);
  #last = 0;

  done(text: () => string, actions: NoticeAction[] = []): void {
    this.#add({ tone: "done", text, actions, lasting: false });
  }

  wrong(text: () => string, actions: NoticeAction[] = []): void {
    this.#add({ tone: "wrong", text, actions, lasting: true });
  }

  lasting(text: () => string, about: string): void {
    this.#add({ tone: "done", text, actions: [], lasting: true, about });
  }

  /** What a lasting notice is about has passed. */
  over(about: string): void {
    this.all = this.all.filter((notice) => notice.about !== about);
  }

  close(id: number): void {
    this.all = this.all.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, "id">): void {
    this.#last += 1;
    const same = (other: Notice) => other.tone === "wrong" && other.text() === notice.text();
    this.all = [...this.all.filter((other) => !same(other)), { ...notice, id: this.#last }].slice(-4);
  }
}

export const notices = new Notices();
