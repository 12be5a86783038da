//! The field as a person meets it: by its label, with its hint and with what is wrong.

import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { words } from "../lib/words/words.svelte";
import Field from "./Field.svelte";

const base = {
  id: "f-person-1-name",
  label: "Naam",
  value: "",
  ontype: () => undefined,
  onchoose: () => undefined,
};
const options = [
  { value: "now", label: "Nu", hint: "" },
  { value: "later", label: "Later", hint: "" },
];

beforeEach(async () => {
  await words.speak("nl");
});

describe("a field", () => {
  test("is found by its label and tells what is typed", async () => {
    const ontype = vi.fn();
    render(Field, { ...base, kind: { is: "line" }, ontype });
    await userEvent.type(screen.getByLabelText("Naam"), "S");
    expect(ontype).toHaveBeenCalledWith("S");
  });

  test("ties hint, example and what is wrong to its control", () => {
    const said = { hint: "Zoals klanten je kennen.", example: "De Ster", problem: "Vul een bedrag in." };
    render(Field, { ...base, ...said, kind: { is: "money" } });
    const input = screen.getByLabelText("Naam");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    const tied = (input.getAttribute("aria-describedby") ?? "").split(" ");
    const texts = tied.map((id) => document.getElementById(id)?.textContent.trim());
    expect(texts).toEqual([
      "Zoals klanten je kennen.",
      `${words.say("example")} De Ster`,
      `${words.say("problem-prefix")} Vul een bedrag in.`,
    ]);
  });

  test("offers few choices as cards and many as a list", () => {
    const { unmount } = render(Field, { ...base, kind: { is: "choice", of: ["now", "later"] }, options });
    expect(screen.getAllByRole("radio")).toHaveLength(2);
    expect(screen.getByRole("group", { name: "Naam" }).id).toBe(base.id);
    unmount();
    render(Field, { ...base, kind: { is: "choice", of: ["a", "b", "c", "d", "e", "f"] }, options });
    expect(screen.getByRole("combobox", { name: "Naam" }).id).toBe(base.id);
  });

  test("lets several records be ticked, and one unticked", async () => {
    const onchoose = vi.fn();
    render(Field, { ...base, kind: { is: "refs", of: "objective" }, options, value: "now", onchoose });
    await userEvent.click(screen.getByRole("checkbox", { name: "Later" }));
    expect(onchoose).toHaveBeenLastCalledWith("now,later");
    await userEvent.click(screen.getByRole("checkbox", { name: "Nu" }));
    expect(onchoose).toHaveBeenLastCalledWith("");
  });

  test("takes 'I don't know yet' for an answer, and says that it is kept", async () => {
    const onunknown = vi.fn();
    const { rerender } = render(Field, { ...base, kind: { is: "line" }, onunknown });
    await userEvent.click(screen.getByRole("button", { name: words.say("unknown-for", { label: "Naam" }) }));
    expect(onunknown).toHaveBeenCalledOnce();
    await rerender({ unknown: true });
    expect(screen.getByText(words.say("unknown-kept"))).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("follows the language at once", async () => {
    render(Field, { ...base, kind: { is: "yes-no" }, options: [], unknown: true });
    expect(screen.getByText(words.say("unknown-kept", {}, "nl"))).toBeTruthy();
    await words.speak("en");
    expect(await screen.findByText(words.say("unknown-kept", {}, "en"))).toBeTruthy();
  });

  test("offers a calendar beside a day, on the month of what is typed, and takes a day from it", async () => {
    const onchoose = vi.fn();
    const day = { ...base, kind: { is: "day" as const }, today: "2026-11-22", onchoose };
    const { rerender } = render(Field, { ...day, value: "31-3-2027" });
    const opener = screen.getByRole("button", { name: words.say("day-pick", { label: "Naam" }) });
    await userEvent.click(opener);
    expect(screen.getByText("maart 2027")).toBeTruthy();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("woensdag 31 maart 2027");
    await userEvent.keyboard("{ArrowRight}{PageDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("zaterdag 1 mei 2027");
    await userEvent.keyboard("{Enter}");
    expect(onchoose).toHaveBeenCalledExactlyOnceWith("1-5-2027");
    await rerender({ value: "geen dag" });
    await userEvent.click(opener);
    expect(screen.getByRole("button", { name: "zondag 22 november 2026" }).getAttribute("aria-current")).toBe(
      "date",
    );
    await rerender({ readonly: true });
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("chooses by what stands in the list, and adds a new one from there", async () => {
    const onadd = vi.fn();
    const onchoose = vi.fn();
    const kind = { is: "ref" as const, of: "person" as const };
    render(Field, { ...base, kind, options, addLabel: "Persoon toevoegen", onadd, onchoose });
    await userEvent.selectOptions(screen.getByLabelText("Naam"), "Later");
    expect(onchoose).toHaveBeenCalledWith("later");
    await userEvent.selectOptions(screen.getByLabelText("Naam"), "Persoon toevoegen");
    expect(onadd).toHaveBeenCalledOnce();
  });
});
