//! The gates as pages other than their own speak of them: where each is decided, and which are shut.

import type { Gate, GateView, Part, Status } from "../../lib/ipc/types";
import { hashOf } from "../../navigation";

const DECIDED_IN: Record<Gate, Part> = {
  basis: "business",
  reason: "reason",
  strategy: "goals",
  audience: "audience",
};

export const hashOfGate = (gate: Gate): string => hashOf({ is: "room", of: DECIDED_IN[gate] });

export const shutGates = (status: Status | null): GateView[] =>
  (status?.gates ?? []).filter((gate) => gate.state === "shut");
