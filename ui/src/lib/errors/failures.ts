//! From the code of a failure to where it is told and in which words.

import type { Failure } from "../ipc/types";
import { words } from "../words/words.svelte";

/** `start`: told on the first screen with a way on; `quiet`: not told; `notice`: at the foot of the window. */
export type Place = "start" | "quiet" | "notice";

const PLACES: Record<string, Place> = {
  cancelled: "quiet",
  "not-a-plan": "start",
  "newer-version": "start",
  damaged: "start",
  held: "start",
  missing: "start",
};

export const placeOf = (failure: Failure): Place => PLACES[failure.code] ?? "notice";

/** Anything that was thrown, as a failure. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as Failure;
  return { code: "inner", args: {}, reference: "" };
}

/** Whether it is one that the owner can do nothing about. */
export const isInner = (failure: Failure): boolean =>
  failure.code === "inner" || !words.maybe(`error-${failure.code}`, words.told(failure.args));

/** What somebody who mends Koers needs to know of it. No text of the owner. */
export const detailsOf = ({ code, args, reference }: Failure): string =>
  [args.about ?? navigator.userAgent, code, reference].filter(Boolean).join("\n");

/** What happened, that nothing is lost (or what), and what to do. */
export function inWords(failure: Failure): string {
  const told = words.told(failure.args);
  const known = words.maybe(`error-${failure.code}`, told);
  return known || words.say("error-inner", { ...told, reference: failure.reference });
}
