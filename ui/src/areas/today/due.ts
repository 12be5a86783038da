//! What asks for attention in the coming days: actions and posts, the oldest day first.

import type { GateView, View } from "../../lib/ipc/types";
import { plusDays } from "../../lib/words/days";
import { t } from "../../lib/words/words.svelte";
import { columnOf } from "../content/board";
import { isDone } from "../review/actions";
import { read, recordsOf, valueOf, type Made } from "../shared/ask";
import { tieTo } from "../shared/ties";

export interface Due {
  record: Made;
  what: string;
  /** Who, and what there is to do. */
  about: string;
  day: string;
  hash: string;
  /** Whether a tick settles it; a post that is still to be made is not settled by one. */
  tick: boolean;
}

/** How many days ahead one looks. */
const AHEAD = 7;

function ofAction(action: Made, view: View): Due {
  const state = valueOf(action, "state") === "doing" ? t("choice-action-state-doing") : "";
  return {
    record: action,
    what: valueOf(action, "what") || t("nameless"),
    about: [read(action, "owner", view.names), state].filter(Boolean).join(" · "),
    day: valueOf(action, "due"),
    hash: tieTo("action", action.id, "").hash,
    tick: true,
  };
}

function ofPost(post: Made, view: View): Due {
  const ready = columnOf(post) === "planned";
  const about = [
    ready ? t("today-publish") : t("today-finish"),
    read(post, "channels", view.names),
    read(post, "owner", view.names),
  ];
  return {
    record: post,
    what: valueOf(post, "title") || t("nameless"),
    about: about.filter(Boolean).join(" · "),
    day: (ready ? "" : valueOf(post, "finish_by")) || valueOf(post, "planned_on"),
    hash: tieTo("post", post.id, "").hash,
    tick: ready,
  };
}

/** What is due up to a week from today. While a gate is shut a post only has a wish, and asks for nothing. */
export function dueSoon(view: View, today: string, shut: GateView[]): Due[] {
  const until = plusDays(today, AHEAD);
  const actions = recordsOf(view.records, "action").filter((action) => !isDone(action));
  const posts = shut.length > 0 ? [] : recordsOf(view.records, "post");
  return [...actions.map((one) => ofAction(one, view)), ...posts.map((one) => ofPost(one, view))]
    .filter(({ day }) => day !== "" && day <= until)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
