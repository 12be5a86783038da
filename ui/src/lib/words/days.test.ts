import { expect, test } from "vitest";
import { daysBetween, plusDays } from "./days";

test("days are counted over months, leap days and the change of the clock", () => {
  expect(daysBetween("2027-02-27", "2027-03-02")).toBe(3);
  expect(daysBetween("2028-02-27", "2028-03-02")).toBe(4);
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysBetween("2027-03-02", "2027-02-27")).toBe(-3);
  expect(plusDays("2026-12-30", 7)).toBe("2027-01-06");
});

test("what is no day gives no day", () => {
  expect(plusDays("soon", 7)).toBe("");
  expect(daysBetween("2027-03-02", "soon")).toBeNaN();
});
