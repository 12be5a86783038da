//! The app's state as it is at the first start in Dutch, for tests: each changes what it is about.

import type { AppState } from "../ipc/types";

export const appState = (change: Partial<AppState> = {}): AppState => ({
  language: "nl",
  language_chosen: true,
  theme: "system",
  text_size: 100,
  version: "0.1.0",
  recent: [],
  plan: null,
  notices: [],
  over: [],
  failure: null,
  ...change,
});

/** A plan that was open lately. */
export const RECENT = { name: "De Ster", path: "a.koers", opened_at: "2026-11-22T09:00:00Z" };
/** That plan, open. */
export const OPEN = { name: "De Ster", path: "a.koers", read_only: false, sample: false };
