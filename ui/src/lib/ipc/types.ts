// Made by `cargo xtask gen` from the Rust side. Do not edit.

export type Language = "nl" | "en";

export type Theme = "system" | "light" | "dark";

export type Recent = { 
/**
 * Name of the file without its ending.
 */
name: string, 
/**
 * Where it lies.
 */
path: string, 
/**
 * When it was last opened, RFC 3339 in UTC.
 */
opened_at: string, };

export type OpenPlan = { 
/**
 * Name of the file without its ending.
 */
name: string, 
/**
 * Where it lies.
 */
path: string, 
/**
 * Whether it may only be read.
 */
read_only: boolean, };

export type NoticeView = { 
/**
 * The code of its words.
 */
code: string, 
/**
 * The names in its words.
 */
args: { [key in string]: string }, };

export type Failure = { 
/**
 * A code of the core, or `cancelled`, `no-plan` or `inner`.
 */
code: string, 
/**
 * The names in its words.
 */
args: { [key in string]: string }, 
/**
 * By which the log can be searched.
 */
reference: string, };

export type AppState = { 
/**
 * Language of the screen.
 */
language: Language, 
/**
 * Whether the owner chose it; until then the first screen asks.
 */
language_chosen: boolean, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Size of text in percent.
 */
text_size: number, 
/**
 * Version of the app.
 */
version: string, 
/**
 * Recent plans, newest first.
 */
recent: Array<Recent>, 
/**
 * The plan in this window.
 */
plan: OpenPlan | null, 
/**
 * What opening it noticed.
 */
notices: Array<NoticeView>, 
/**
 * Why the file that this window was opened for did not open.
 */
failure: Failure | null, };

export type Written = { 
/**
 * Where it lies.
 */
path: string, };

export type BackupView = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * When it was made, RFC 3339 in UTC.
 */
made_at: string, 
/**
 * Why: `work`, `migration`, `import`, `bulk-delete` or `put-aside`.
 */
why: string, 
/**
 * Its size.
 */
bytes: number, };

export type Kind = "business" | "person" | "basis_item" | "contact_route" | "test_contact" | "business_goal" | "objective" | "reason" | "segment" | "channel" | "audience_on_channel" | "pillar" | "watch" | "kpi" | "gate_terms" | "set_aside" | "measurement";

export type Misfit = "count" | "number" | "money" | "share" | "minutes" | "day" | "choice" | "ref" | "negative" | "too-long";

export type Answer = { "is": "typed", "of": string } | { "is": "unknown" };

export type Edit = { 
/**
 * Name of the field.
 */
field: string, 
/**
 * The answer.
 */
answer: Answer, };

export type FieldView = { 
/**
 * The canonical value (`1250.50`, `2027-03-31`, `yes`, ids parted by commas), or what was typed and does not fit.
 */
value: string, 
/**
 * Whether *I don't know yet* was answered.
 */
unknown: boolean, 
/**
 * Why the value does not fit; the words are `misfit-<code>`.
 */
misfit: Misfit | null, 
/**
 * What it says against other fields; the words are `conflict-<code>`.
 */
conflict: string | null, };

export type RecordView = { 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its id; `null` while there is no record yet.
 */
id: number | null, 
/**
 * Its fields by name.
 */
fields: { [key in string]: FieldView }, };

export type Named = { 
/**
 * Its id.
 */
id: number, 
/**
 * What the owner calls it; empty when it has no name yet.
 */
name: string, };

export type Severity = "blocker" | "warning" | "tip";

export type Gate = "basis" | "reason";

export type GateState = "open" | "on-terms" | "shut";

export type Room = "basis" | "strategy" | "presence" | "content" | "monitoring" | "metrics";

export type Arg = { "is": "text", "of": string } | { "is": "count", "of": number } | { "is": "percent", "of": number } | { "is": "number", "of": number } | { "is": "money", "of": number } | { "is": "day", "of": string } | { "is": "word", "of": string };

export type LoadState = "calm" | "in-order" | "busy" | "overloaded" | "unknown";

export type Left = "done" | "skipped";

export type ScreenState = "not-begun" | "begun" | "done" | "skipped";

export type Page = { "is": "today" } | { "is": "room", "of": Room } | { "is": "guide", "of": string } | { "is": "answers" } | { "is": "documents" } | { "is": "bin" };

export type LinkView = { 
/**
 * The room.
 */
room: Room, 
/**
 * The screen of the set-up that asks it too.
 */
screen: string | null, 
/**
 * Kind of record.
 */
kind: Kind, 
/**
 * The record; `null` for one that is still to be made.
 */
id: number | null, 
/**
 * Name of the field.
 */
field: string, };

export type LatestView = { 
/**
 * The day, or the last day of the period.
 */
on_day: string, 
/**
 * The value, canonical.
 */
value: string, };

export type LoadView = { 
/**
 * Minutes a week that contacts ask, the lift included.
 */
asked: number | null, 
/**
 * Minutes a week that there are.
 */
available: number | null, 
/**
 * The load in whole percents.
 */
percent: number | null, 
/**
 * How heavy that is.
 */
state: LoadState, 
/**
 * The lift in whole percents.
 */
lift: number, };

export type BinnedView = { 
/**
 * By which it is put back.
 */
id: number, 
/**
 * Kind of record.
 */
kind: string, 
/**
 * What the owner called it.
 */
name: string, 
/**
 * When it was deleted, RFC 3339 in UTC.
 */
at: string, };

export type ScreenView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The area that it belongs to.
 */
room: Room, 
/**
 * The step of the method.
 */
step: number, 
/**
 * How it stands.
 */
state: ScreenState, 
/**
 * Rows of the framework that its questions rest on.
 */
rows: Array<string>, };

export type QuestionView = { 
/**
 * The screen that asks it.
 */
screen: string, 
/**
 * Kind of record.
 */
kind: Kind, 
/**
 * The record; `null` for one that the answer will make.
 */
id: number | null, 
/**
 * Name of the field.
 */
field: string, 
/**
 * Whether a plan needs it at the least.
 */
required: boolean, 
/**
 * For the checklist of the basis: the item.
 */
item: string | null, };

export type GuideView = { 
/**
 * All screens in order.
 */
screens: Array<ScreenView>, 
/**
 * The screen that is shown.
 */
current: string | null, 
/**
 * What it asks; on *check your answers* all questions.
 */
questions: Array<QuestionView>, 
/**
 * Minutes that the rest will take.
 */
minutes_left: number, 
/**
 * The screen to go on with.
 */
resume: string | null, };

export type SetAsideView = { 
/**
 * Why.
 */
reason: string, 
/**
 * By whom.
 */
by_whom: string, 
/**
 * Until when; empty is for good.
 */
until_day: string, };

export type FindingView = { 
/**
 * Id of the check.
 */
check: string, 
/**
 * How grave.
 */
severity: Severity, 
/**
 * The gate that it shuts.
 */
gate: Gate | null, 
/**
 * Kind of record that it speaks of.
 */
kind: Kind | null, 
/**
 * That record.
 */
id: number | null, 
/**
 * Names and numbers of its sentence.
 */
args: { [key in string]: Arg }, 
/**
 * Rows of the framework that it rests on.
 */
rows: Array<string>, 
/**
 * The field that mends it.
 */
link: LinkView, 
/**
 * How it was set aside.
 */
set_aside: SetAsideView | null, };

export type TermsView = { 
/**
 * Why.
 */
reason: string, 
/**
 * By whom.
 */
by_whom: string, 
/**
 * On which day.
 */
on_day: string, };

export type GateView = { 
/**
 * Which gate.
 */
gate: Gate, 
/**
 * `open`, `on-terms` or `shut`.
 */
state: GateState, 
/**
 * What shuts it.
 */
shut_by: Array<FindingView>, 
/**
 * The terms on which it was opened.
 */
terms: TermsView | null, };

export type RoomStatus = { 
/**
 * Which room.
 */
room: Room, 
/**
 * Required points that are answered.
 */
answered: number, 
/**
 * Required points.
 */
required: number, 
/**
 * Open findings.
 */
open: number, 
/**
 * The gravest of them.
 */
worst: Severity | null, };

export type LabelView = { 
/**
 * The code of its words.
 */
code: string, 
/**
 * The names in its words.
 */
args: { [key in string]: string }, };

export type Status = { 
/**
 * The business.
 */
business: string, 
/**
 * The rooms, in the order of the method.
 */
rooms: Array<RoomStatus>, 
/**
 * The gates, in the order of the method.
 */
gates: Array<GateView>, 
/**
 * The three findings that matter most.
 */
top: Array<FindingView>, 
/**
 * How many findings are open.
 */
open_checks: number, 
/**
 * What Undo would take back.
 */
undo: LabelView | null, 
/**
 * What Redo would do again.
 */
redo: LabelView | null, 
/**
 * Whether the plan may only be read.
 */
read_only: boolean, 
/**
 * The moment of the last save in this sitting, RFC 3339 in UTC.
 */
saved_at: string | null, 
/**
 * The owner's calendar day.
 */
today: string, };

export type View = { 
/**
 * Which page.
 */
page: Page, 
/**
 * The records in sight, kind by kind in the owner's order.
 */
records: Array<RecordView>, 
/**
 * What their fields can point at.
 */
names: { [key in Kind]?: Array<Named> }, 
/**
 * The findings that belong here, gravest first; those set aside among them.
 */
findings: Array<FindingView>, 
/**
 * The set-up, on its pages.
 */
guide: GuideView | null, 
/**
 * The load on the back office, in the basis.
 */
load: LoadView | null, 
/**
 * What lies in the bin, there.
 */
binned: Array<BinnedView>, 
/**
 * Names of networks to suggest, where channels are named.
 */
networks: Array<string>, 
/**
 * The newest value of each figure by its id, where figures are shown.
 */
latest: Record<string, LatestView>, };

export type Saved = { 
/**
 * The page, whole.
 */
view: View, 
/**
 * What stands around it.
 */
status: Status, 
/**
 * The record that was saved or added.
 */
id: number | null, };

export type Hit = { 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its id.
 */
id: number, 
/**
 * What the owner calls it; of a record without a name the text in which it was found, both in at most 80 characters.
 */
name: string, 
/**
 * The part that keeps it.
 */
part: Part, 
/**
 * The field in which it was found.
 */
field: string, };

export type FieldKind =
  | { is: "line" | "prose" | "count" | "number" | "money" | "share" | "minutes" | "day" | "yes-no" }
  | { is: "choice"; of: readonly string[] }
  | { is: "ref" | "refs"; of: Kind };

export const FIELDS: Record<Kind, Record<string, FieldKind>> = {
  business: {
    name: { is: "line" },
    line: { is: "choice", of: ["food-and-drink", "shop", "web-shop", "hair-and-beauty", "trades", "professional-services", "health-and-care", "sport-and-leisure", "hospitality", "culture-and-events", "education", "non-profit", "other"] },
    people: { is: "count" },
    sells: { is: "prose" },
    web_address: { is: "line" },
    email: { is: "line" },
    phone: { is: "line" },
    address: { is: "line" },
    site_goal: { is: "prose" },
    relation: { is: "choice", of: ["part-of-plan", "alone-budget", "alone-image", "alone-experiment", "alone-campaign"] },
  },
  person: {
    name: { is: "line" },
    role: { is: "line" },
    department: { is: "choice", of: ["management", "sales", "marketing", "customer-service", "legal", "finance", "it", "other"] },
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
    kind: { is: "choice", of: ["loyalty", "reputation", "sales", "prospects", "traffic", "service", "hiring", "other"] },
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
    kind: { is: "choice", of: ["serves-objective", "keeping-up", "customers-are-there", "budget", "image", "experiment", "campaign", "everyone-does-it"] },
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
    yardstick: { is: "choice", of: ["followers", "likes", "shares", "comments", "site-visits", "repeat-visits", "requests", "orders", "revenue", "satisfaction", "own"] },
    lane: { is: "choice", of: ["steering", "relationship", "money"] },
    objective: { is: "ref", of: "objective" },
    why: { is: "prose" },
    instrument: { is: "line" },
    rhythm: { is: "choice", of: ["weekly", "monthly", "quarterly"] },
    owner: { is: "ref", of: "person" },
  },
  gate_terms: {
    gate: { is: "choice", of: ["basis", "reason"] },
    reason: { is: "prose" },
    by_whom: { is: "line" },
    on_day: { is: "day" },
    covers: { is: "line" },
  },
  set_aside: {
    check: { is: "line" },
    subject: { is: "line" },
    reason: { is: "prose" },
    by_whom: { is: "line" },
    on_day: { is: "day" },
    until_day: { is: "day" },
  },
  measurement: {
    kpi: { is: "ref", of: "kpi" },
    on_day: { is: "day" },
    value: { is: "number" },
  },
};

/** The fields that are changed in another part than their kind: `kind.field`. */
export const PART_OF_FIELD: Readonly<Record<string, Part>> = {
  "business.web_address": "website",
  "business.site_goal": "website",
  "business.site_serves": "website",
};
