//! Numbers, amounts and days as each language writes them.

import { describe, expect, test } from "vitest";
import { canonicalDay, number, money, size, timeOfDay, typed, typedDay, weekday } from "./format";
import { words } from "./words.svelte";

describe("a number", () => {
  test.each([
    ["1250.50", "1.250,50", "1,250.50"],
    ["1000000", "1.000.000", "1,000,000"],
    ["999", "999", "999"],
    ["-3.20", "-3,20", "-3.20"],
    ["0", "0", "0"],
    ["veertig", "veertig", "veertig"],
    ["", "", ""],
  ])("%s is %s in Dutch and %s in English", (canonical, nl, en) => {
    expect(number(canonical, "nl")).toBe(nl);
    expect(number(canonical, "en")).toBe(en);
  });
});

test("an amount carries the sign of the euro", () => {
  expect(money("1250.50", "nl")).toBe("€ 1.250,50");
  expect(money("1250.50", "en")).toBe("€1,250.50");
  expect(money("1250.50", "en", "gbp")).toBe("£1,250.50");
  expect(money("20", "nl", "usd")).toBe("$ 20");
  expect(money("veertig", "nl")).toBe("veertig");
});

test("a day is typed with the day before the month in both languages", () => {
  expect(typedDay("2027-03-31", "nl")).toBe("31-3-2027");
  expect(typedDay("2027-03-31", "en")).toBe("31/3/2027");
  expect(typedDay("volgende week", "nl")).toBe("volgende week");
});

test("a field shows what a person would type in it", () => {
  expect(typed({ is: "number" }, "2.5", "nl")).toBe("2,5");
  expect(typed({ is: "day" }, "2027-03-31", "nl")).toBe("31-3-2027");
  expect(typed({ is: "line" }, "1250.50", "nl")).toBe("1250.50");
});

test("a day is read in words, in the language of the screen", async () => {
  await words.speak("nl");
  expect(words.day("2027-03-31")).toBe("31 maart 2027");
  expect(words.dayOfWeek("2026-11-22")).toBe("zondag 22 november 2026");
  await words.speak("en");
  expect(words.day("2027-03-31")).toBe("31 March 2027");
  expect(weekday("2026-11-22")).toBe(0);
});

test("what is no moment gives no time", () => expect(timeOfDay("gisteren")).toBe(""));

test("a size is in kB or MB", () => {
  expect(size(184_320, "nl")).toBe("184 kB");
  expect(size(1_843_200, "nl")).toBe("1,8 MB");
});

test("what a finding names is written as the language writes it", async () => {
  await words.speak("nl");
  const said = words.args({
    item: { is: "word", of: "basis-item-found" },
    posts: { is: "number", of: 250 },
    hours: { is: "number", of: 1200 },
    load: { is: "percent", of: 91 },
    since: { is: "day", of: "2026-11-22" },
    missed: { is: "count", of: 2 },
  });
  expect(said.item).not.toBe("basis-item-found");
  expect(said).toMatchObject({
    posts: "2,50",
    hours: "12",
    load: "91%",
    since: "22 november 2026",
    missed: 2,
  });
});

test.each([
  ["31-3-2027", "2027-03-31"],
  [" 1/12/2026 ", "2026-12-01"],
  ["2027-03-31", "2027-03-31"],
  ["29-2-2027", ""],
  ["31-13-2027", ""],
  ["morgen", ""],
  ["", ""],
])("the typed day '%s' is '%s'", (written, canonical) => {
  expect(canonicalDay(written)).toBe(canonical);
});
