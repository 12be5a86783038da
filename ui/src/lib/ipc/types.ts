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
  | { is: "day"; of: string }
  | { is: "choice"; of: string };
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
  until_day: string | null;
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
export interface View {
  page: Page;
  records: RecordView[];
  names: Partial<Record<Kind, Named[]>>;
  findings: FindingView[];
  guide: GuideView | null;
  load: LoadView | null;
  binned: BinnedView[];
  networks: string[];
  latest: Record<string, { on_day: string; value: string }>;
}
export interface Saved {
  view: View;
  status: Status;
  id: number | null;
}

export interface RecentPlan {
  name: string;
  path: string;
  opened_at: string;
}
export interface NoticeView {
  code: string;
  args: Record<string, string>;
}
export interface AppState {
  language: Language;
  theme: Theme;
  text_size: number;
  version: string;
  recent: RecentPlan[];
  plan: { name: string; path: string; read_only: boolean } | null;
  notices: NoticeView[];
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
