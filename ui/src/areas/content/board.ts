//! The board of the posts: its columns, what stands in each and in which order, and moving a post.

import { plan } from "../../lib/state/plan.svelte";
import { valueOf, type Made } from "../shared/ask";
import { saveFields } from "../shared/edits";

export const COLUMNS = ["idea", "draft", "check", "planned", "published"] as const;
export type Column = (typeof COLUMNS)[number];

export const isColumn = (code: string): code is Column => COLUMNS.some((column) => column === code);

/** Where a post stands; one of which nothing is said is an idea. */
export function columnOf(post: Made): Column {
  const status = valueOf(post, "status");
  return isColumn(status) ? status : "idea";
}

/** The day that counts for a post where it stands; empty when it has none. */
export function dayOf(post: Made): string {
  switch (columnOf(post)) {
    case "published":
      return valueOf(post, "published_on");
    case "planned":
      return valueOf(post, "planned_on");
    default:
      return valueOf(post, "finish_by") || valueOf(post, "planned_on");
  }
}

/** The posts in a column: what went out newest first, what is to come by its day, those without a day last. */
export function inColumn(posts: Made[], column: Column): Made[] {
  const its = posts.filter((post) => columnOf(post) === column);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return column === "published"
    ? its.sort((a, b) => order(dayOf(b), dayOf(a)))
    : its.sort((a, b) => order(dayOf(a) || "9", dayOf(b) || "9"));
}

/** Moves a post; with it goes the day on which it went out. Whether that went well. */
export function movePost(post: Made, to: Column): Promise<boolean> {
  const out = valueOf(post, "published_on");
  const day = to === "published" ? out || (plan.status?.today ?? "") : "";
  return saveFields(post, day === out ? { status: to } : { status: to, published_on: day });
}
