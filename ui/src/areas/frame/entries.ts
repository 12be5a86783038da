//! The entries of the rail, in the order of the method. Only rooms that work are here.

import ChartColumn from "@lucide/svelte/icons/chart-column";
import Compass from "@lucide/svelte/icons/compass";
import FileText from "@lucide/svelte/icons/file-text";
import House from "@lucide/svelte/icons/house";
import ListChecks from "@lucide/svelte/icons/list-checks";
import MessageSquare from "@lucide/svelte/icons/message-square";
import NotebookText from "@lucide/svelte/icons/notebook-text";
import RefreshCw from "@lucide/svelte/icons/refresh-cw";
import Radio from "@lucide/svelte/icons/radio";
import Route from "@lucide/svelte/icons/route";
import Sun from "@lucide/svelte/icons/sun";
import Trash2 from "@lucide/svelte/icons/trash-2";
import type { Component } from "svelte";
import type { Room, RoomStatus, Status } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { PARTS, ROOMS } from "../../navigation";

export interface Entry {
  hash: string;
  label: string;
  icon: Component;
  detail?: string;
  open?: number;
  apart?: boolean;
}

const ICONS: Record<Room, Component> = {
  basis: House,
  strategy: Compass,
  presence: MessageSquare,
  content: NotebookText,
  monitoring: Radio,
  metrics: ChartColumn,
  review: RefreshCw,
};

const plain = (page: string, icon: Component, apart = false): Entry => ({
  hash: `#/${page}`,
  label: t(`page-${page}`),
  icon,
  apart,
});

/** How far along a room is; nothing where all is filled in and something is still wrong with it. */
function progress({ answered, required, open }: RoomStatus): string | undefined {
  if (answered < required) return t("room-progress", { done: answered, all: required });
  return open === 0 ? t("room-complete") : undefined;
}

function roomEntry(room: Room, index: number, status: Status | null): Entry {
  const its = status?.rooms.find((one) => one.room === room);
  const open = its?.open ?? 0;
  return {
    hash: `#/room/${room}/${PARTS[room][0]}`,
    label: t(`room-${room}`),
    icon: ICONS[room],
    detail: its && progress(its),
    open,
    apart: index === 0,
  };
}

export function entries(status: Status | null): Entry[] {
  return [
    plain("today", Sun),
    plain("guide", Route),
    ...ROOMS.map((room, index) => roomEntry(room, index, status)),
    plain("answers", ListChecks, true),
    plain("documents", FileText),
    plain("bin", Trash2),
  ];
}
