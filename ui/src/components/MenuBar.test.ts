//! The bar of menus by keyboard: Tab leads to one of them, whatever language they speak.

import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import MenuBar from "./MenuBar.svelte";

const said = (...labels: [string, string]) =>
  ["file", "edit"].map((id, at) => ({ id, label: labels[at] ?? "", items: [] }));

test("Tab still leads to the menu that was left when the language changes", async () => {
  // Menus open in the page, above all else.
  const page = document.body.appendChild(Object.assign(document.createElement("div"), { id: "app" }));
  const { rerender } = render(MenuBar, {
    target: page,
    props: { label: "Menu", menus: said("Bestand", "Bewerken") },
  });
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByText("Bewerken"));
  await userEvent.tab();
  await rerender({ label: "Menu", menus: said("File", "Edit") });
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByText("Edit"));
});
