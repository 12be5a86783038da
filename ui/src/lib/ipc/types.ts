//! What passes between the screen and the shell.

export type Language = "nl" | "en";
export type Theme = "system" | "light" | "dark";
export type Severity = "blocker" | "warning" | "tip";
export type Gate = "basis" | "reason";
export type Room = "basis" | "strategy" | "presence" | "content" | "monitoring" | "metrics";
export type Kind =
  | "business"
  | "person"
  | "basis_item"
  | "contact_route"
  | "test_contact"
  | "business_goal"
  | "objective"
  | "reason"
  | "segment"
  | "channel"
  | "audience_on_channel"
  | "pillar"
  | "watch"
  | "kpi"
  | "measurement"
  | "gate_terms"
  | "set_aside";
export type Misfit =
  "count" | "number" | "money" | "share" | "minutes" | "day" | "choice" | "ref" | "negative" | "too-long";

export type Page =
  | { is: "today" }
  | { is: "room"; of: Room }
  | { is: "guide"; of: string }
  | { is: "answers" }
  | { is: "documents" }
  | { is: "bin" };

export interface FieldView {
  value: string;
  unknown: boolean;
  misfit: Misfit | null;
  conflict: string | null;
}
export interface RecordView {
  kind: Kind;
  id: number | null;
  fields: Record<string, FieldView>;
}
export interface Named {
  id: number;
  name: string;
}

export type Answer = { is: "typed"; of: string } | { is: "unknown" };
export interface Edit {
  field: string;
  answer: Answer;
}

export type Arg =
  | { is: "text"; of: string }
  | { is: "count"; of: number }
  | { is: "percent"; of: number }
  | { is: "number"; of: number }
  | { is: "day"; of: string }
  | { is: "word"; of: string };
export interface LinkView {
  room: Room;
  screen: string | null;
  kind: Kind;
  id: number | null;
  field: string;
}
export interface SetAsideView {
  reason: string;
  by_whom: string;
  until_day: string;
}
export interface FindingView {
  check: string;
  severity: Severity;
  gate: Gate | null;
  kind: Kind | null;
  id: number | null;
  args: Record<string, Arg>;
  rows: string[];
  link: LinkView;
  set_aside: SetAsideView | null;
}

export type GateState = "open" | "on-terms" | "shut";
export interface GateView {
  gate: Gate;
  state: GateState;
  shut_by: FindingView[];
  terms: { reason: string; by_whom: string; on_day: string } | null;
}
export interface RoomStatus {
  room: Room;
  answered: number;
  required: number;
  open: number;
  worst: Severity | null;
}
export interface LabelView {
  code: string;
  args: Record<string, string>;
}
export interface Status {
  business: string;
  rooms: RoomStatus[];
  gates: GateView[];
  top: FindingView[];
  open_checks: number;
  undo: LabelView | null;
  redo: LabelView | null;
  read_only: boolean;
  saved_at: string | null;
  today: string;
}

export type ScreenState = "not-begun" | "begun" | "done" | "skipped";
export interface ScreenView {
  id: string;
  room: Room;
  step: number;
  state: ScreenState;
}
export interface QuestionView {
  screen: string;
  kind: Kind;
  id: number | null;
  field: string;
  required: boolean;
  item: string | null;
}
export interface GuideView {
  screens: ScreenView[];
  current: string | null;
  questions: QuestionView[];
  minutes_left: number;
  resume: string | null;
}
export type LoadState = "calm" | "in-order" | "busy" | "overloaded" | "unknown";
export interface LoadView {
  asked: number | null;
  available: number | null;
  percent: number | null;
  state: LoadState;
  lift: number;
}
export interface BinnedView {
  id: number;
  kind: string;
  name: string;
  at: string;
}
export interface LatestView {
  on_day: string;
  value: string;
}
export interface View {
  page: Page;
  records: RecordView[];
  names: Partial<Record<Kind, Named[]>>;
  findings: FindingView[];
  guide: GuideView | null;
  load: LoadView | null;
  binned: BinnedView[];
  networks: string[];
  latest: Record<string, LatestView>;
}
export interface Saved {
  view: View;
  status: Status;
  id: number | null;
}

export interface Recent {
  name: string;
  path: string;
  opened_at: string;
}
export interface NoticeView {
  code: string;
  args: Record<string, string>;
}
export interface OpenPlan {
  name: string;
  path: string;
  read_only: boolean;
}
export interface Written {
  path: string;
}
export interface AppState {
  language: Language;
  language_chosen: boolean;
  theme: Theme;
  text_size: number;
  version: string;
  recent: Recent[];
  plan: OpenPlan | null;
  notices: NoticeView[];
  failure: Failure | null;
}
export interface BackupView {
  path: string;
  made_at: string;
  why: string;
  bytes: number;
}
export interface Failure {
  code: string;
  args: Record<string, string>;
  reference: string;
}

export type FieldKind =
  | { is: "line" | "prose" | "count" | "number" | "money" | "share" | "minutes" | "day" | "yes-no" }
  | { is: "choice"; of: readonly string[] }
  | { is: "ref" | "refs"; of: Kind };

export const FIELDS: Record<Kind, Record<string, FieldKind>> = {
  business: {
    name: { is: "line" },
    line: {
      is: "choice",
      of: [
        "food-and-drink",
        "shop",
        "web-shop",
        "hair-and-beauty",
        "trades",
        "professional-services",
        "health-and-care",
        "sport-and-leisure",
        "hospitality",
        "culture-and-events",
        "education",
        "non-profit",
        "other",
      ],
    },
    people: { is: "count" },
    sells: { is: "prose" },
    web_address: { is: "line" },
    email: { is: "line" },
    phone: { is: "line" },
    address: { is: "line" },
    site_goal: { is: "prose" },
    relation: {
      is: "choice",
      of: ["part-of-plan", "alone-budget", "alone-image", "alone-experiment", "alone-campaign"],
    },
  },
  person: {
    name: { is: "line" },
    role: { is: "line" },
    department: {
      is: "choice",
      of: ["management", "sales", "marketing", "customer-service", "legal", "finance", "it", "other"],
    },
    hours_a_week: { is: "number" },
    cost_an_hour: { is: "money" },
  },
  basis_item: {
    item: { is: "line" },
    state: { is: "choice", of: ["in-order", "needs-work", "not-in-order", "not-applicable"] },
    note: { is: "prose" },
    looked_on: { is: "day" },
    owner: { is: "ref", of: "person" },
  },
  contact_route: {
    kind: { is: "choice", of: ["phone", "mail", "form", "chat", "counter", "social"] },
    owner: { is: "ref", of: "person" },
    promised: { is: "minutes" },
    contacts_a_week: { is: "count" },
    minutes_each: { is: "minutes" },
    minutes_a_week: { is: "minutes" },
  },
  test_contact: {
    route: { is: "ref", of: "contact_route" },
    on_day: { is: "day" },
    answered_after: { is: "minutes" },
    right: { is: "yes-no" },
    note: { is: "prose" },
  },
  business_goal: {
    sentence: { is: "prose" },
    measure: { is: "line" },
    baseline: { is: "number" },
    target: { is: "number" },
    due: { is: "day" },
    is_revenue: { is: "yes-no" },
  },
  objective: {
    business_goal: { is: "ref", of: "business_goal" },
    kind: {
      is: "choice",
      of: ["loyalty", "reputation", "sales", "prospects", "traffic", "service", "hiring", "other"],
    },
    angle: { is: "choice", of: ["win", "keep", "engage", "interact"] },
    sentence: { is: "prose" },
    way: { is: "prose" },
    baseline: { is: "number" },
    target: { is: "number" },
    start: { is: "day" },
    deadline: { is: "day" },
    owner: { is: "ref", of: "person" },
    success: { is: "prose" },
    failure: { is: "prose" },
  },
  reason: {
    kind: {
      is: "choice",
      of: [
        "serves-objective",
        "keeping-up",
        "customers-are-there",
        "budget",
        "image",
        "experiment",
        "campaign",
        "everyone-does-it",
      ],
    },
    objective: { is: "ref", of: "objective" },
    text: { is: "prose" },
  },
  segment: {
    name: { is: "line" },
    kind: { is: "choice", of: ["customers", "prospects", "group"] },
    description: { is: "prose" },
    needs: { is: "prose" },
    online: { is: "choice", of: ["yes", "no", "unknown"] },
    online_proof: { is: "prose" },
    networks: { is: "choice", of: ["yes", "no", "unknown"] },
    networks_proof: { is: "prose" },
    seen_on: { is: "day" },
  },
  channel: {
    name: { is: "line" },
    decision: { is: "choice", of: ["now", "later", "no"] },
    reason: { is: "prose" },
    owner: { is: "ref", of: "person" },
    posts_a_week: { is: "number" },
    minutes_a_post: { is: "minutes" },
    minutes_a_day: { is: "minutes" },
    opened_on: { is: "day" },
    objectives: { is: "refs", of: "objective" },
  },
  audience_on_channel: {
    channel: { is: "ref", of: "channel" },
    segment: { is: "ref", of: "segment" },
    share: { is: "choice", of: ["none", "some", "many", "most", "unknown"] },
    proof: { is: "prose" },
    seen_on: { is: "day" },
  },
  pillar: {
    theme: { is: "line" },
    segment: { is: "ref", of: "segment" },
    question: { is: "prose" },
    value: { is: "prose" },
    objective: { is: "ref", of: "objective" },
    share: { is: "share" },
  },
  watch: {
    what: { is: "choice", of: ["our-name", "product", "person", "competitor", "term"] },
    words: { is: "line" },
    channel: { is: "ref", of: "channel" },
    why: { is: "prose" },
    tool: { is: "line" },
    owner: { is: "ref", of: "person" },
    rhythm: { is: "choice", of: ["several-a-day", "daily", "weekly", "monthly"] },
    minutes_a_week: { is: "minutes" },
    response: { is: "prose" },
  },
  kpi: {
    name: { is: "line" },
    yardstick: {
      is: "choice",
      of: [
        "followers",
        "likes",
        "shares",
        "comments",
        "site-visits",
        "repeat-visits",
        "requests",
        "orders",
        "revenue",
        "satisfaction",
        "own",
      ],
    },
    lane: { is: "choice", of: ["steering", "relationship", "money"] },
    objective: { is: "ref", of: "objective" },
    why: { is: "prose" },
    instrument: { is: "line" },
    rhythm: { is: "choice", of: ["weekly", "monthly", "quarterly"] },
    owner: { is: "ref", of: "person" },
  },
  measurement: {
    kpi: { is: "ref", of: "kpi" },
    on_day: { is: "day" },
    value: { is: "number" },
  },
  gate_terms: {
    gate: { is: "choice", of: ["basis", "reason"] },
    reason: { is: "prose" },
    by_whom: { is: "line" },
    on_day: { is: "day" },
  },
  set_aside: {
    check: { is: "line" },
    subject: { is: "line" },
    reason: { is: "prose" },
    by_whom: { is: "line" },
    on_day: { is: "day" },
    until_day: { is: "day" },
  },
};
