//! Several fields of a record answered in one step of undo.

import * as commands from "../../lib/ipc/commands";
import { plan } from "../../lib/state/plan.svelte";
import type { Made } from "./ask";

/** Saves these fields of a record together; whether that went well. */
export async function saveFields(record: Made, fields: Record<string, string>): Promise<boolean> {
  const edits = Object.entries(fields).map(([field, of]) => ({
    field,
    answer: { is: "typed" as const, of },
  }));
  return (await plan.run((page) => commands.save(page, record.kind, record.id, edits))) !== null;
}
