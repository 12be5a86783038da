//! What the palette can go to or do, and how well each answers what was typed. Records are found by the core.

import { FIELDS, PART_OF, PART_OF_FIELD, TITLE_OF, type Hit, type Kind } from "../../lib/ipc/types";
import { t, words } from "../../lib/words/words.svelte";
import { anyFieldId, fieldId, go, hashOf, pageOf, roomOf, SCREENS } from "../../navigation";
import type { Found } from "../../components/Finder.svelte";
import { actions, said } from "./actions";
import { titleOf } from "./pages";
import { written } from "./shortcuts";

export interface Entry extends Found {
  run: () => void;
}

/** Kinds that an owner does not look for by field: they are decided where a check or a gate stands. */
const NOT_ASKED: Kind[] = ["gate_terms", "set_aside", "measurement"];

const goTo = (hash: string) => ({ id: hash, run: () => go(hash) });

export const actionEntries = (): Entry[] =>
  actions()
    .filter((action) => action.id !== "find" && action.can())
    .map((action) => ({
      id: action.id,
      label: said(action),
      keys: action.keys?.[0] && written(action.keys[0]),
      run: () => void action.run(),
    }));

/** Pages and parts. */
export const pageEntries = (): Entry[] =>
  SCREENS.filter((hash) => !hash.startsWith("#/guide/")).map((hash) => {
    const page = pageOf(hash);
    if (page.is !== "room") return { ...goTo(hash), label: titleOf(page) };
    return { ...goTo(hash), label: t(`part-${page.of}`), detail: t(`room-${roomOf(page.of)}`) };
  });

/** The questions of the set-up, and every field in its room. */
export function questionEntries(): Entry[] {
  const screens = SCREENS.filter((hash) => hash.startsWith("#/guide/")).map((hash) => ({
    ...goTo(hash),
    label: titleOf(pageOf(hash)),
    detail: t("page-guide"),
  }));
  return [...screens, ...(Object.keys(FIELDS) as Kind[]).flatMap(fieldEntries)];
}

function fieldEntries(kind: Kind): Entry[] {
  if (NOT_ASKED.includes(kind)) return [];
  return Object.keys(FIELDS[kind]).flatMap((field) => {
    const label = words.maybe(`field-${kind}-${field}`);
    const part = PART_OF_FIELD[`${kind}.${field}`] ?? PART_OF[kind];
    const hash = hashOf({ is: "room", of: part }, anyFieldId(kind, field));
    return label ? [{ ...goTo(hash), label, detail: `${t(`kind-${kind}`)} · ${t(`part-${part}`)}` }] : [];
  });
}

/** A record that the core found. */
export function recordEntry({ kind, id, name, part, field }: Hit): Entry {
  const hash = hashOf({ is: "room", of: part }, fieldId(kind, id, field));
  const where = field === TITLE_OF[kind] ? "" : words.maybe(`field-${kind}-${field}`);
  const detail = [t(`kind-${kind}`), where].filter(Boolean).join(" · ");
  return { ...goTo(hash), id: `${kind}-${id}`, label: name || t("nameless"), detail };
}

/** Small letters without accents, as the core folds them. */
const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** 0 begins with it, 1 a word begins with it, 2 holds it; 3 only where it belongs does. Null does not hold every word. */
function fit(entry: Found, sought: string[]): number | null {
  const label = folded(entry.label);
  const whole = `${label} ${folded(entry.detail ?? "")}`;
  const [first = ""] = sought;
  if (!sought.every((word) => whole.includes(word))) return null;
  if (label.startsWith(first)) return 0;
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(first))) return 1;
  return label.includes(first) ? 2 : 3;
}

/** The entries that answer, best first and at most so many; with nothing typed the first. */
export function matching(entries: Entry[], query: string, most: number): Entry[] {
  const sought = folded(query).split(/\s+/).filter(Boolean);
  return entries
    .map((entry) => ({ entry, fit: fit(entry, sought) }))
    .filter((one): one is { entry: Entry; fit: number } => one.fit !== null)
    .sort((a, b) => a.fit - b.fit)
    .slice(0, most)
    .map((one) => one.entry);
}
