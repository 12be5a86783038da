//! The names of what fields can point at, put together once for a page however many fields, cards and menus ask for them.

import { plan } from "../../lib/state/plan.svelte";
import { namesOf } from "./ask";

class Names {
  readonly all = $derived(namesOf(plan.view));
}

export const names = new Names();
