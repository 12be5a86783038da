import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as commands from "../../lib/ipc/commands";
import type { Hit } from "../../lib/ipc/types";
import { appState, OPEN } from "../../lib/state/app.fixture";
import { app } from "../../lib/state/app.svelte";
import { words } from "../../lib/words/words.svelte";
import { matching, pageEntries, questionEntries } from "./palette";
import Palette from "./Palette.svelte";

vi.mock("../../lib/ipc/commands", async (original) => ({
  ...(await original<typeof commands>()),
  find: vi.fn(),
}));

const anna: Hit = { kind: "person", id: 7, name: "Anna de Wit", part: "team", field: "name" };
const labels = (query: string) => matching(pageEntries(), query, 5).map((entry) => entry.label);

beforeEach(async () => {
  await words.speak("nl");
  vi.mocked(commands.find).mockReset().mockResolvedValue([]);
  location.hash = "";
  app.state = appState({ plan: OPEN });
});

describe("what matches", () => {
  test("is best where the name begins so, and found without accents", () => {
    expect(labels("doel")).toEqual(["Doelen", "Doelgroepen"]);
    expect(labels("THÉMA'S")).toEqual(["Thema’s"]);
    expect(labels("strategie mensen")).toContain("Mensen");
  });

  test("leads a question to its field, in the part where it is changed", () => {
    const hashes = questionEntries().map((entry) => entry.id);
    expect(hashes).toContain("#/room/basis/website?f-business-any-web_address");
    expect(hashes).toContain("#/room/strategy/team?f-person-any-name");
    expect(hashes.filter((hash, at) => hashes.indexOf(hash) !== at)).toEqual([]);
  });
});

describe("the palette", () => {
  test("finds a record, and goes to it with Enter", async () => {
    vi.mocked(commands.find).mockImplementation((query) => Promise.resolve(query === "anna" ? [anna] : []));
    const onclose = vi.fn();
    render(Palette, { onclose });
    await userEvent.type(screen.getByRole("combobox"), "anna");
    expect(await screen.findByRole("option", { name: /^Anna de Wit/ })).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(onclose).toHaveBeenCalledOnce();
    expect(location.hash).toBe("#/room/strategy/team?f-person-7-name");
  });

  test("asks one thing at a time, and shows what was found for the newest", async () => {
    const answers: ((hits: Hit[]) => void)[] = [];
    vi.mocked(commands.find).mockImplementation(() => new Promise((answer) => answers.push(answer)));
    render(Palette, { onclose: () => undefined });
    await userEvent.type(screen.getByRole("combobox"), "ann");
    expect(answers).toHaveLength(1);
    answers[0]?.([{ ...anna, name: "Oud" }]);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(vi.mocked(commands.find)).toHaveBeenLastCalledWith("ann", 30);
    answers[1]?.([anna]);
    expect(await screen.findByRole("option", { name: /^Anna de Wit/ })).toBeTruthy();
    expect(screen.queryByRole("option", { name: /^Oud/ })).toBeNull();
  });

  test("keeps what is typed while it is open, and says when nothing is found", async () => {
    render(Palette, { onclose: () => undefined });
    const box = screen.getByRole<HTMLInputElement>("combobox");
    await userEvent.type(box, "qqxx");
    expect(box.value).toBe("qqxx");
    expect(screen.queryAllByRole("option")).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe(words.say("find-none", { query: "qqxx" }));
  });

  test("offers only actions while no plan is open, without asking the core", async () => {
    app.state = app.state && { ...app.state, plan: null };
    render(Palette, { onclose: () => undefined });
    await userEvent.type(screen.getByRole("combobox"), "plan");
    expect(screen.getAllByRole("group")).toHaveLength(1);
    expect(commands.find).not.toHaveBeenCalled();
  });
});
