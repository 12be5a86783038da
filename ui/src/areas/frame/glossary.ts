//! The words of the method that are explained in Help, in the order of the method, each with the part where it lives. The
//! explanations are `word-<word>` and its `.text`.

import type { Part } from "../../lib/ipc/types";

export const GLOSSARY: readonly { word: string; part?: Part }[] = [
  { word: "basis", part: "business" },
  { word: "gate" },
  { word: "check" },
  { word: "business-goal", part: "goals" },
  { word: "objective", part: "goals" },
  { word: "baseline", part: "goals" },
  { word: "target", part: "goals" },
  { word: "segment", part: "audience" },
  { word: "persona", part: "audience" },
  { word: "journey", part: "audience" },
  { word: "image", part: "image" },
  { word: "proposition", part: "brand" },
  { word: "tone", part: "brand" },
  { word: "hat", part: "team" },
  { word: "guidelines", part: "guidelines" },
  { word: "channel", part: "channels" },
  { word: "profile", part: "profiles" },
  { word: "pillar", part: "pillars" },
  { word: "mix", part: "posts" },
  { word: "watch", part: "watch" },
  { word: "kpi", part: "kpis" },
  { word: "roi", part: "return" },
  { word: "ror", part: "relationships" },
  { word: "cycle", part: "cycle" },
];
