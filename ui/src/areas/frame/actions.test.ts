import { beforeAll, describe, expect, test } from "vitest";
import { words } from "../../lib/words/words.svelte";
import { actionFor, ACTIONS, actions, GROUPS, said } from "./actions";
import { GLOSSARY } from "./glossary";
import { appState, OPEN, RECENT } from "../../lib/state/app.fixture";
import { app } from "../../lib/state/app.svelte";

const LANGUAGES = ["nl", "en"] as const;
beforeAll(async () => {
  await Promise.all(LANGUAGES.map((language) => words.load(language)));
  await words.speak("nl");
});

const state = appState({ recent: [RECENT] });

/** A key pressed on an element, or on the page. */
function press(init: KeyboardEventInit, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", init);
  Object.defineProperty(event, "target", { value: target });
  return event;
}
const idFor = (init: KeyboardEventInit, target?: Element) => actionFor(press(init, target))?.id;

describe("the table of actions", () => {
  test.each(LANGUAGES)("has words for every action, menu and explained word in %s", (language) => {
    const keys = [
      ...ACTIONS.map((action) => action.words),
      ...GROUPS.map((group) => `menu-${group}`),
      ...GLOSSARY.flatMap(({ word }) => [`word-${word}`, `word-${word}.text`]),
    ];
    expect(keys.filter((key) => words.say(key, {}, language) === key)).toEqual([]);
  });

  test("gives no shortcut and no name twice", () => {
    for (const all of [ACTIONS.flatMap((action) => action.keys ?? []), ACTIONS.map((action) => action.id)])
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  test("takes no letter that is typed", () => {
    const bare = ACTIONS.flatMap((action) => action.keys ?? []).filter((keys) => !/^mod |^f\d+$/.test(keys));
    expect(bare).toEqual([]);
  });

  test("puts recent plans behind what opens a plan", () => {
    app.state = state;
    const file = actions().filter((action) => action.group === "file");
    expect(file.map(said).slice(1, 4)).toEqual([
      "Plan openen…",
      words.say("start-sample"),
      "Openen: De Ster",
    ]);
  });

  test("offers what asks for a plan only while there is one", () => {
    app.state = state;
    const can = (id: string) => ACTIONS.find((action) => action.id === id)?.can();
    expect(["open", "save-copy", "undo", "about"].map(can)).toEqual([true, false, false, true]);
    app.state = { ...state, plan: OPEN };
    expect(["open", "save-copy", "undo", "about"].map(can)).toEqual([true, true, false, true]);
  });
});

describe("a shortcut", () => {
  test("finds its action with Ctrl and with Cmd", () => {
    expect(idFor({ key: "k", ctrlKey: true })).toBe("find");
    expect(idFor({ key: "K", metaKey: true })).toBe("find");
    expect(idFor({ key: "F1" })).toBe("shortcuts");
    expect(idFor({ key: "k" })).toBeUndefined();
  });

  test("tells redo from undo by Shift, and takes a plus however it is typed", () => {
    expect(idFor({ key: "z", ctrlKey: true })).toBe("undo");
    expect(idFor({ key: "Z", ctrlKey: true, shiftKey: true })).toBe("redo");
    expect(idFor({ key: "y", ctrlKey: true })).toBe("redo");
    for (const key of ["+", "="]) {
      expect(idFor({ key, ctrlKey: true })).toBe("larger");
      expect(idFor({ key, ctrlKey: true, shiftKey: true })).toBe("larger");
    }
  });

  test("leaves undo to the text that is being typed", () => {
    const input = document.createElement("input");
    expect(idFor({ key: "z", ctrlKey: true }, input)).toBeUndefined();
    input.readOnly = true;
    expect(idFor({ key: "z", ctrlKey: true }, input)).toBe("undo");
    expect(idFor({ key: "k", ctrlKey: true }, document.createElement("textarea"))).toBe("find");
  });
});
