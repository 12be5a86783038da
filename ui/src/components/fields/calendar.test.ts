import { describe, expect, test } from "vitest";
import { led, plusMonths, weeksOf } from "./calendar";

describe("a month", () => {
  test("begins on the Monday before its first day, and always has six weeks", () => {
    const weeks = weeksOf("2026-11-22");
    expect(weeks).toHaveLength(6);
    expect([weeks[0]?.[0], weeks[0]?.[6]]).toEqual(["2026-10-26", "2026-11-01"]);
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
    expect(weeksOf("2027-02-10").flat()).toHaveLength(42);
    expect(weeksOf("2027-02-10")[0]?.[0]).toBe("2027-02-01");
    expect(weeksOf("2026-06-30")[0]?.[0]).toBe("2026-06-01");
  });

  test("gives way to another, by its last day where that is shorter", () => {
    expect(plusMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(plusMonths("2028-02-29", 12)).toBe("2029-02-28");
    expect(plusMonths("2027-01-15", -1)).toBe("2026-12-15");
    expect(plusMonths("2026-12-31", 1)).toBe("2027-01-31");
  });
});

describe("a key", () => {
  test.each([
    ["ArrowLeft", "2026-11-21"],
    ["ArrowRight", "2026-11-23"],
    ["ArrowUp", "2026-11-15"],
    ["ArrowDown", "2026-11-29"],
    ["Home", "2026-11-16"],
    ["End", "2026-11-22"],
    ["PageUp", "2026-10-22"],
    ["PageDown", "2026-12-22"],
  ])("%s leads from a Sunday to %s", (key, day) => {
    expect(led("2026-11-22", key, false)).toBe(day);
  });

  test("leads a year on with Shift, and nowhere when it is a letter", () => {
    expect(led("2026-11-22", "PageDown", true)).toBe("2027-11-22");
    expect(led("2026-11-22", "PageUp", true)).toBe("2025-11-22");
    expect(led("2026-11-22", "a", false)).toBeNull();
  });
});
