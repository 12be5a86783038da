//! A failure told at the foot of the window. One that the owner can do nothing about can be handed on: its details hold no
//! text of theirs.

import { copyText } from "../copy";
import type { Failure } from "../ipc/types";
import { notices, type NoticeAction } from "../state/notices.svelte";
import { words } from "../words/words.svelte";
import { detailsOf, inWords, isInner } from "./failures";

/** Puts details on the clipboard, and says so. */
export async function copyDetails(details: string): Promise<void> {
  const copied = await copyText(details);
  notices.done(() => words.say(copied ? "copied" : "not-copied"));
}

/** What can be done about a failure at the foot of the window. */
const actionsOn = (failure: Failure): NoticeAction[] =>
  isInner(failure)
    ? [{ label: () => words.say("copy-details"), run: () => copyDetails(detailsOf(failure)) }]
    : [];

/** Says what went wrong, at the foot of the window. */
export const tell = (failure: Failure): void => notices.wrong(() => inWords(failure), actionsOn(failure));
