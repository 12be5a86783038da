//! The menu bar of macOS, from the same table of actions as the menus in the window elsewhere; the shell draws it.

import type { MenuLine, MenuView, SystemDeed } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { actions, GROUPS, said, type Action, type Group } from "./actions";
import { inText } from "./shortcuts";

/** What stands in the menu of the app itself there, and not in its group. */
const OF_THE_APP = ["about", "settings"];

const APART: MenuLine = { is: "apart" };
const system = (...deeds: SystemDeed[]): MenuLine[] =>
  deeds.map((does) => ({
    is: "system",
    does,
    label: t(does === "copy" ? "menu-copy-text" : `menu-${does}`),
  }));

/** A shortcut as the shell reads it. */
const accelerator = (shortcut: string): string =>
  shortcut
    .split(" ")
    .map((key) => (key === "mod" ? "CmdOrCtrl" : key.charAt(0).toUpperCase() + key.slice(1)))
    .join("+");

const line = (action: Action): MenuLine => ({
  is: "action",
  id: action.id,
  label: said(action),
  keys: action.keys?.[0] ? accelerator(action.keys[0]) : null,
  // Where a text is typed, that has an Undo of its own, of which the table does not know.
  can: action.leftToText || action.can(),
  chosen: action.chosen?.() ?? null,
});

const lines = (of: Action[]): MenuLine[] =>
  of.flatMap((action, at) => (action.apart && at > 0 ? [APART, line(action)] : [line(action)]));

function inGroup(group: Group): MenuLine[] {
  const its = actions().filter((action) => action.group === group && !OF_THE_APP.includes(action.id));
  if (group !== "edit") return lines(its);
  const steps = its.filter((action) => action.leftToText);
  const others = its.filter((action) => !action.leftToText);
  return [...lines(steps), APART, ...system("cut", "copy", "paste", "select-all"), APART, ...lines(others)];
}

/** All menus, as they are now. */
export function menuBar(): MenuView[] {
  const [about, settings] = OF_THE_APP.map((id) => lines(actions().filter((action) => action.id === id)));
  const ofTheApp = [about, settings, system("services"), system("hide", "hide-others", "show-all")];
  const groups = GROUPS.map((group) => ({ label: t(`menu-${group}`), lines: inGroup(group) }));
  return [
    { label: "Koers", lines: [...ofTheApp.flatMap((some = []) => [...some, APART]), ...system("quit")] },
    ...groups.filter((_, at) => GROUPS[at] !== "help"),
    { label: t("menu-window"), lines: system("minimize") },
    ...groups.filter((_, at) => GROUPS[at] === "help"),
  ];
}

/** Does what was chosen in the bar. In a text that is being typed, Undo and Redo are the text's own. */
export function choose(id: string): void {
  const action = actions().find((one) => one.id === id);
  if (action?.leftToText && inText(document.activeElement)) document.execCommand(action.id);
  else if (action?.can()) void action.run();
}
