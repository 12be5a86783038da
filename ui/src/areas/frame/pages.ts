//! Which component draws which page, and what the page is called. A page is fetched when it is first shown, so that the
//! window opens with no more than it needs.

import type { Component } from "svelte";
import type { Page, Room, View } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";

/** What every page is given. */
export interface PageProps {
  view: View;
  /** Whether the page shows a summary of problems, for the title of the window. */
  onproblems: (some: boolean) => void;
}

type Drawn = Component<PageProps>;
const fetched = (page: Promise<{ default: Component | Drawn }>) => page.then((file) => file.default as Drawn);

const ROOMS: Record<Room, () => Promise<Drawn>> = {
  basis: () => fetched(import("../basis/Basis.svelte")),
  strategy: () => fetched(import("../strategy/Strategy.svelte")),
  presence: () => fetched(import("../presence/Presence.svelte")),
  content: () => fetched(import("../content/Content.svelte")),
  monitoring: () => fetched(import("../monitoring/Monitoring.svelte")),
  metrics: () => fetched(import("../metrics/Metrics.svelte")),
};

/** The component that draws a page. */
export function pageFor(page: Page): Promise<Drawn> {
  switch (page.is) {
    case "today":
      return fetched(import("../today/Today.svelte"));
    case "room":
      return ROOMS[page.of]();
    case "guide":
      return page.of === ""
        ? fetched(import("../guide/TaskList.svelte"))
        : fetched(import("../guide/Screen.svelte"));
    case "answers":
      return fetched(import("../answers/Answers.svelte"));
    case "documents":
      return fetched(import("../documents/Documents.svelte"));
    case "bin":
      return fetched(import("../bin/Bin.svelte"));
  }
}

export function titleOf(page: Page): string {
  if (page.is === "room") return t(`room-${page.of}`);
  if (page.is === "guide" && page.of !== "") return t(`guide-${page.of}`);
  return t(`page-${page.is}`);
}
