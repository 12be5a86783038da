//! Everything that can be done from anywhere, in one table: the menus, the shortcuts and the palette are made from it.

import * as commands from "../../lib/ipc/commands";
import type { Language, Theme } from "../../lib/ipc/types";
import { app, TEXT_SIZES } from "../../lib/state/app.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { t, words } from "../../lib/words/words.svelte";
import { go } from "../../navigation";
import { saveCopy } from "../documents/saving";
import { beginNew, closeThisWindow, renewSample, turnTo } from "./opening";
import { inText, isMac, pressed } from "./shortcuts";
import { dialogs } from "./shown.svelte";

/** The menus, in their order. */
export const GROUPS = ["file", "edit", "view", "help"] as const;
export type Group = (typeof GROUPS)[number];

export interface Action {
  id: string;
  /** The key of its words. */
  words: string;
  /** Its words, where they say more at the moment. */
  told?: () => string;
  group: Group;
  /** Shortcuts; the first is shown. */
  keys?: readonly string[];
  /** A line above it in the menu. */
  apart?: boolean;
  /** One of several: whether it is the one. */
  chosen?: () => boolean;
  /** A field of text does this by itself. */
  leftToText?: boolean;
  can: () => boolean;
  run: () => unknown;
}

const always = () => true;
/** The first screen asks for the language before anything else. */
const begun = () => (app.state?.language_chosen ?? false) && !app.busy;
const planOpen = () => Boolean(app.state?.plan) && !app.busy;
const size = () => app.state?.text_size ?? 100;
const step = (code: "undo" | "redo") => {
  const label = plan.status?.[code];
  return label ? t(`${code}-what`, { what: words.label(label) }) : t(code);
};

const language = (of: Language): Action => ({
  id: `language-${of}`,
  words: `action-language-${of}`,
  group: "view",
  chosen: () => app.state?.language === of,
  can: always,
  run: () => app.language(of),
});
const theme = (of: Theme): Action => ({
  id: `theme-${of}`,
  words: `action-theme-${of}`,
  group: "view",
  chosen: () => (app.state?.theme ?? "system") === of,
  can: always,
  run: () => app.theme(of),
});

export const ACTIONS: readonly Action[] = [
  { id: "new", words: "action-new", group: "file", keys: ["mod n"], can: begun, run: beginNew },
  {
    id: "open",
    words: "action-open",
    group: "file",
    keys: ["mod o"],
    can: begun,
    run: () => turnTo(() => commands.openPlan(null)),
  },
  {
    id: "sample",
    words: "start-sample",
    group: "file",
    can: begun,
    run: () => turnTo(commands.openSample),
  },
  {
    id: "save-copy",
    words: "menu-copy",
    group: "file",
    keys: ["mod shift s"],
    apart: true,
    can: planOpen,
    run: saveCopy,
  },
  {
    id: "backups",
    words: "menu-backups",
    group: "file",
    can: planOpen,
    run: () => go("#/documents?backups-title"),
  },
  {
    id: "close-plan",
    words: "menu-close",
    group: "file",
    keys: ["mod w"],
    apart: true,
    can: planOpen,
    run: () => app.close(),
  },
  {
    id: "close-window",
    words: "action-close-window",
    group: "file",
    // Cmd+Q ends the app there, with all its windows.
    keys: [isMac() ? "mod shift w" : "mod q"],
    can: always,
    run: closeThisWindow,
  },
  {
    id: "undo",
    words: "undo",
    told: () => step("undo"),
    group: "edit",
    keys: ["mod z"],
    leftToText: true,
    can: () => planOpen() && !plan.readOnly && Boolean(plan.status?.undo),
    run: () => plan.undo(),
  },
  {
    id: "redo",
    words: "redo",
    told: () => step("redo"),
    group: "edit",
    keys: ["mod shift z", "mod y"],
    leftToText: true,
    can: () => planOpen() && !plan.readOnly && Boolean(plan.status?.redo),
    run: () => plan.redo(),
  },
  {
    id: "find",
    words: "action-find",
    group: "edit",
    keys: ["mod k", "mod f"],
    apart: true,
    can: begun,
    run: () => dialogs.open("palette"),
  },
  { id: "bin", words: "page-bin", group: "edit", can: planOpen, run: () => go("#/bin") },
  language("nl"),
  language("en"),
  { ...theme("system"), apart: true },
  theme("light"),
  theme("dark"),
  {
    id: "larger",
    words: "action-larger",
    group: "view",
    keys: ["mod +", "mod ="],
    apart: true,
    can: () => size() < Math.max(...TEXT_SIZES),
    run: () => app.zoom(1),
  },
  {
    id: "smaller",
    words: "action-smaller",
    group: "view",
    keys: ["mod -"],
    can: () => size() > Math.min(...TEXT_SIZES),
    run: () => app.zoom(-1),
  },
  {
    id: "usual-size",
    words: "action-usual-size",
    group: "view",
    keys: ["mod 0"],
    can: () => size() !== 100,
    run: () => app.zoom(0),
  },
  {
    id: "settings",
    words: "settings",
    group: "view",
    keys: ["mod ,"],
    apart: true,
    can: always,
    run: () => dialogs.open("settings"),
  },
  {
    id: "shortcuts",
    words: "help-shortcuts",
    group: "help",
    keys: ["f1"],
    can: always,
    run: () => dialogs.open("shortcuts"),
  },
  {
    id: "glossary",
    words: "help-glossary",
    group: "help",
    can: always,
    run: () => dialogs.open("glossary"),
  },
  { id: "privacy", words: "help-privacy", group: "help", can: always, run: () => dialogs.open("privacy") },
  {
    id: "sample-anew",
    words: "action-sample-anew",
    group: "help",
    apart: true,
    can: () => planOpen() && (app.state?.plan?.sample ?? false),
    run: renewSample,
  },
  {
    id: "about",
    words: "about",
    group: "help",
    apart: true,
    can: always,
    run: () => dialogs.open("about"),
  },
];

/** The plans that were open lately, each as an action. */
function recent(): Action[] {
  const others = (app.state?.recent ?? []).filter(({ path }) => path !== app.state?.plan?.path);
  return others.slice(0, 5).map(({ name, path }, index) => ({
    id: `open-${path}`,
    words: "action-open-recent",
    told: () => t("action-open-recent", { name }),
    group: "file",
    apart: index === 0,
    can: begun,
    run: () => turnTo(() => commands.openPlan(path)),
  }));
}

/** All of them, in the order of the menus; the recent plans follow what opens a plan. */
export function actions(): Action[] {
  const behind = ACTIONS.findIndex((action) => action.id === "sample") + 1;
  return [...ACTIONS.slice(0, behind), ...recent(), ...ACTIONS.slice(behind)];
}

/** What an action is called now. */
export const said = (action: Action): string => action.told?.() ?? t(action.words);

/** The action of the shortcut that was pressed. */
export function actionFor(event: KeyboardEvent): Action | null {
  const shortcut = pressed(event);
  const found = ACTIONS.find((action) => action.keys?.includes(shortcut)) ?? null;
  return found?.leftToText && inText(event.target) ? null : found;
}
