import { beforeEach, describe, expect, test, vi } from "vitest";
import type { MenuLine } from "../../lib/ipc/types";
import { appState, RECENT } from "../../lib/state/app.fixture";
import { app } from "../../lib/state/app.svelte";
import { plan } from "../../lib/state/plan.svelte";
import { words } from "../../lib/words/words.svelte";
import { actions } from "./actions";
import { choose, menuBar } from "./native";
import { dialogs } from "./shown.svelte";

beforeEach(async () => {
  await words.speak("nl");
  dialogs.close();
  app.state = appState({ recent: [RECENT] });
});

const all = () => menuBar().flatMap(({ lines }) => lines);
const ids = (lines: MenuLine[]) => lines.flatMap((line) => (line.is === "action" ? [line.id] : []));
const find = (id: string) => all().find((line) => line.is === "action" && line.id === id);

describe("the menu bar of macOS", () => {
  test("has every action of the table once, and those of the system with words", () => {
    expect(ids(all()).sort()).toEqual(
      actions()
        .map(({ id }) => id)
        .sort(),
    );
    const deeds = all().filter((line) => line.is === "system");
    expect(deeds).toHaveLength(10);
    expect(deeds.filter(({ label }) => label.startsWith("menu-"))).toEqual([]);
    expect(menuBar().map(({ label }) => label)).toEqual([
      "Koers",
      ...["menu-file", "menu-edit", "menu-view", "menu-window", "menu-help"].map((key) => words.say(key)),
    ]);
  });

  test("has our own Undo and Redo above what the system does in Edit", () => {
    const [, , edit] = menuBar();
    const told = edit?.lines.map((line) =>
      line.is === "action" ? line.id : line.is === "system" ? line.does : "-",
    );
    expect(told?.slice(0, 7)).toEqual(["undo", "redo", "-", "cut", "copy", "paste", "select-all"]);
    expect(find("undo")).toMatchObject({ keys: "CmdOrCtrl+Z", can: true });
    expect(find("redo")).toMatchObject({ keys: "CmdOrCtrl+Shift+Z" });
  });

  test("follows the state and the language", async () => {
    expect(find("save-copy")).toMatchObject({ can: false });
    expect(find("language-nl")).toMatchObject({ chosen: true });
    expect(find("new")).toMatchObject({ chosen: null, label: "Nieuw plan…" });
    await words.speak("en");
    expect(find("new")).toMatchObject({ label: "New plan…" });
  });

  test("never puts two lines of separation together, nor one at an end", () => {
    for (const { lines } of menuBar()) {
      const kinds = lines.map(({ is }) => is);
      expect([kinds[0], kinds.at(-1)]).not.toContain("apart");
      expect(kinds.join()).not.toContain("apart,apart");
    }
  });

  test("does what was chosen, and leaves Undo to the text that is being typed", () => {
    choose("about");
    expect(dialogs.shown).toBe("about");
    const undo = vi.spyOn(plan, "undo").mockResolvedValue();
    const ofText = vi.fn();
    document.execCommand = ofText;
    const input = document.createElement("input");
    document.body.append(input);
    input.focus();
    choose("undo");
    expect(ofText).toHaveBeenCalledExactlyOnceWith("undo");
    expect(undo).not.toHaveBeenCalled();
    input.remove();
  });
});
