//! What is due, told in words: what there is to do, where it is done, and whether a tick settles it.

import type { DueView, View } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { kindWord, read, recordsOf, type Made } from "../shared/ask";
import { tieTo } from "../shared/ties";

export interface Due extends DueView {
  what: string;
  /** What there is to do, where, and who does it. */
  about: string;
  hash: string;
  /** The record that a tick settles; a post that is still to be made is not settled by one. */
  settles: Made | null;
}

/** What is due, with where it is done. */
export function told(due: DueView, view: View): Due {
  const { kind, id, name, deed, field, owner } = due;
  const record = recordsOf(view.records, kind).find((one) => one.id === id) ?? null;
  const where = record && kind === "post" ? read(record, "channels", view.names) : "";
  return {
    ...due,
    what: name || kindWord(kind),
    about: [t(`due-${deed}`), where, owner].filter(Boolean).join(" · "),
    hash: tieTo(kind, id, "", field).hash,
    settles: deed === "act" || deed === "publish" ? record : null,
  };
}
