import { beforeEach, expect, test, vi } from "vitest";
import * as commands from "../ipc/commands";
import type { Page, RecordView, Saved } from "../ipc/types";
import { plan } from "./plan.svelte";

vi.mock("../ipc/commands", async (original) => ({
  ...(await original<typeof commands>()),
  show: vi.fn(),
  more: vi.fn(),
}));

const posts = (from: number, until: number): RecordView[] =>
  Array.from({ length: until - from }, (_, at) => ({ kind: "post", id: from + at, fields: {} }));
const board: Page = { is: "room", of: "posts" };
const saved = (page: Page): Saved =>
  ({ view: { page, records: posts(0, 100), all: { post: 230 } }, status: {}, id: null }) as unknown as Saved;

beforeEach(async () => {
  vi.mocked(commands.show).mockImplementation((page) => Promise.resolve(saved(page)));
  vi.mocked(commands.more)
    .mockReset()
    .mockImplementation((_, __, after) => Promise.resolve(posts(after, Math.min(after + 100, 230))));
  await plan.show({ is: "today" });
  await plan.show(board);
});

test("shows a window more of a long list, and keeps it in sight when the page is read again", async () => {
  expect(plan.inSight("post")).toBe(100);
  await plan.more("post");
  expect(plan.inSight("post")).toBe(200);
  await plan.refresh();
  expect(plan.inSight("post")).toBe(200);
  await plan.more("post");
  expect(plan.inSight("post")).toBe(230);
});

test("brings a record in sight, and asks for no more than that takes", async () => {
  await plan.bring("post", 205);
  expect(plan.inSight("post")).toBe(230);
  vi.mocked(commands.more).mockClear();
  await plan.bring("post", 999);
  expect(commands.more).not.toHaveBeenCalled();
});

test("begins another page with what it shows at first", async () => {
  await plan.more("post");
  await plan.show({ is: "today" });
  await plan.show(board);
  expect(plan.inSight("post")).toBe(100);
});
