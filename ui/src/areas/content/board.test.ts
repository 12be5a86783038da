import { expect, test } from "vitest";
import type { Made } from "../shared/ask";
import { columnOf, dayOf, inColumn } from "./board";

let last = 0;
const post = (values: Record<string, string>): Made => ({
  kind: "post",
  id: ++last,
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, unknown: false, misfit: null, conflict: null },
    ]),
  ),
});

test("a post of which nothing is said is an idea", () => {
  expect(columnOf(post({ title: "Rye" }))).toBe("idea");
  expect(columnOf(post({ status: "planned" }))).toBe("planned");
});

test("what is to come stands by its day, what has none last", () => {
  const [none, late, soon] = [
    post({ status: "draft" }),
    post({ status: "draft", planned_on: "2027-03-09" }),
    post({ status: "draft", planned_on: "2027-03-20", finish_by: "2027-03-02" }),
  ];
  expect(inColumn([none, late, soon], "draft")).toEqual([soon, late, none]);
});

test("what went out stands newest first, by the day on which it did", () => {
  const [old, recent] = [
    post({ status: "published", planned_on: "2027-03-09", published_on: "2027-02-01" }),
    post({ status: "published", published_on: "2027-02-08" }),
  ];
  expect(dayOf(old)).toBe("2027-02-01");
  expect(inColumn([old, recent], "published")).toEqual([recent, old]);
});
