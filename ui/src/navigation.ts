//! Where the screen is: a page of the plan, kept in the address behind `#`, with the field to go to behind `?`.

import { createSubscriber } from "svelte/reactivity";
import type { LinkView, Page, Room } from "./lib/ipc/types";

export const ROOMS: readonly Room[] = ["basis", "strategy", "presence", "content", "monitoring", "metrics"];

/** The screens of the guided set-up, in order. */
export const GUIDE_SCREENS = [
  ["business", "website", "reachable", "load", "print"],
  [
    "people",
    "goal",
    "goal-figures",
    "objective",
    "objective-figures",
    "success",
    "reason",
    "audience",
    "online",
  ],
  ["channel", "channel-work", "channel-audience"],
  ["pillar", "watch", "watch-how", "kpi", "kpi-how"],
].flat();

const PLAIN = ["today", "answers", "documents", "bin"] as const;

/** Every address that the screen knows, for whoever wants to visit them all. */
export const SCREENS: readonly string[] = [
  "#/today",
  ...ROOMS.map((room) => `#/room/${room}`),
  "#/guide",
  ...GUIDE_SCREENS.map((screen) => `#/guide/${screen}`),
  "#/answers",
  "#/documents",
  "#/bin",
];

export function hashOf(page: Page, focus = ""): string {
  const path = "of" in page && page.of !== "" ? `${page.is}/${page.of}` : page.is;
  return `#/${path}${focus ? `?${focus}` : ""}`;
}

/** The page behind an address; today when there is none. */
export function pageOf(hash: string): Page {
  const [path = ""] = hash.replace(/^#\//, "").split("?");
  const [is, of = ""] = path.split("/");
  const room = ROOMS.find((known) => known === of);
  if (is === "room" && room) return { is, of: room };
  if (is === "guide" && (of === "" || GUIDE_SCREENS.includes(of))) return { is, of };
  const plain = PLAIN.find((known) => known === is);
  return plain ? { is: plain } : { is: "today" };
}

/** The id of the field that an address points at. */
export const focusOf = (hash: string): string => hash.split("?")[1] ?? "";

/** The id of the control of a field. */
export const fieldId = (kind: string, id: number | null, field: string) =>
  `f-${kind}-${id ?? "new"}-${field}`;

/** The address of the field that mends a finding: its question in the set-up, or its place in its room. */
export function hashOfLink(link: LinkView, inGuide = false): string {
  const page: Page =
    inGuide && link.screen ? { is: "guide", of: link.screen } : { is: "room", of: link.room };
  return hashOf(page, fieldId(link.kind, link.id, link.field));
}

const subscribe = createSubscriber((update) => {
  addEventListener("hashchange", update);
  return () => removeEventListener("hashchange", update);
});

/** The address now; a component that reads it follows it. */
export function here(): string {
  subscribe();
  return location.hash;
}

export function go(hash: string): void {
  if (location.hash === hash) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = hash;
}
