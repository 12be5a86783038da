//! The parts of the basis, and the items of the checklist in each. The items themselves come from the plan.

export type Part = "website" | "back-office" | "offline";

export const ITEMS: Record<Part, readonly string[]> = {
  website: [
    "found",
    "usable-on-phone",
    "own-traffic",
    "information-found",
    "next-step",
    "analytics",
    "analytics-read",
  ],
  "back-office": ["phone-answered", "mail-answered", "answers-right", "answers-current"],
  offline: ["print-agrees", "print-names-site", "print-names-mail"],
};
