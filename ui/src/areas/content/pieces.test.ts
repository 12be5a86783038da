import { expect, test } from "vitest";
import { pieces } from "./pieces";

const none = { foldedFrom: null, overFrom: null, found: [] };

test("a text of which nothing is said is one piece, and no text is none", () => {
  expect(pieces("Vers brood", none)).toEqual([
    { text: "Vers brood", folded: false, over: false, tip: false },
  ]);
  expect(pieces("", none)).toEqual([]);
});

test("every place cuts, all that is said of a piece holds, and the pieces are the text", () => {
  const text = "Nu gratis 🥐 voor wie het leest";
  const cut = pieces(text, { foldedFrom: 12, overFrom: 17, found: [{ from: 3, to: 9, words: "gratis" }] });
  expect(cut.map((piece) => piece.text).join("")).toBe(text);
  expect(cut.filter((piece) => piece.tip).map((piece) => piece.text)).toEqual(["gratis"]);
  expect(cut.filter((piece) => piece.folded && !piece.over).map((piece) => piece.text)).toEqual([" voor"]);
  expect(cut.filter((piece) => piece.over).map((piece) => piece.text)).toEqual([" wie het leest"]);
});

test("places from an older, longer text do no harm", () => {
  expect(
    pieces("Kort", { foldedFrom: 80, overFrom: 90, found: [{ from: 2, to: 70, words: "" }] }).map(
      ({ text }) => text,
    ),
  ).toEqual(["Ko", "rt"]);
});
