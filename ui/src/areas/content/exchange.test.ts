import { expect, it } from "vitest";
import type { ImportView, PostColumn } from "../../lib/ipc/types";
import { grouped, remapped } from "./exchange";

const view = (columns: (PostColumn | null)[]) =>
  ({ columns: columns.map((column) => ({ name: "", column, examples: [] })) }) as unknown as ImportView;

it("tells first what is left out, and of what is the same only how much", () => {
  const rows = [{ outcome: "new" }, { outcome: "skipped" }];
  const seen = { rows, new: 1, changed: 0, same: 7, skipped: 500 } as unknown as ImportView;
  expect(grouped(seen).map(({ outcome, count }) => [outcome, count])).toEqual([
    ["skipped", 500],
    ["new", 1],
  ]);
});

it("gives a meaning to one column only, but for those of which there may be several", () => {
  expect(remapped(view(["title", null]), 1, "title")).toEqual([null, "title"]);
  expect(remapped(view(["notes", "text"]), 1, "notes")).toEqual(["notes", "notes"]);
  expect(remapped(view(["on_channel", null]), 1, "on_channel")).toEqual(["on_channel", "on_channel"]);
  expect(remapped(view(["title", "text"]), 0, null)).toEqual([null, "text"]);
});
