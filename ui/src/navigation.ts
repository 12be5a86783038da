//! Where the screen is: a page of the plan, kept in the address behind `#`, with the field to go to behind `?`.

import { createSubscriber } from "svelte/reactivity";
import {
  GUIDE_SCREENS,
  PART_OF,
  PARTS,
  type Kind,
  type LinkView,
  type Page,
  type Part,
  type Room,
} from "./lib/ipc/types";

export { GUIDE_SCREENS, PARTS } from "./lib/ipc/types";

export const ROOMS = Object.keys(PARTS) as Room[];

/** The room that a part belongs to. */
export const roomOf = (part: Part): Room => ROOMS.find((room) => PARTS[room].includes(part)) ?? "basis";

const PLAIN = ["today", "answers", "documents", "bin"] as const;

/** Every address that the screen knows, for whoever wants to visit them all. */
export const SCREENS: readonly string[] = [
  "#/today",
  ...ROOMS.flatMap((room) => PARTS[room].map((part) => `#/room/${room}/${part}`)),
  "#/guide",
  ...GUIDE_SCREENS.map((screen) => `#/guide/${screen}`),
  "#/answers",
  "#/documents",
  "#/bin",
];

export function hashOf(page: Page, focus = ""): string {
  const of = page.is === "room" ? `${roomOf(page.of)}/${page.of}` : "of" in page ? page.of : "";
  const path = of === "" ? page.is : `${page.is}/${of}`;
  return `#/${path}${focus ? `?${focus}` : ""}`;
}

/** The page behind an address; today when there is none. */
export function pageOf(hash: string): Page {
  const [path = ""] = hash.replace(/^#\//, "").split("?");
  const [is, of = "", part] = path.split("/");
  const room = ROOMS.find((known) => known === of);
  // A room without a part opens on its first.
  const its = room && (PARTS[room].find((known) => known === part) ?? PARTS[room][0]);
  if (is === "room" && its) return { is, of: its };
  if (is === "guide" && (of === "" || GUIDE_SCREENS.includes(of))) return { is, of };
  const plain = PLAIN.find((known) => known === is);
  return plain ? { is: plain } : { is: "today" };
}

/** The id of the field that an address points at. */
export const focusOf = (hash: string): string => hash.split("?")[1] ?? "";

/** The record whose field an address points at. */
export function recordIn(hash: string): { kind: Kind; id: number } | null {
  const [, kind, id] = /^f-(\w+)-(\d+)-/.exec(focusOf(hash)) ?? [];
  return kind && kind in PART_OF ? { kind: kind as Kind, id: Number(id) } : null;
}

/** The id of the control of a field. */
export const fieldId = (kind: string, id: number | null, field: string) =>
  `f-${kind}-${id ?? "new"}-${field}`;

/** The same for a field of no record in particular: the first on the page. */
export const anyFieldId = (kind: string, field: string) => `f-${kind}-any-${field}`;

/** The id on this page for one that was asked for; where a field is not drawn, another of its record, or what adds one. */
export function drawnId(id: string): string | null {
  if (id === "" || document.getElementById(id)) return id || null;
  const [, kind, record, field] = /^f-(\w+)-(\d+|any|new)-(\w+)$/.exec(id) ?? [];
  if (!kind) return null;
  if (record === "new") return document.getElementById(`add-${kind}`)?.id ?? null;
  const of = record === "any" ? `[id^="f-${kind}-"][id$="-${field}"]` : `[id^="f-${kind}-${record}-"]`;
  return document.querySelector(of)?.id ?? null;
}

/** The address of the field that mends a finding: its question in the set-up, or its place in its room. */
export function hashOfLink(link: LinkView, inGuide = false): string {
  const page: Page =
    inGuide && link.screen ? { is: "guide", of: link.screen } : { is: "room", of: link.part };
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

/** Forgets the place: the plan that is opened next begins where it was left itself. */
export const leavePlace = (): void => history.replaceState(null, "", location.pathname + location.search);
