//! Which component draws which page, and what the page is called.

import type { Component } from "svelte";
import type { Page, Room, View } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import Answers from "../answers/Answers.svelte";
import Basis from "../basis/Basis.svelte";
import Bin from "../bin/Bin.svelte";
import Content from "../content/Content.svelte";
import Documents from "../documents/Documents.svelte";
import Screen from "../guide/Screen.svelte";
import TaskList from "../guide/TaskList.svelte";
import Metrics from "../metrics/Metrics.svelte";
import Monitoring from "../monitoring/Monitoring.svelte";
import Presence from "../presence/Presence.svelte";
import Strategy from "../strategy/Strategy.svelte";
import Today from "../today/Today.svelte";

/** What every page is given. */
export interface PageProps {
  view: View;
  /** Whether the page shows a summary of problems, for the title of the window. */
  onproblems: (some: boolean) => void;
}

const ROOMS: Record<Room, Component<PageProps>> = {
  basis: Basis,
  strategy: Strategy,
  presence: Presence,
  content: Content,
  monitoring: Monitoring,
  metrics: Metrics,
};

export function pageFor(page: Page): Component<PageProps> | Component {
  switch (page.is) {
    case "today":
      return Today;
    case "room":
      return ROOMS[page.of];
    case "guide":
      return page.of === "" ? TaskList : Screen;
    case "answers":
      return Answers;
    case "documents":
      // It shows the paper, not the view.
      return Documents as Component;
    case "bin":
      return Bin;
  }
}

export function titleOf(page: Page): string {
  if (page.is === "room") return t(`room-${page.of}`);
  if (page.is === "guide" && page.of !== "") return t(`guide-${page.of}`);
  return t(`page-${page.is}`);
}
