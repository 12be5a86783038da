import { afterEach, expect, test } from "vitest";
import { givesBackFocus } from "./focus";

afterEach(() => document.body.replaceChildren());

/** A page with a heading and a field, and notices with a button each. */
function page(): { field: HTMLInputElement; notices: HTMLElement; buttons: HTMLButtonElement[] } {
  const heading = document.createElement("h1");
  heading.tabIndex = -1;
  const [field, notices] = [document.createElement("input"), document.createElement("section")];
  const buttons = [0, 1].map(() => {
    const notice = document.createElement("div");
    const button = document.createElement("button");
    notice.append(button);
    notices.append(notice);
    return button;
  });
  document.body.append(heading, field, notices);
  givesBackFocus(notices);
  return { field, notices, buttons };
}

const observed = () => new Promise((done) => setTimeout(done));

test("the focus goes back to where it was before it came to what was closed", async () => {
  const { field, buttons } = page();
  field.focus();
  for (const button of buttons) button.focus();
  buttons[1]?.parentElement?.remove();
  await observed();
  expect(document.activeElement).toBe(field);
});

test("it goes to the heading when that is gone too", async () => {
  const { field, buttons } = page();
  field.focus();
  buttons[0]?.focus();
  field.remove();
  buttons[0]?.parentElement?.remove();
  await observed();
  expect(document.activeElement?.localName).toBe("h1");
});

test("it stays where it is when it was elsewhere by then", async () => {
  const { field, buttons } = page();
  buttons[0]?.focus();
  field.focus();
  buttons[0]?.parentElement?.remove();
  await observed();
  expect(document.activeElement).toBe(field);
});
