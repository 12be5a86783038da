//! Which component draws which page, and what the page is called. A page is fetched when it is first shown, so that the
//! window opens with no more than it needs; the others follow while nobody waits.

import type { Component } from "svelte";
import type { Page, Part, View } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { roomOf } from "../../navigation";

/** What every page is given. */
export interface PageProps {
  view: View;
  /** Whether the page shows a summary of problems, for the title of the window. */
  onproblems: (some: boolean) => void;
}

type Drawn = Component<PageProps>;
const fetched = (page: Promise<{ default: Component | Drawn }>) => page.then((file) => file.default as Drawn);

const PARTS: Record<Part, () => Promise<Drawn>> = {
  business: () => fetched(import("../basis/Business.svelte")),
  website: () => fetched(import("../basis/Website.svelte")),
  "back-office": () => fetched(import("../basis/BackOffice.svelte")),
  offline: () => fetched(import("../basis/Offline.svelte")),
  goals: () => fetched(import("../strategy/Goals.svelte")),
  reason: () => fetched(import("../strategy/Reason.svelte")),
  audience: () => fetched(import("../strategy/Audience.svelte")),
  image: () => fetched(import("../strategy/Image.svelte")),
  brand: () => fetched(import("../strategy/Brand.svelte")),
  approach: () => fetched(import("../strategy/Approach.svelte")),
  means: () => fetched(import("../strategy/Means.svelte")),
  team: () => fetched(import("../strategy/Team.svelte")),
  guidelines: () => fetched(import("../strategy/Guidelines.svelte")),
  return: () => fetched(import("../strategy/Return.svelte")),
  channels: () => fetched(import("../presence/Channels.svelte")),
  profiles: () => fetched(import("../presence/Profiles.svelte")),
  follow: () => fetched(import("../presence/Follow.svelte")),
  pillars: () => fetched(import("../content/Pillars.svelte")),
  posts: () => fetched(import("../content/Posts.svelte")),
  calendar: () => fetched(import("../content/Calendar.svelte")),
  watch: () => fetched(import("../monitoring/Watch.svelte")),
  kpis: () => fetched(import("../metrics/Kpis.svelte")),
  relationships: () => fetched(import("../metrics/Relationships.svelte")),
  cycle: () => fetched(import("../review/Cycle.svelte")),
  actions: () => fetched(import("../review/Actions.svelte")),
};

/** The component that draws a page. */
export function pageFor(page: Page): Promise<Drawn> {
  switch (page.is) {
    case "today":
      return fetched(import("../today/Today.svelte"));
    case "room":
      return PARTS[page.of]();
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

let ahead: Promise<void> | undefined;

async function fetchAll(): Promise<void> {
  for (const part of Object.values(PARTS)) await part();
}

/** Fetches the pages that were not shown yet, once and one after another, so that none of them is waited for. */
export const fetchAhead = (): Promise<void> => (ahead ??= fetchAll());

export function titleOf(page: Page): string {
  if (page.is === "room") return `${t(`part-${page.of}`)} · ${t(`room-${roomOf(page.of)}`)}`;
  if (page.is === "guide" && page.of !== "") return t(`guide-${page.of}`);
  return t(`page-${page.is}`);
}
