//! A proposal to fill the calendar: it lies over the days until it is taken or put away. Nothing of it is in the plan.

import { asFailure } from "../../lib/errors/failures";
import { tell } from "../../lib/errors/telling";
import * as commands from "../../lib/ipc/commands";
import type { Filled, Proposed } from "../../lib/ipc/types";
import { notices } from "../../lib/state/notices.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t } from "../../lib/words/words.svelte";

export interface Line {
  /** Its place in the proposal. */
  at: number;
  post: Proposed;
  keep: boolean;
}

export class Filling {
  lines = $state<Line[] | null>(null);
  told = $state.raw<Pick<Filled, "kept" | "missed"> | null>(null);

  get kept(): Line[] {
    return (this.lines ?? []).filter(({ keep }) => keep);
  }

  /** What is proposed for a day. */
  on = (day: string): Line[] => this.kept.filter(({ post }) => post.day === day);

  async propose(from: string, until: string): Promise<void> {
    try {
      const { posts, kept, missed } = await commands.proposeFill(from, until);
      this.lines = posts.map((post, at) => ({ at, post, keep: true }));
      this.told = { kept, missed };
    } catch (thrown) {
      tell(asFailure(thrown));
    }
  }

  /** Lays one on another day. */
  move(at: number, day: string): void {
    const line = this.lines?.find((one) => one.at === at);
    if (line) line.post = { ...line.post, day };
  }

  putAway(): void {
    this.lines = null;
    this.told = null;
  }

  async take(): Promise<void> {
    const posts = this.kept.map(({ post }) => $state.snapshot(post));
    if (!(await plan.run((page) => commands.takeFill(page, posts)))) return;
    this.putAway();
    notices.done(
      () => t("fill-taken", { count: posts.length }),
      [{ label: () => t("undo"), run: () => plan.undo() }],
    );
  }
}
