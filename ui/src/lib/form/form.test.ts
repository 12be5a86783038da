//! The form against a core that is slow, or that fails: what is typed is never lost.

import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Edit, Kind, Saved } from "../ipc/types";
import { Form, PAUSE_MS } from "./form.svelte";

interface Call {
  kind: Kind;
  id: number | null;
  edits: Edit[];
  answer: (id: number) => void;
  fail: (code: string) => void;
}

const typed = (of: string) => ({ is: "typed" as const, of });
const name = (id: number | null) => ({ kind: "person" as const, id });

let calls: Call[];
let applied: number[];
let form: Form;
const call = (at: number): Call => {
  const found = calls[at];
  if (!found) throw new Error(`there was no call ${at}`);
  return found;
};
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  applied = [];
  form = new Form({
    send: (kind, id, edits) =>
      new Promise((resolve, reject) => {
        const answer = (made: number) => resolve({ id: made } as unknown as Saved);
        calls.push({ kind, id, edits, answer, fail: (code) => reject({ code, args: {}, reference: "" }) });
      }),
    apply: (saved) => applied.push(saved.id ?? 0),
  });
});

describe("a form", () => {
  test("saves after a pause, not after every letter", async () => {
    form.answer(name(1), "name", typed("S"));
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    form.answer(name(1), "name", typed("Sa"));
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(call(0).edits).toEqual([{ field: "name", answer: typed("Sa") }]);
  });

  test("loses no letter that is typed while a save is slow", async () => {
    form.enter(name(1), "name");
    form.answer(name(1), "name", typed("Sam"));
    void form.flushAll();
    await settled();
    form.answer(name(1), "name", typed("Samira"));
    call(0).answer(1);
    await settled();
    expect(form.draft(name(1), "name")).toEqual(typed("Samira"));
    await settled();
    expect(call(1).edits).toEqual([{ field: "name", answer: typed("Samira") }]);
  });

  test("sends one save at a time, in the order of typing", async () => {
    form.answer(name(1), "name", typed("Samira"));
    form.answer(name(2), "name", typed("Joost"));
    void form.flushAll();
    await settled();
    expect(calls.map(({ id }) => id)).toEqual([1]);
    call(0).answer(1);
    await settled();
    expect(calls.map(({ id }) => id)).toEqual([1, 2]);
  });

  test("gives what was typed meanwhile to the record that the first save made", async () => {
    form.enter(name(null), "name");
    form.answer(name(null), "name", typed("Sam"));
    void form.flushAll();
    await settled();
    form.answer(name(null), "name", typed("Samira"));
    call(0).answer(7);
    await settled();
    expect(form.draft(name(7), "name")).toEqual(typed("Samira"));
    expect(call(1).id).toBe(7);
    call(1).answer(7);
    await settled();
    expect(calls).toHaveLength(2);
  });

  test("keeps the text of the field with the focus, and lets the core's win when it is left", async () => {
    form.enter(name(1), "name");
    form.answer(name(1), "name", typed(" Samira "));
    void form.flushAll();
    await settled();
    call(0).answer(1);
    await settled();
    expect(form.draft(name(1), "name")).toEqual(typed(" Samira "));
    void form.leave();
    expect(form.draft(name(1), "name")).toBeNull();
    expect(applied).toEqual([1]);
  });

  test("keeps the text when saving fails, says so, and saves it when asked again", async () => {
    form.answer(name(1), "name", typed("Samira"));
    const first = form.flushAll();
    await settled();
    call(0).fail("disk-full");
    expect(await first).toBe(false);
    expect(form.failure?.code).toBe("disk-full");
    expect(form.unsaved).toBe("Samira");
    expect(form.draft(name(1), "name")).toEqual(typed("Samira"));

    const again = form.flushAll();
    await settled();
    call(1).answer(1);
    expect(await again).toBe(true);
    expect(form.failure).toBeNull();
    expect(form.dirty).toBe(false);
  });

  test("saves the other records when one is refused", async () => {
    form.answer(name(1), "name", typed("Samira"));
    form.answer(name(2), "name", typed("Joost"));
    const all = form.flushAll();
    await settled();
    call(0).fail("refused");
    await settled();
    expect(call(1).id).toBe(2);
    call(1).answer(2);
    expect(await all).toBe(false);
    expect(form.failure?.code).toBe("refused");
    expect(form.unsaved).toBe("Samira");
  });

  test("lets go of what could not be saved only when told to, and never sends it then", async () => {
    form.answer(name(1), "name", typed("Samira"));
    const first = form.flushAll();
    await settled();
    call(0).fail("missing");
    await first;
    form.answer(name(1), "role", typed("Eigenaar"));
    form.discard();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(await form.flushAll()).toBe(true);
    expect(calls).toHaveLength(1);
    expect(form.failure).toBeNull();
    expect(form.unsaved).toBe("");
  });

  test("waits, when all must be saved, for what is typed while it waits", async () => {
    form.answer(name(1), "name", typed("Sam"));
    const all = form.flushAll();
    await settled();
    form.answer(name(1), "role", typed("Eigenaar"));
    call(0).answer(1);
    await settled();
    call(1).answer(1);
    expect(await all).toBe(true);
    expect(form.dirty).toBe(false);
  });
});
