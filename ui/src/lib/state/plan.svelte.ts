//! The open plan as the screen knows it: the view of one page and the status of the whole. Everything is asked of the
//! core in one line, so that no answer overtakes another.

import { asFailure } from "../errors/failures";
import { tell } from "../errors/telling";
import { Form, type Target } from "../form/form.svelte";
import * as commands from "../ipc/commands";
import type { Answer, Edit, Failure, Hit, Kind, Page, Saved, Status, View } from "../ipc/types";
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
  /** How many records of a long list are to be in sight on this page, by kind, where that is more than at first. */
  readonly #wanted = new Map<Kind, number>();

  constructor() {
    this.form = new Form({
      send: (kind, id, edits) => this.#ask(() => commands.save(this.page, kind, id, edits)),
      apply: (saved) => this.#apply(saved),
    });
  }

  get readOnly(): boolean {
    return this.status?.read_only ?? false;
  }

  /** Shows a page, with everything that was typed on disk first. */
  async show(page: Page): Promise<boolean> {
    await this.form.flushAll();
    if (!samePage(page, this.page)) this.#wanted.clear();
    this.page = page;
    try {
      this.#apply(await this.#ask(() => commands.show(page)));
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    }
  }

  /** Reads the page again, because something outside this window changed the plan. */
  refresh = () => this.show(this.page);

  /** Runs a command on the plan; null when it failed, which has then been said, at the foot of the window or elsewhere. */
  async run(
    command: (page: Page) => Promise<Saved>,
    told: (failure: Failure) => void = tell,
  ): Promise<Saved | null> {
    if (!(await this.form.flushAll())) return null;
    try {
      const saved = await this.#ask(() => command(this.page));
      this.#apply(saved);
      return saved;
    } catch (thrown) {
      told(asFailure(thrown));
      return null;
    }
  }

  /** How many records of a kind are in sight. */
  inSight(kind: Kind): number {
    return this.view ? shownOf(this.view, kind) : 0;
  }

  /** Shows the next records of a long list. */
  async more(kind: Kind): Promise<boolean> {
    this.#wanted.set(kind, this.inSight(kind) + 1);
    return (await this.run(commands.show)) !== null;
  }

  /** Brings a record of a long list in sight, when this page has it. */
  async bring(kind: Kind, id: number): Promise<void> {
    const isThere = () => this.view?.records.some((one) => one.kind === kind && one.id === id) ?? true;
    while (!isThere() && this.inSight(kind) < (this.view?.all[kind] ?? 0) && (await this.more(kind)));
  }

  answer = (target: Target, field: string, answer: Answer) => this.form.choose(target, field, answer);

  async add(kind: Kind, edits: Edit[] = []): Promise<number | null> {
    return (await this.run((page) => commands.add(page, kind, edits)))?.id ?? null;
  }

  /** What points at a record; nothing when that cannot be found out, because there is a way back anyway. */
  async pointingAt(kind: Kind, id: number): Promise<Hit[]> {
    return commands.pointingAt(kind, id).catch(() => []);
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

  /** Asks for a page and completes its long lists to what the owner wanted to see of them. */
  #ask(command: () => Promise<Saved>): Promise<Saved> {
    return this.#inLine(async () => {
      const saved = await command();
      const { view } = saved;
      if (!samePage(view.page, this.page)) return saved;
      for (const [kind, wanted] of this.#wanted) {
        const until = Math.min(wanted, view.all[kind] ?? 0);
        for (let shown = shownOf(view, kind); shown < until;) {
          const next = await commands.more(view.page, kind, shown);
          if (next.length === 0) break;
          view.records.push(...next);
          shown = shownOf(view, kind);
        }
      }
      return saved;
    });
  }

  #inLine<T>(command: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(command);
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  #apply(saved: Saved): void {
    this.status = saved.status;
    words.currency = saved.status.currency;
    if (samePage(saved.view.page, this.page)) this.view = saved.view;
  }
}

const shownOf = (view: View, kind: Kind): number =>
  view.records.filter((one) => one.kind === kind && one.id !== null).length;

function samePage(a: Page, b: Page): boolean {
  return a.is === b.is && ("of" in a ? a.of : "") === ("of" in b ? b.of : "");
}

export const plan = new Plan();
