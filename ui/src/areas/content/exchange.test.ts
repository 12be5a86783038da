import { expect, it } from "vitest";
import type { ImportView, PostColumn } from "../../lib/ipc/types";
import { remapped } from "./exchange";

const view = (columns: (PostColumn | null)[]) =>
  ({ columns: columns.map((column) => ({ name: "", column, examples: [] })) }) as unknown as ImportView;

it("gives a meaning to one column only, but for notes", () => {
  expect(remapped(view(["title", null]), 1, "title")).toEqual([null, "title"]);
  expect(remapped(view(["notes", "text"]), 1, "notes")).toEqual(["notes", "notes"]);
  expect(remapped(view(["title", "text"]), 0, null)).toEqual([null, "text"]);
});
