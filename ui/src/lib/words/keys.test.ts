//! Every word that the screen asks for by a fixed key is there, in both languages and once.

import { beforeAll, describe, expect, test } from "vitest";
import { GUIDE_SCREENS, ROOMS } from "../../navigation";
import { FIELDS, type Language } from "../ipc/types";
import { words } from "./words.svelte";

const SOURCES = import.meta.glob<string>(["../../**/*.svelte", "../../**/*.ts", "!../../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const FILES = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const LANGUAGES: Language[] = ["nl", "en"];

/** Keys written out in the sources, and those that follow from what the plan holds. */
function keys(): Set<string> {
  const found = new Set<string>();
  for (const text of Object.values(SOURCES)) {
    for (const [, key = ""] of text.matchAll(/\b(?:t|say|maybe)\(\s*"([^"]+)"/g)) found.add(key);
    for (const [, a = "", b = ""] of text.matchAll(/\bt\([^()]*\? "([\w-]+)" : "([\w-]+)"/g))
      found.add(a).add(b);
  }
  for (const room of ROOMS) found.add(`room-${room}`).add(`room-${room}.lead`);
  for (const screen of GUIDE_SCREENS)
    for (const part of ["", ".short", ".lead", ".why"]) found.add(`guide-${screen}${part}`);
  for (const [kind, fields] of Object.entries(FIELDS)) {
    found.add(`kind-${kind}`);
    if (kind === "gate_terms" || kind === "set_aside") continue;
    for (const [field, of] of Object.entries(fields)) {
      if (kind === "basis_item" && (field === "item" || field === "state")) continue;
      found.add(`field-${kind}-${field}`);
      if (of.is === "choice") for (const code of of.of) found.add(`choice-${kind}-${field}-${code}`);
    }
  }
  return found;
}

const has = (language: Language, key: string) => words.say(key, {}, language) !== key;
beforeAll(() => Promise.all(LANGUAGES.map((language) => words.load(language))));

describe.each(LANGUAGES)("the words in %s", (language) => {
  test("are there for every key", () => {
    expect([...keys()].filter((key) => !has(language, key))).toEqual([]);
  });

  test("are there once", () => {
    const ids = Object.entries(FILES)
      .filter(([path]) => path.includes(`/${language}/`))
      .flatMap(([, text]) => [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
