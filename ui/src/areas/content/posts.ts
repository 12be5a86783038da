//! What the board and the calendar do with posts: look at them, move them, add one. What a move breaks is said with its way
//! back.

import * as commands from "../../lib/ipc/commands";
import type { Card, FindingView, Lens, Move, PostStatus, Saved } from "../../lib/ipc/types";
import { notices } from "../../lib/state/notices.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t, words } from "../../lib/words/words.svelte";
import { recordOf, valueOf } from "../shared/ask";
import { findingWords } from "../shared/findings";

export const STATUSES: readonly PostStatus[] = ["idea", "draft", "check", "planned", "published"];

const BARE: Lens = {
  search: "",
  channel: null,
  owner: null,
  segment: null,
  pillar: null,
  stage: null,
  campaign: null,
  days: null,
  post: null,
};

/** What is looked at now. */
export const lensNow = (): Lens => plan.view?.board?.lens ?? plan.view?.calendar?.lens ?? BARE;

/** Looks at something else of the posts. */
export const lookAt = (change: Partial<Lens>): Promise<Saved | null> =>
  plan.run((page) => commands.lookAt(page, { ...lensNow(), ...change }));

/** What a column is called. */
export function columnName(status: PostStatus): string {
  const own = recordOf(plan.view?.records ?? [], "column_names", null);
  return valueOf(own, status) || t(`choice-post-status-${status}`);
}

export const mayGo = (card: Card, to: PostStatus): boolean =>
  !plan.readOnly && card.status !== to && !(card.barred?.includes(to) ?? false);

/** The day that counts for a card where it stands. */
export const dayOf = (card: Card): string =>
  (card.status === "published"
    ? (card.published_on ?? card.planned_on)
    : card.status === "planned"
      ? card.planned_on
      : (card.finish_by ?? card.planned_on)) ?? "";

/** Moves posts in one step; whether that went well. What it breaks is told at the foot of the window. */
export async function movePosts(ids: number[], to: Move): Promise<boolean> {
  const saved = await plan.run((page) => commands.movePosts(page, ids, to));
  if (!saved) return false;
  const [first] = saved.raised;
  if (first) tellRaised(first);
  return true;
}

/** Moves posts to the bin in one step and offers the way back; whether that went well. */
export async function removePosts(ids: number[]): Promise<boolean> {
  const saved = await plan.run((page) => commands.removePosts(page, ids));
  if (saved)
    notices.done(
      () => t("posts-removed", { count: ids.length }),
      [{ label: () => t("undo"), run: () => plan.undo() }],
    );
  return saved !== null;
}

function tellRaised(finding: FindingView): void {
  notices.done(
    () => t("posts-raised", { what: t(findingWords(finding), words.args(finding.args)) }),
    [{ label: () => t("undo"), run: () => plan.undo() }],
  );
}

/** Puts a new idea on the board, with its day where it has one. */
export async function addIdea(title: string, given: Record<string, string> = {}): Promise<number | null> {
  const edits = Object.entries({ title, status: "idea", ...given }).map(([field, of]) => ({
    field,
    answer: { is: "typed" as const, of },
  }));
  return plan.add("post", edits);
}
