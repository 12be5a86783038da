import { expect, test } from "vitest";
import { addDays, addMonths, mondayOf, spanOf, step } from "./days";

test("days go on over months, years and leap days", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
  expect(addMonths("2027-01-31", -2)).toBe("2026-11-30");
});

test("a week begins on Monday", () => {
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
});

test("a month shows whole weeks, and a view goes on by itself", () => {
  expect(spanOf("month", "2026-12-15")).toEqual(["2026-11-30", "2027-01-03"]);
  expect(spanOf("week", "2026-11-25")).toEqual(["2026-11-23", "2026-11-29"]);
  expect(spanOf("year", "2026-11-25")).toEqual(["2026-01-01", "2026-12-31"]);
  expect(step("month", "2026-12-31", 1)).toBe("2027-01-01");
  expect(step("week", "2026-12-28", 1)).toBe("2027-01-04");
  expect(step("year", "2028-02-29", 1)).toBe("2029-02-28");
});
