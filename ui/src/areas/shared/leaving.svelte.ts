//! What is about to be removed while other things point at it: the owner sees those first.

import type { Hit, Kind } from "../../lib/ipc/types";

interface Asked {
  kind: Kind;
  pointing: Hit[];
  answer: (yes: boolean) => void;
}

class Leaving {
  asked = $state.raw<Asked | null>(null);

  /** Whether it is to be removed all the same. */
  asks(kind: Kind, pointing: Hit[]): Promise<boolean> {
    return new Promise((answer) => (this.asked = { kind, pointing, answer }));
  }

  /** Answers once; closing without a choice is no. */
  answer(yes: boolean): void {
    this.asked?.answer(yes);
    this.asked = null;
  }
}

export const leaving = new Leaving();
