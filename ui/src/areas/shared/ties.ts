//! Links from a record to its neighbours in other rooms.

import { PART_OF, TITLE_OF, type Kind, type Named, type RecordView } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { fieldId, hashOf } from "../../navigation";
import { valueOf, type Made } from "./ask";

export interface Tie {
  hash: string;
  name: string;
}

/** The place where a record of this kind and id is decided: at the field that names it, or at another. */
export function tieTo(kind: Kind, id: number, name: string, field = TITLE_OF[kind] ?? "name"): Tie {
  const page = { is: "room", of: PART_OF[kind] } as const;
  return { hash: hashOf(page, fieldId(kind, id, field)), name: name || t("nameless") };
}

export const tiesTo = (records: Made[]): Tie[] =>
  records.map((record) => tieTo(record.kind, record.id, valueOf(record, TITLE_OF[record.kind] ?? "name")));

/** The records that a field points at, as links. */
export function tiesOf(record: RecordView, field: string, kind: Kind, names: Named[] = []): Tie[] {
  const ids = valueOf(record, field).split(",");
  return names.filter(({ id }) => ids.includes(String(id))).map(({ id, name }) => tieTo(kind, id, name));
}

/** Whether a field of a record points at this id. */
export const pointsAt = (record: RecordView, field: string, id: number): boolean =>
  valueOf(record, field).split(",").includes(String(id));
