import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import Finder from "./Finder.svelte";

const base = {
  label: "Wat zoek je?",
  hint: "Typ iets.",
  query: "",
  said: "3 gevonden",
  groups: [
    { title: "Doen", found: [{ id: "undo", label: "Ongedaan maken", keys: "Ctrl+Z" }] },
    {
      title: "In je plan",
      found: [
        { id: "person-1", label: "Anna", detail: "persoon" },
        { id: "post-2", label: "Brood" },
      ],
    },
  ],
  onquery: () => undefined,
  onchoose: () => undefined,
};

/** What the box says is chosen. */
function active(): string {
  const id = screen.getByRole("combobox").getAttribute("aria-activedescendant") ?? "";
  return document.getElementById(id)?.querySelector(".label")?.textContent ?? "";
}

test("the arrows go round what was found, the focus stays where one types, and Enter chooses", async () => {
  const onchoose = vi.fn();
  render(Finder, { ...base, onchoose });
  const box = screen.getByRole("combobox", { name: "Wat zoek je?" });
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  expect(active()).toBe("Ongedaan maken");
  await userEvent.keyboard("{ArrowDown}");
  expect(active()).toBe("Anna");
  expect(screen.getByRole("option", { selected: true }).textContent).toContain("Anna");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(active()).toBe("Brood");
  await userEvent.keyboard("{ArrowDown}");
  expect(active()).toBe("Ongedaan maken");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("person-1");
  expect(document.activeElement).toBe(box);
});

test("what is found stands under the heading of its group", () => {
  render(Finder, base);
  const group = screen.getByRole("group", { name: "In je plan" });
  expect([...group.querySelectorAll(".label")].map((one) => one.textContent)).toEqual(["Anna", "Brood"]);
  expect(screen.getByRole("status").textContent).toBe("3 gevonden");
});

test("typing asks anew, and nothing found leaves nothing to choose", async () => {
  const onquery = vi.fn();
  const onchoose = vi.fn();
  const { rerender } = render(Finder, { ...base, onquery, onchoose });
  await userEvent.type(screen.getByRole("combobox"), "x");
  expect(onquery).toHaveBeenCalledWith("x");
  await rerender({ query: "x", groups: [] });
  expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(onchoose).not.toHaveBeenCalled();
});
