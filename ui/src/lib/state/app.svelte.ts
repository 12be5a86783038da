//! The app around the plan: language, theme, text size, recent plans, and which plan is open.

import { asFailure, placeOf } from "../errors/failures";
import { tell } from "../errors/telling";
import * as commands from "../ipc/commands";
import type { AppState, Failure, Language, Theme } from "../ipc/types";
import { words } from "../words/words.svelte";
import { notices } from "./notices.svelte";
import { plan } from "./plan.svelte";

export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200];

class App {
  state = $state.raw<AppState | null>(null);
  /** Why the plan that was asked for is not open. */
  trouble = $state.raw<Failure | null>(null);
  busy = $state(false);

  /** Runs a command that answers with the app's state; true when it succeeded. */
  async run(command: () => Promise<AppState>): Promise<boolean> {
    this.busy = true;
    try {
      await this.#use(await command());
      return true;
    } catch (thrown) {
      const failure = asFailure(thrown);
      const place = placeOf(failure);
      if (place === "start") this.trouble = failure;
      if (place === "notice") tell(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Fetches what was noticed around the plan, and shows the page as it now is. */
  async look(): Promise<void> {
    await this.#use(await commands.appState());
    if (plan.view) await plan.refresh();
  }

  load = () => this.run(commands.appState);
  language = (language: Language) => this.#set(() => commands.setLanguage(language));
  theme = (theme: Theme) => this.#set(() => commands.setTheme(theme));
  textSize = (percent: number) => this.#set(() => commands.setTextSize(percent));

  /** A setting says nothing of the plan that did not open: why it did not stays to be read. */
  async #set(command: () => Promise<AppState>): Promise<boolean> {
    const { trouble } = this;
    const done = await this.run(command);
    this.trouble ??= trouble;
    return done;
  }

  /** Larger (1), smaller (-1) or as it was (0). */
  zoom(step: 1 | -1 | 0): void {
    const now = this.state?.text_size ?? 100;
    const sizes = step === 1 ? TEXT_SIZES : [...TEXT_SIZES].reverse();
    const next = step === 0 ? 100 : sizes.find((size) => (size - now) * step > 0);
    if (next && next !== now) void this.textSize(next);
  }

  /** Puts a backup back in the place of the open plan, whose file of today is kept. */
  async putBack(path: string): Promise<void> {
    if (!(await plan.form.flushAll())) return;
    if (await this.run(() => commands.putBack(path, null))) await plan.refresh();
  }

  /** Closes the plan, with everything that was typed on disk first. */
  async close(): Promise<void> {
    if (!(await plan.form.flushAll())) return;
    if (await this.run(commands.closePlan)) plan.reset();
  }

  async #use(state: AppState): Promise<void> {
    await words.speak(state.language);
    // The first screen greets in every language.
    if (!state.language_chosen) await Promise.all((["nl", "en"] as const).map((one) => words.load(one)));
    this.state = state;
    this.trouble = state.failure;
    state.over.forEach((code) => notices.over(code));
    for (const { code, args } of state.notices)
      notices.lasting(() => words.say(`notice-${code}`, words.told(args)), code);
  }
}

export const app = new App();
