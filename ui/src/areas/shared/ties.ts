//! Links from a record to its neighbours in other rooms.

import { PART_OF, TITLE_OF, type Kind, type Named } from "../../lib/ipc/types";
import { t } from "../../lib/words/words.svelte";
import { fieldId, hashOf } from "../../navigation";
import { valueOf, type Made } from "./ask";

export interface Tie {
  hash: string;
  name: string;
}

/** The place where a record of this kind and id is decided. */
export function tieTo(kind: Kind, id: number, name: string): Tie {
  const field = fieldId(kind, id, TITLE_OF[kind] ?? "name");
  return { hash: hashOf({ is: "room", of: PART_OF[kind] }, field), name: name || t("nameless") };
}

export const tiesTo = (records: Made[]): Tie[] =>
  records.map((record) => tieTo(record.kind, record.id, valueOf(record, TITLE_OF[record.kind] ?? "name")));

/** The records that a field points at, as links. */
export function tiesOf(record: Made, field: string, kind: Kind, names: Named[] = []): Tie[] {
  const ids = valueOf(record, field).split(",");
  return names.filter(({ id }) => ids.includes(String(id))).map(({ id, name }) => tieTo(kind, id, name));
}

/** Whether a field of a record points at this id. */
export const pointsAt = (record: Made, field: string, id: number): boolean =>
  valueOf(record, field).split(",").includes(String(id));
