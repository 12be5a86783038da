//! How a finding is known on a page, and under which key its words stand.

import type { FindingView } from "../../lib/ipc/types";

export const findingKey = ({ check, kind, id }: FindingView): string => `${check}:${kind}:${id}`;
export const findingWords = ({ check }: FindingView): string => `check-${check.replaceAll(".", "-")}`;
