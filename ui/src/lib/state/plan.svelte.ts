//! The open plan as the screen knows it: the view of one page and the status of the whole. Everything is asked of the
//! core in one line, so that no answer overtakes another.

import { asFailure, inWords } from "../errors/failures";
import { Form, type Target } from "../form/form.svelte";
import * as commands from "../ipc/commands";
import type { Answer, Edit, Failure, Kind, Page, Saved, Status, View } from "../ipc/types";
import { words } from "../words/words.svelte";
import { notices } from "./notices.svelte";

class Plan {
  page = $state.raw<Page>({ is: "today" });
  view = $state.raw<View | null>(null);
  status = $state.raw<Status | null>(null);
  /** Why the page could not be shown. */
  failure = $state.raw<Failure | null>(null);
  readonly form: Form;
  #line: Promise<unknown> = Promise.resolve();

  constructor() {
    this.form = new Form({
      send: (kind, id, edits) => this.#inLine(() => commands.save(this.page, kind, id, edits)),
      apply: (saved) => this.#apply(saved),
    });
  }

  get readOnly(): boolean {
    return this.status?.read_only ?? false;
  }

  /** Shows a page, with everything that was typed on disk first. */
  async show(page: Page): Promise<boolean> {
    await this.form.flushAll();
    this.page = page;
    try {
      this.#apply(await this.#inLine(() => commands.show(page)));
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    }
  }

  /** Reads the page again, because something outside this window changed the plan. */
  refresh = () => this.show(this.page);

  /** Runs a command on the plan; null when it failed, which has then been said. */
  async run(command: (page: Page) => Promise<Saved>): Promise<Saved | null> {
    if (!(await this.form.flushAll())) return null;
    try {
      const saved = await this.#inLine(() => command(this.page));
      this.#apply(saved);
      return saved;
    } catch (thrown) {
      const failure = asFailure(thrown);
      notices.wrong(() => inWords(failure));
      return null;
    }
  }

  answer = (target: Target, field: string, answer: Answer) => this.form.choose(target, field, answer);

  async add(kind: Kind, edits: Edit[] = []): Promise<number | null> {
    return (await this.run((page) => commands.add(page, kind, edits)))?.id ?? null;
  }

  /** Removes a record at once and offers the way back. */
  async remove(kind: Kind, id: number): Promise<void> {
    const saved = await this.run((page) => commands.remove(page, kind, id));
    if (!saved) return;
    notices.done(
      () => words.say("removed", { kind: words.say(`kind-${kind}`) }),
      [{ label: () => words.say("undo"), run: () => this.undo() }],
    );
  }

  async undo(): Promise<void> {
    await this.#step(this.status?.undo ?? null, commands.undo, "undone");
  }

  async redo(): Promise<void> {
    await this.#step(this.status?.redo ?? null, commands.redo, "redone");
  }

  /** Forgets the plan; another one follows. */
  reset(): void {
    this.view = null;
    this.status = null;
    this.failure = null;
    this.page = { is: "today" };
  }

  async #step(label: Status["undo"], command: typeof commands.undo, said: string): Promise<void> {
    const before = label;
    const saved = await this.run(command);
    if (!saved) return;
    this.form.forgetSaved();
    if (before) notices.done(() => words.say(said, { what: words.label(before) }));
  }

  #inLine<T>(command: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(command);
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  #apply(saved: Saved): void {
    this.status = saved.status;
    if (samePage(saved.view.page, this.page)) this.view = saved.view;
  }
}

function samePage(a: Page, b: Page): boolean {
  return a.is === b.is && ("of" in a ? a.of : "") === ("of" in b ? b.of : "");
}

export const plan = new Plan();
