//! The languages that the app speaks, each by its own name.

import type { Language } from "../../lib/ipc/types";

export const LANGUAGES: { value: Language; label: string; lang: Language }[] = [
  { value: "nl", label: "Nederlands", lang: "nl" },
  { value: "en", label: "English", lang: "en" },
];
