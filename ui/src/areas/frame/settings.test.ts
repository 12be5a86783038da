import { beforeEach, expect, test, vi } from "vitest";
import * as commands from "../../lib/ipc/commands";
import type { AppState, BackupsView } from "../../lib/ipc/types";
import { appState } from "../../lib/state/app.fixture";
import { app } from "../../lib/state/app.svelte";
import { notices } from "../../lib/state/notices.svelte";
import { words } from "../../lib/words/words.svelte";
import { backToFirst, backups } from "./settings.svelte";

vi.mock("../../lib/ipc/commands", async (original) => ({
  ...(await original<typeof commands>()),
  backupFolder: vi.fn(),
  chooseBackupFolder: vi.fn(),
  usualBackupFolder: vi.fn(),
  setTheme: vi.fn(),
  setTextSize: vi.fn(),
}));

const OWN = "/home/anna/koers/backups";
/** What the shell would keep. */
let state: AppState;
let folder: string;
const view = (): BackupsView => ({
  folder,
  chosen: folder !== OWN,
  away: null,
  count: 3,
  bytes: 300_000,
  cap: 1_073_741_824,
});

beforeEach(async () => {
  await words.speak("nl");
  notices.all = [];
  folder = OWN;
  state = appState({ language: "en", theme: "dark", text_size: 150 });
  app.state = state;
  vi.mocked(commands.backupFolder).mockImplementation(async () => view());
  vi.mocked(commands.usualBackupFolder).mockImplementation(async () => ((folder = OWN), view()));
  vi.mocked(commands.chooseBackupFolder).mockImplementation(async (path) => {
    if (path === "/full") throw { code: "refused", args: { why: "backup-folder" }, reference: "1" };
    folder = path ?? "/asked";
    return view();
  });
  vi.mocked(commands.setTheme).mockImplementation(async (theme) => (state = { ...state, theme }));
  vi.mocked(commands.setTextSize).mockImplementation(async (text_size) => (state = { ...state, text_size }));
});

test("another folder is used from then on, and the old one is told", async () => {
  await backups.look();
  await backups.choose("asked");
  expect([backups.view?.folder, backups.before]).toEqual(["/asked", OWN]);
  await backups.choose("usual");
  expect([backups.view?.folder, backups.before]).toEqual([OWN, "/asked"]);
});

test("a folder that is refused changes nothing and is said", async () => {
  await backups.look();
  await backups.choose({ path: "/full" });
  expect([backups.view?.folder, backups.before, backups.failure?.code]).toEqual([OWN, null, "refused"]);
});

test("all settings go back to how they were, but the language; and Undo brings them back", async () => {
  await backups.look();
  await backups.choose({ path: "/stick" });
  await backToFirst();
  expect([state.theme, state.text_size, state.language, folder]).toEqual(["system", 100, "en", OWN]);
  const [notice] = notices.all;
  await notice?.actions[0]?.run();
  expect([state.theme, state.text_size, folder]).toEqual(["dark", 150, "/stick"]);
});
