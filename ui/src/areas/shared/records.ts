//! Adding and removing records by hand, with the focus where the owner goes on.

import { tick } from "svelte";
import type { Kind } from "../../lib/ipc/types";
import { plan } from "../../lib/state/plan.svelte";
import { fieldId } from "../../navigation";
import { leaving } from "./leaving.svelte";

/** Adds a record with some fields given, and goes to the field to begin with. */
export async function addRecord(
  kind: Kind,
  field: string,
  given: Record<string, string> = {},
): Promise<void> {
  const edits = Object.entries(given).map(([name, of]) => ({
    field: name,
    answer: { is: "typed" as const, of },
  }));
  const id = await plan.add(kind, edits);
  if (id === null) return;
  await tick();
  focusField(fieldId(kind, id, field));
}

/** Removes a record, once the owner saw what points at it; the focus goes to the button that would add another. */
export async function removeRecord(kind: Kind, id: number): Promise<void> {
  const pointing = await plan.pointingAt(kind, id);
  if (pointing.length > 0 && !(await leaving.asks(kind, pointing))) return;
  await plan.remove(kind, id);
  await tick();
  (document.getElementById(`add-${kind}`) ?? document.querySelector<HTMLElement>("h1"))?.focus();
}

/** Puts the focus on a field: on its control, or on the one that is chosen in it. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches("fieldset")
    ? (field.querySelector<HTMLElement>(":checked") ?? field.querySelector<HTMLElement>("input"))
    : field;
  control?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
