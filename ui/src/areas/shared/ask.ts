//! What a field of a record shows: its words, its options and what is wrong with it.

import {
  FIELDS,
  type FieldKind,
  type FieldView,
  type Kind,
  type Named,
  type RecordView,
  type View,
} from "../../lib/ipc/types";
import { plan } from "../../lib/state/plan.svelte";
import { t, words } from "../../lib/words/words.svelte";
import type { Option } from "../../components/fields/option";

const LINE: FieldKind = { is: "line" };
const BLANK: FieldView = { value: "", unknown: false, misfit: null, conflict: null };

/** The kinds that can be added from a list that points at them. */
const ADDED_BY_NAME: Kind[] = [
  "person",
  "business_goal",
  "marketing_goal",
  "objective",
  "segment",
  "channel",
  "kpi",
  "campaign",
  "tactic",
  "pillar",
];
export const canAddByName = (kind: Kind): boolean => ADDED_BY_NAME.includes(kind);

export const kindOf = (kind: Kind, field: string): FieldKind => FIELDS[kind][field] ?? LINE;
export const viewOf = (record: RecordView, field: string): FieldView => ({
  ...BLANK,
  ...record.fields[field],
});
export const valueOf = (record: RecordView, field: string): string => viewOf(record, field).value;
export const isAnswered = (record: RecordView, field: string): boolean =>
  valueOf(record, field) !== "" || viewOf(record, field).unknown;

/** A record that is in the plan. */
export type Made = RecordView & { id: number };
const isMade = (record: RecordView): record is Made => record.id !== null;

/** The records of a kind that are there; the blank one that a first answer would make is not among them. */
export const recordsOf = (records: RecordView[], kind: Kind): Made[] =>
  records.filter((record) => record.kind === kind).filter(isMade);
export const recordOf = (records: RecordView[], kind: Kind, id: number | null): RecordView =>
  records.find((record) => record.kind === kind && (id === null || record.id === id)) ?? blank(kind);
/** What a kind of record is called. */
export const kindWord = (kind: Kind): string => t(`kind-${kind}`);
export const blank = (kind: Kind): RecordView => ({ kind, id: null, fields: {} });

/** The kinds without a name of their own: a choice says which one it is. */
const CODED: Partial<Record<Kind, string>> = { contact_route: "kind", journey_stage: "code" };

/** What a record in sight is called by its choice; empty for every other. */
function coded(kind: Kind, id: number): string {
  const field = CODED[kind];
  const record = field && plan.view?.records.find((one) => one.kind === kind && one.id === id);
  return record ? read(record, field, {}) : "";
}

/** The words of the label: of the entry of a fixed list, or of the field. */
export function labelKey(kind: Kind, field: string, item: string | null): string {
  if (!item) return `field-${kind}-${field}`;
  return kind === "basis_item" ? `basis-item-${item}` : `field-${kind}-${field}-${item}`;
}

/** The words of why a question of the set-up is asked. */
export const whyKey = (kind: Kind, field: string, item: string | null): string =>
  `why-${kind}-${field}${item ? `-${item}` : ""}`;

export function options(kind: Kind, field: string, names: Partial<Record<Kind, Named[]>>): Option[] {
  const of = kindOf(kind, field);
  if (of.is === "choice") {
    return of.of.map((code) => {
      const key = `choice-${kind}-${field}-${code}`;
      return { value: code, label: t(key), hint: words.maybe(`${key}.hint`) };
    });
  }
  if (of.is === "yes-no") return ["yes", "no"].map((code) => ({ value: code, label: t(code), hint: "" }));
  if (of.is === "ref" || of.is === "refs") {
    return (names[of.of] ?? []).map(({ id, name }) => ({
      value: String(id),
      label: name || coded(of.of, id) || t("nameless"),
      hint: "",
    }));
  }
  return [];
}

/** The names of what fields can point at. A stage of the journey has its usual name until the owner gives it another. */
export function namesOf(view: View | null): Partial<Record<Kind, Named[]>> {
  const names = view?.names ?? {};
  const usual = (id: number) => {
    const code = valueOf(recordOf(view?.records ?? [], "journey_stage", id), "code");
    return code && t(`choice-journey_stage-code-${code}`);
  };
  const stages = names.journey_stage?.map(({ id, name }) => ({ id, name: name || usual(id) }));
  return stages ? { ...names, journey_stage: stages } : names;
}

/** Whether a field holds how much a goal of turnover is now, or is to be: that is counted in money. */
export const isTurnover = (record: RecordView, field: string): boolean =>
  record.kind === "business_goal" &&
  ["baseline", "target"].includes(field) &&
  valueOf(record, "is_revenue") === "yes";

/** An example as it is told beside a question; nothing where it says no more than what stands there, or is a bare number. */
export function exampleOf(kind: FieldKind, example: string, value: string): string {
  if (example.trim() === value.trim()) return "";
  switch (kind.is) {
    case "count":
    case "number":
      return /^[\d.,]+$/.test(example) ? "" : example;
    case "money":
      return `${words.sign} ${example.replace(/^[€£$] */, "")}`;
    case "share":
      return `${example.replace(/ *%$/, "")}%`;
    case "minutes":
      return /^[\d.,]+$/.test(example) ? `${example} ${t("minutes-short")}` : example;
    default:
      return example;
  }
}

/** What is wrong with the value, in words; empty when nothing is. */
export function problemOf(view: FieldView): string {
  if (view.misfit) return t(`misfit-${view.misfit}`);
  return view.conflict ? t(`conflict-${view.conflict}`) : "";
}

/** A value that is not in the record, as a person reads it there. */
export const readAs = (
  kind: Kind,
  field: string,
  value: string,
  names: Partial<Record<Kind, Named[]>>,
): string => read({ kind, id: null, fields: { [field]: { ...BLANK, value } } }, field, names);

/** The value as a person reads it; empty when there is none. */
export function read(record: RecordView, field: string, names: Partial<Record<Kind, Named[]>>): string {
  const { value } = viewOf(record, field);
  const kind = kindOf(record.kind, field);
  if (value === "") return "";
  switch (kind.is) {
    case "choice":
    case "yes-no":
    case "ref":
    case "refs": {
      const known = options(record.kind, field, names);
      const labels = value.split(",").map((id) => known.find((option) => option.value === id)?.label);
      return labels.filter(Boolean).join(", ");
    }
    case "money":
      return words.money(value);
    case "share":
      return `${words.number(value)}%`;
    case "minutes":
      return `${words.number(value)} ${t("minutes-short")}`;
    case "day":
      return words.day(value);
    default:
      return words.typed(kind, value);
  }
}
