// Made by `cargo xtask gen` from the Rust side. Do not edit.

export type ExportFormat = "calendar" | "posts" | "buffer" | "publer" | "metricool" | "hootsuite";

export type ExportOptions = { 
/**
 * Whether the days by which posts are to be ready stand in it too.
 */
deadlines: boolean, 
/**
 * Whether posts that have a day and are still being made stand in it too, as tentative.
 */
in_the_works: boolean, 
/**
 * Whether the coming turns of series of which no post was made yet stand in it too, as tentative.
 */
series: boolean, 
/**
 * So many minutes before it goes out a post is announced.
 */
remind_minutes: number | null, };

export type ExportNote = { 
/**
 * Its code.
 */
code: string, 
/**
 * Of how many posts, files or pictures it speaks.
 */
count: number, 
/**
 * Which ones, where they have names.
 */
names: Array<string>, };

export type ExportView = { 
/**
 * Where the first file lies; nothing where there was nothing to save.
 */
path: string | null, 
/**
 * How many posts stand in it.
 */
posts: number, 
/**
 * What the owner should know of it.
 */
notes: Array<ExportNote>, };

export type PostColumn = "id" | "status" | "planned_on" | "planned_time" | "channels" | "title" | "text" | "kind" | "pillar" | "segment" | "stage" | "question" | "value" | "call_to_action" | "link" | "tags" | "campaign" | "owner" | "finish_by" | "published_on" | "about_us" | "promotional" | "origin" | "trust" | "told_on" | "picture" | "picture_text" | "valuable_until" | "refreshes" | "series" | "occurs_on" | "notes" | "imported_as" | "comments" | "on_channel";

export type DayOrder = "day-first" | "month-first";

export type ImportOptions = { 
/**
 * The order of day and month, where the file does not show it.
 */
order: DayOrder | null, 
/**
 * Whether posts that are in the plan already are changed.
 */
update: boolean, };

export type RowOutcome = "new" | "changed" | "same" | "skipped";

export type RowRemark = { 
/**
 * Its code.
 */
code: string, 
/**
 * What stands in the file.
 */
found: string, };

export type ImportRow = { 
/**
 * The line of the file on which it begins.
 */
line: number, 
/**
 * What it does.
 */
outcome: RowOutcome, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day, where it has one.
 */
day: string | null, 
/**
 * Why it is left out; the words are `import-<code>`.
 */
reason: string | null, 
/**
 * What stands there that cannot be read.
 */
found: string, 
/**
 * What else there is to know of it.
 */
remarks: Array<RowRemark>, 
/**
 * The columns that it changes, by their codes.
 */
fields: Array<string>, };

export type ImportColumn = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Our column that it is tied to.
 */
column: PostColumn | null, 
/**
 * The first things that stand in it.
 */
examples: Array<string>, };

export type ImportView = { file: string, encoding: string, columns: Array<ImportColumn>, rows: Array<ImportRow>, new: number, changed: number, same: number, skipped: number, too_many: number, order: DayOrder, asks_order: boolean, gate_shut: boolean, };

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
read_only: boolean, 
/**
 * Whether it is the sample, which can be made anew.
 */
sample: boolean, };

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
 * What was noticed of it since the last answer.
 */
notices: Array<NoticeView>, 
/**
 * The codes of what was noticed before and is over.
 */
over: Array<string>, 
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

export type BackupsView = { 
/**
 * The folder in which the next one is made.
 */
folder: string, 
/**
 * Whether the owner chose a folder.
 */
chosen: boolean, 
/**
 * The folder that the owner chose, where it cannot be written now.
 */
away: string | null, 
/**
 * How many there are, in every folder that can be read.
 */
count: number, 
/**
 * What they take together, in bytes.
 */
bytes: number, 
/**
 * What they may take in one folder, in bytes; beyond that the oldest go.
 */
cap: number, };

export type ChartView = { 
/**
 * What it shows.
 */
title: string, 
/**
 * What there is to see in it.
 */
finding: string, 
/**
 * All that it shows, in words.
 */
spoken: string, 
/**
 * Its heads, then its rows.
 */
table: Array<Array<string>>, 
/**
 * As it is printed.
 */
drawing: Drawing, };

export type Drawing = { 
/**
 * In points.
 */
width: number, 
/**
 * In points.
 */
height: number, 
/**
 * In the order in which they are drawn.
 */
marks: Array<Shape>, };

export type Shape = { "is": "bar", 
/**
 * Its left edge.
 */
x: number, 
/**
 * Its top.
 */
y: number, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, 
/**
 * With what.
 */
ink: Ink, } | { "is": "area", 
/**
 * Its corners.
 */
points: Array<[number, number]>, 
/**
 * With what.
 */
ink: Ink, } | { "is": "line", 
/**
 * In order.
 */
points: Array<[number, number]>, 
/**
 * How thick.
 */
weight: number, 
/**
 * With what.
 */
ink: Ink, 
/**
 * Lengths of ink and of white, where it is dashed.
 */
dash: [number, number] | null, } | { "is": "words", 
/**
 * Where they start, have their middle or end.
 */
x: number, 
/**
 * Their baseline.
 */
y: number, 
/**
 * Which of these.
 */
anchor: Anchor, 
/**
 * The words.
 */
text: string, 
/**
 * How wide the printer sets them.
 */
width: number, 
/**
 * How they look.
 */
wording: Wording, 
/**
 * With what.
 */
ink: Ink, };

export type Anchor = "start" | "middle" | "end";

export type Wording = "plain" | "strong";

export type Ink = "words" | "soft" | "grid" | "axis" | "accent" | "target" | "ground" | { "shade": number } | { "series": number } | "range" | "on-deep" | "on-pale" | "paper";

export type CrashView = { 
/**
 * Where its report lies.
 */
path: string, 
/**
 * What the report says; no text of the owner.
 */
details: string, };

export type MenuView = { 
/**
 * What it is called.
 */
label: string, 
/**
 * What is in it.
 */
lines: Array<MenuLine>, };

export type MenuLine = { "is": "action", 
/**
 * By which the window knows it.
 */
id: string, 
/**
 * Its words.
 */
label: string, 
/**
 * Its shortcut, such as `CmdOrCtrl+Shift+Z`.
 */
keys: string | null, 
/**
 * Whether it can be chosen now.
 */
can: boolean, 
/**
 * One of several: whether it is the one.
 */
chosen: boolean | null, } | { "is": "system", 
/**
 * What.
 */
does: SystemDeed, 
/**
 * Its words.
 */
label: string, } | { "is": "apart" };

export type SystemDeed = "services" | "hide" | "hide-others" | "show-all" | "quit" | "cut" | "copy" | "paste" | "select-all" | "minimize";

export type Kind = "business" | "source_plan" | "basis_item" | "search_term" | "month_figures" | "contact_route" | "test_contact" | "offline_item" | "business_goal" | "marketing_goal" | "objective" | "reason" | "evaluation" | "person" | "decision" | "duty" | "hat" | "voice" | "stakeholder" | "briefing" | "training" | "segment" | "persona" | "journey_stage" | "stage_answer" | "image_reading" | "expected_reaction" | "value_proposition" | "brand_answer" | "tone_of_voice" | "trust_signal" | "approach" | "campaign" | "campaign_load" | "integration" | "partner" | "launch_step" | "budget_line" | "sourcing" | "clause" | "response_rule" | "guidelines" | "channel" | "audience_on_channel" | "profile" | "follow_target" | "expansion_rule" | "fit_weights" | "pillar" | "mix_rules" | "post" | "variant" | "post_comment" | "column_names" | "series" | "series_skip" | "own_day" | "time_slot" | "watch" | "kpi" | "benchmark" | "contact" | "tactic" | "ritual" | "cycle" | "action" | "gate_terms" | "set_aside" | "measurement";

export type Misfit = "count" | "number" | "money" | "share" | "minutes" | "day" | "time" | "choice" | "ref" | "negative" | "too-long";

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
fields: Record<string, Partial<FieldView>>, };

export type Named = { 
/**
 * Its id.
 */
id: number, 
/**
 * What the owner calls it; empty when it has no name yet.
 */
name: string, };

export type PostKind = "tip" | "answer" | "story" | "behind-the-scenes" | "people" | "review" | "question" | "news" | "partner" | "event" | "offer";

export type LineOfBusiness = "food-and-drink" | "shop" | "web-shop" | "hair-and-beauty" | "trades" | "professional-services" | "health-and-care" | "sport-and-leisure" | "hospitality" | "culture-and-events" | "education" | "non-profit" | "other";

export type Currency = "eur" | "gbp" | "usd";

export type Country = "nl" | "be" | "gb" | "us";

export type TimeZone = "amsterdam" | "brussels" | "london" | "new-york" | "chicago" | "denver" | "los-angeles";

export type Proposed = { 
/**
 * The idea on the board that it dates; nothing for a new post.
 */
idea: number | null, 
/**
 * What it is called on the board: the idea's own title, or a suggestion in the owner's words.
 */
title: string, 
/**
 * The question that it answers, in the owner's words.
 */
question: string, 
/**
 * When it is to go out.
 */
day: string | null, 
/**
 * At what time of that day, where the channel has its times.
 */
time: string | null, 
/**
 * Whether that day is only wished, because a gate is shut.
 */
wished: boolean, 
/**
 * On which channel.
 */
channel: number, 
/**
 * The stage of the journey that it serves.
 */
stage: number | null, 
/**
 * The pillar that its question comes from, or that is for whoever asks it.
 */
pillar: number | null, 
/**
 * For whom.
 */
segment: number | null, 
/**
 * Which kind of post.
 */
kind: PostKind, 
/**
 * Who makes it: whoever looks after the channel, else whoever has the content.
 */
owner: number | null, 
/**
 * What the reader has of it, as the pillar or the answer says; empty where neither does.
 */
value: string, 
/**
 * What it asks of the reader; empty where it asks nothing.
 */
ask: string, 
/**
 * Where that leads.
 */
link: string, 
/**
 * The older post that it renews.
 */
refreshes: number | null, 
/**
 * The pattern that made its title; empty for an idea.
 */
pattern: string, };

export type HeldRule = "cadence" | "about-us" | "about-us-channel" | "promotional" | "promotional-channel" | "journey" | "segments" | "questions" | "ask" | "ageing" | "shares" | "renewal" | "days" | "hours" | "ideas";

export type Held = { 
/**
 * What.
 */
rule: HeldRule, 
/**
 * The channel, where it is about one.
 */
name: string, 
/**
 * The first number.
 */
count: number, 
/**
 * The second: of how many, or at most.
 */
of: number, };

export type MissedWhy = "no-cadence" | "no-question" | "no-hours" | "hours" | "hours-unknown" | "about-us" | "about-us-channel" | "promotional" | "promotional-channel" | "idea-mix" | "idea-load" | "idea-room" | "journey" | "segment" | "questions" | "ask-none" | "ask-late" | "ageing" | "share" | "renewal" | "day" | "load" | "gate";

export type Missed = { 
/**
 * What and why.
 */
why: MissedWhy, 
/**
 * The channel, idea, segment, pillar, post or day, where it is about one.
 */
name: string, 
/**
 * The first number.
 */
count: number, 
/**
 * The second: of how many.
 */
of: number, };

export type Filled = { 
/**
 * What is proposed, in order of day.
 */
posts: Array<Proposed>, 
/**
 * What it held, with its numbers.
 */
kept: Array<Held>, 
/**
 * What it could not hold, and why.
 */
missed: Array<Missed>, };

export type Article = "revenue" | "strategic-view" | "another-view" | "thirteen-steps" | "three-s";

export type Severity = "blocker" | "warning" | "tip";

export type Gate = "basis" | "reason" | "strategy" | "audience";

export type GateState = "open" | "on-terms" | "shut";

export type Arg = { "is": "text", "of": string } | { "is": "count", "of": number } | { "is": "percent", "of": number } | { "is": "number", "of": number } | { "is": "money", "of": number } | { "is": "day", "of": string } | { "is": "word", "of": string };

export type Room = "basis" | "strategy" | "presence" | "content" | "monitoring" | "metrics" | "review";

export type Part = "business" | "website" | "back-office" | "offline" | "goals" | "reason" | "audience" | "image" | "brand" | "approach" | "means" | "team" | "guidelines" | "return" | "channels" | "profiles" | "follow" | "pillars" | "posts" | "calendar" | "watch" | "kpis" | "relationships" | "cycle" | "actions";

export type LoadState = "calm" | "in-order" | "busy" | "overloaded" | "unknown";

export type Heading = "basis" | "strategy" | "set-up" | "schedule" | "measure";

export type Left = "done" | "skipped";

export type ScreenState = "not-begun" | "begun" | "done" | "skipped";

export type Page = { "is": "today" } | { "is": "room", "of": Part } | { "is": "guide", "of": string } | { "is": "answers" } | { "is": "documents" } | { "is": "bin" };

export type LinkView = { 
/**
 * The room.
 */
room: Room, 
/**
 * The part of that room.
 */
part: Part, 
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

export type CourseView = { 
/**
 * The objective.
 */
objective: number, 
/**
 * In its own words.
 */
sentence: string, 
/**
 * In what its figure is counted; empty when that is not known.
 */
unit: string, 
/**
 * How much it was; empty when that is not known.
 */
baseline: string, 
/**
 * How much it is to be; empty when that is not known.
 */
target: string, 
/**
 * By when.
 */
deadline: string | null, 
/**
 * The figure, when one measures it.
 */
kpi: number | null, 
/**
 * Its newest value.
 */
latest: LatestView | null, 
/**
 * How much it would have been on that day on a straight line from the one to the other.
 */
line: string | null, 
/**
 * `reached`, `on-line` or `behind`, when there is such a line.
 */
standing: string | null, };

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
 * Minutes a week that contacts ask at the busiest, the lift and campaigns included.
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
 * The lift in percents, canonical.
 */
lift: string, 
/**
 * The campaigns that run then.
 */
campaigns: Array<number>, 
/**
 * Minutes a week of all that is asked that these campaigns bring.
 */
brought: number, };

export type Deed = "act" | "finish" | "publish" | "note" | "look-back" | "evaluate";

export type DueView = { 
/**
 * What there is to do.
 */
deed: Deed, 
/**
 * Kind of record.
 */
kind: Kind, 
/**
 * That record.
 */
id: number, 
/**
 * The field that holds its day, or from which that follows.
 */
field: string, 
/**
 * What the owner calls it; empty when it has no name.
 */
name: string, 
/**
 * The day.
 */
day: string, 
/**
 * Who sees to it; empty when nobody was named.
 */
owner: string, 
/**
 * Whether that is who works here; what nobody was named for is everybody's.
 */
mine: boolean, 
/**
 * Whether it goes on while a gate is shut: it was planned before.
 */
behind_gate: boolean, };

export type CostView = { 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * The sum of what is known.
 */
total: string, 
/**
 * Of each line of the budget that falls in the year, by its id; `null` when it is not known.
 */
lines: Record<string, string | null>, 
/**
 * Of the hours asked of each person without a line of hours, by the person's id; `null` when it is not known.
 */
people: Record<string, string | null>, 
/**
 * Minutes a week that the plan asks of each person, by id.
 */
minutes: Record<string, number>, 
/**
 * Whether hours are asked of nobody in particular.
 */
of_nobody: boolean, };

export type Term = "audience" | "objective" | "content" | "effort" | "presence";

export type WeightView = { 
/**
 * Which term.
 */
term: Term, 
/**
 * What it weighs for this owner.
 */
weight: number, 
/**
 * What it weighs until the owner moves it.
 */
usual: number, };

export type FitView = { 
/**
 * The channel.
 */
channel: number, 
/**
 * From 0 to 100; `null` while it is not ranked.
 */
score: number | null, 
/**
 * The weight that is known, in whole percents of all weight.
 */
known: number, 
/**
 * Each term from 0 to 100, in the order of the weights; `null` when it is not known.
 */
values: Array<number | null>, };

export type FitsView = { 
/**
 * The best first; behind them, in the owner's order, those of which too little is known.
 */
channels: Array<FitView>, 
/**
 * What each term weighs.
 */
weights: Array<WeightView>, };

export type UsualView = { 
/**
 * Its country.
 */
country: Country, 
/**
 * Its currency.
 */
currency: Currency, 
/**
 * Its clock.
 */
time_zone: TimeZone, };

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
 * The heading under which it stands.
 */
heading: Heading, 
/**
 * Whether a plan needs something of it.
 */
required: boolean, 
/**
 * The step of the method.
 */
step: number, 
/**
 * How it stands.
 */
state: ScreenState, 
/**
 * Whether the articles leave its step open, so that we worked it out.
 */
ours: boolean, };

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
 * For a kind with a fixed list: which entry.
 */
item: string | null, 
/**
 * The articles that ask it; without one it is our choice.
 */
articles: Array<Article>, 
/**
 * What was answered before and may hold here too, canonical.
 */
offer: string | null, };

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
resume: string | null, 
/**
 * Whether only what a plan needs at the least is asked.
 */
brief: boolean, 
/**
 * The line of business, for the examples.
 */
line: LineOfBusiness | null, };

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
 * The articles that it comes from.
 */
articles: Array<Article>, 
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
 * How many of those nobody has yet for an action that is open.
 */
without_action: number, 
/**
 * The terms on which it was opened.
 */
terms: TermsView | null, };

export type PartStatus = { 
/**
 * Which part.
 */
part: Part, 
/**
 * How many checks are open.
 */
open: number, };

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
worst: Severity | null, 
/**
 * Its parts, in order.
 */
parts: Array<PartStatus>, };

export type LabelView = { 
/**
 * The code of its words.
 */
code: string, 
/**
 * The names in its words.
 */
args: { [key in string]: string }, };

export type PostStatus = "idea" | "draft" | "check" | "planned" | "published";

export type Lens = { 
/**
 * Words that stand in the post, whatever their case and accents.
 */
search: string, 
/**
 * On this channel.
 */
channel: number | null, 
/**
 * Made by this person.
 */
owner: number | null, 
/**
 * For this segment.
 */
segment: number | null, 
/**
 * Of this pillar.
 */
pillar: number | null, 
/**
 * For this stage of the journey.
 */
stage: number | null, 
/**
 * Of this campaign.
 */
campaign: number | null, 
/**
 * The days of the calendar, the first and the last; without them those of this month.
 */
days: [string, string] | null, 
/**
 * The post that is opened.
 */
post: number | null, };

export type List = { "is": "column", "of": PostStatus } | { "is": "dated" } | { "is": "undated" };

export type Move = { "is": "column", "of": PostStatus } | { "is": "day", "of": string | null };

export type Sent = { 
/**
 * The channel.
 */
channel: number, 
/**
 * Where it can be seen; may be empty.
 */
address: string, 
/**
 * On which day; today where nothing is typed.
 */
on_day: string, 
/**
 * At what time; may be empty.
 */
at_time: string, };

export type Card = { 
/**
 * The post.
 */
id: number, 
/**
 * What it is called, in at most 80 characters.
 */
title: string, 
/**
 * The question that it answers, where that is not its title.
 */
question?: string, 
/**
 * Where it stands.
 */
status: PostStatus, 
/**
 * By when it is to be ready.
 */
finish_by?: string, 
/**
 * When it is to go out.
 */
planned_on?: string, 
/**
 * At what time, `09:30`.
 */
time?: string, 
/**
 * When it went out.
 */
published_on?: string, 
/**
 * Where it goes out.
 */
channels: Array<number>, 
/**
 * Its pillar.
 */
pillar?: number, 
/**
 * For whom.
 */
segment?: number, 
/**
 * The stage of the journey.
 */
stage?: number, 
/**
 * The campaign.
 */
campaign?: number, 
/**
 * The series.
 */
series?: number, 
/**
 * Who makes it.
 */
owner?: string, 
/**
 * Whether it is about us.
 */
about_us?: boolean, 
/**
 * Whether it promotes.
 */
promotional?: boolean, 
/**
 * Whether it asks something of the reader.
 */
asks?: boolean, 
/**
 * How many checks fire on it.
 */
open?: number, 
/**
 * The columns to which it may not go now.
 */
barred?: Array<PostStatus>, };

export type ColumnView = { 
/**
 * What it means.
 */
status: PostStatus, 
/**
 * How many posts stand in it.
 */
count: number, 
/**
 * The first of them.
 */
cards: Array<Card>, };

export type BoardView = { 
/**
 * What is looked at.
 */
lens: Lens, 
/**
 * Its columns, in order.
 */
columns: Array<ColumnView>, 
/**
 * How many posts there are, in sight or not.
 */
posts: number, 
/**
 * Whether a gate is shut: then there are ideas with wished days only.
 */
shut: boolean, };

export type DayView = { 
/**
 * The day.
 */
day: string, 
/**
 * Its week by ISO 8601.
 */
week: number, 
/**
 * What it is marked for, by name.
 */
marks: Array<string>, 
/**
 * What goes out or went out; the first of it where many days are looked at.
 */
cards: Array<Card>, 
/**
 * What is to be ready.
 */
deadlines: Array<Card>, 
/**
 * How many go out, in sight or not.
 */
count: number, };

export type RunView = { 
/**
 * The campaign.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its first day.
 */
start: string, 
/**
 * Its last day.
 */
end_day: string, };

export type TurnView = { 
/**
 * The series.
 */
series: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * The day.
 */
day: string, 
/**
 * At what time, `09:30`; empty where that is not said.
 */
time: string, };

export type CalendarView = { 
/**
 * What is looked at.
 */
lens: Lens, 
/**
 * The days, one after another.
 */
days: Array<DayView>, 
/**
 * The campaigns that run.
 */
runs: Array<RunView>, 
/**
 * The turns of series that are still to come.
 */
turns: Array<TurnView>, 
/**
 * The first of the ideas without a day.
 */
tray: Array<Card>, 
/**
 * How many there are.
 */
undated: number, 
/**
 * How many posts have a day.
 */
dated: number, 
/**
 * How many of those come before the first of these days.
 */
before: number, 
/**
 * Whether a gate is shut: then days are wished only.
 */
shut: boolean, };

export type Counted = { 
/**
 * What it counts for.
 */
used: number, 
/**
 * The most that there may be; `None` where no limit is known.
 */
limit: number | null, 
/**
 * Fewer that are safe, where sources differ.
 */
advised: number | null, 
/**
 * Where the first character stands that goes over the limit, in units of UTF-16, as a screen counts.
 */
over_from: number | null, 
/**
 * Where the limit was read; empty without one.
 */
source: string, 
/**
 * When it was last looked up.
 */
checked_on: string | null, };

export type PictureWord = { "is": "too-small", 
/**
 * The width that is advised, in pixels.
 */
width: number, 
/**
 * The height that is advised, in pixels.
 */
height: number, } | { "is": "other-shape", 
/**
 * The width that comes nearest, in pixels.
 */
width: number, 
/**
 * The height that comes nearest, in pixels.
 */
height: number, } | { "is": "too-heavy", 
/**
 * The most that it takes, in bytes.
 */
most: number, };

export type Level = "tip";

export type Found = { 
/**
 * Where they begin, in units of UTF-16, as a screen counts.
 */
from: number, 
/**
 * Where they end.
 */
to: number, 
/**
 * They, as they are written.
 */
words: string, };

export type Remark = { 
/**
 * The rule; its words are `coach-<rule>`, with `.why`.
 */
rule: string, 
/**
 * How grave.
 */
level: Level, 
/**
 * The words that it is about, in order; none where something is lacking.
 */
found: Array<Found>, 
/**
 * The numbers of its sentence.
 */
numbers: { [key in string]: number }, };

export type InFeed = { 
/**
 * Whether its picture stands above its words.
 */
picture_first: boolean, 
/**
 * Whether a link among its words can be followed.
 */
links_work: boolean, 
/**
 * After about so many characters the rest stands behind a word like *more*.
 */
folds_at: number | null, 
/**
 * Where the first of them stands, in units of UTF-16, as a screen counts; `None` where all of it is seen.
 */
folded_from: number | null, 
/**
 * Where that was read.
 */
source: string, 
/**
 * When it was last looked up.
 */
checked_on: string, };

export type OnChannel = { 
/**
 * The channel.
 */
channel: number, 
/**
 * How long it is there.
 */
counted: Counted, 
/**
 * What does not suit about its picture there.
 */
pictures: Array<PictureWord>, 
/**
 * How it looks there; `None` where that is not known.
 */
seen: InFeed | null, };

export type Aged = "pillar" | "worthless" | "soon-worthless" | "old";

export type Ageing = { 
/**
 * Why.
 */
why: Aged, 
/**
 * The theme, or the post.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * The last day on which it was as it should be.
 */
until: string, 
/**
 * When the post went out, or the last post of the theme.
 */
out_on: string, };

export type AgeingList = { 
/**
 * What aged first at the head; at most a hundred.
 */
of: Array<Ageing>, 
/**
 * How many there are in all.
 */
all: number, };

export type Covered = { 
/**
 * The stage; `None` for posts of no stage.
 */
stage: number | null, 
/**
 * The audience; `None` for posts for nobody in particular.
 */
segment: number | null, 
/**
 * How many posts.
 */
posts: number, };

export type MixMeter = { 
/**
 * The channel; `None` for all posts.
 */
channel: number | null, 
/**
 * The day.
 */
on: string, 
/**
 * Posts in the window.
 */
posts: number, 
/**
 * Those about us, the promotional ones among them.
 */
about_us: number, 
/**
 * Those that promote.
 */
promotional: number, 
/**
 * Whether more is about us than the rule has it; never where the owner does not hold to it.
 */
too_much_about_us: boolean, 
/**
 * Whether more promotes than the rule has it; never where the owner does not hold to it.
 */
too_promotional: boolean, 
/**
 * How many others go first before the next about us; 0 is now.
 */
others_before_about_us: number, 
/**
 * How many others go first before the next that promotes; 0 is now.
 */
others_before_promotional: number, };

export type CadenceWeek = { 
/**
 * Its Monday.
 */
from: string, 
/**
 * Posts that are to go out.
 */
planned: number, 
/**
 * Posts that went out.
 */
published: number, };

export type CadenceMeter = { 
/**
 * The channel.
 */
channel: number, 
/**
 * Posts a week, in hundredths; `None` where nothing is promised.
 */
promised: number | null, 
/**
 * The last full weeks and those from this one on, in order.
 */
weeks: Array<CadenceWeek>, };

export type HoursMeter = { 
/**
 * Its Monday.
 */
from: string, 
/**
 * Minutes that the posts of that week ask: those that go out, and this week those that did.
 */
posts: number, 
/**
 * Minutes that listening, answering and measuring ask in any week.
 */
rest: number, 
/**
 * Minutes that there are; `None` while nobody's hours are known.
 */
there: number | null, };

export type Meters = { 
/**
 * The mix of all posts, then, where there are several, of each channel in use.
 */
mix: Array<MixMeter>, 
/**
 * The cadence of each channel in use.
 */
cadence: Array<CadenceMeter>, 
/**
 * The hours of this week and those after it.
 */
hours: Array<HoursMeter>, 
/**
 * The posts of now for each audience in each stage.
 */
coverage: Array<Covered>, };

export type Weighed = { 
/**
 * On each of the channels that were asked.
 */
counts: Array<OnChannel>, 
/**
 * What the coach says.
 */
remarks: Array<Remark>, 
/**
 * Its link with the tags for the first of the channels; empty without a link.
 */
link: string, };

export type Status = { 
/**
 * The business.
 */
business: string, 
/**
 * In what money is counted.
 */
currency: Currency, 
/**
 * The language of the documents, when the owner chose one.
 */
printed_in: Language | null, 
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
 * The records in sight, kind by kind in the owner's order; in their own room posts and actions that wait stand before
 * those that are done, and what grows with time begins with the newest.
 */
records: Array<RecordView>, 
/**
 * How many there are of each kind of which not all are in sight.
 */
all: { [key in Kind]?: number }, 
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
 * What asks for attention in the coming days, today.
 */
due: Array<DueView>, 
/**
 * Whether the first objective is on course, today.
 */
course: CourseView | null, 
/**
 * The load on the back office, in the basis.
 */
load: LoadView | null, 
/**
 * What the year of the budget costs, with the means.
 */
cost: CostView | null, 
/**
 * How well each channel fits, with the channels.
 */
fits: FitsView | null, 
/**
 * What holds of the business while its owner has not said otherwise, on its page.
 */
usual: UsualView | null, 
/**
 * The board, where posts are made.
 */
board: BoardView | null, 
/**
 * The calendar, where they are planned.
 */
calendar: CalendarView | null, 
/**
 * The mix, the cadence, the hours and whom the posts serve, beside both.
 */
meters: Meters | null, 
/**
 * The channels in two letters each, by their ids, there too.
 */
shorts: Record<string, string>, 
/**
 * What is ageing, there too.
 */
ageing: AgeingList | null, 
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
id: number | null, 
/**
 * What the checks say since a move of posts that they did not say before, the gravest first; at most three.
 */
raised: Array<FindingView>, };

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

export type DocumentKind = "plan" | "white-paper" | "not-yet" | "calendar" | "week-sheet";

export type Chapter = "summary" | "basis" | "strategy" | "presence" | "content" | "monitoring" | "metrics" | "review" | "open" | "sources";

export type Paper = "a4" | "a3" | "letter";

export type OpenAnswers = "leave" | "lines";

export type Length = "1" | "2" | "4";

export type DocumentOptions = { 
/**
 * Its language, whatever the language of the screen.
 */
language: Language, 
/**
 * Its paper.
 */
paper: Paper, 
/**
 * The chapters of the strategy plan that are printed, in any order.
 */
chapters: Array<Chapter>, 
/**
 * What the strategy plan does with open questions.
 */
open: OpenAnswers, 
/**
 * How long the white paper is.
 */
pages: Length, 
/**
 * A day in the first month of the calendar, or in the week of the week sheet; without one it is today's.
 */
from: string | null, 
/**
 * How many months the calendar has, 1 to 12.
 */
months: number, };

export type FieldKind =
  | { is: "line" | "prose" | "count" | "number" | "money" | "share" | "minutes" | "day" | "time" | "yes-no" | "picture" }
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
    opening_hours: { is: "prose" },
    site_serves: { is: "ref", of: "business_goal" },
    yearly_limit: { is: "money" },
    colour: { is: "line" },
    logo: { is: "picture" },
    lift: { is: "share" },
    country: { is: "choice", of: ["nl", "be", "gb", "us"] },
    currency: { is: "choice", of: ["eur", "gbp", "usd"] },
    document_language: { is: "choice", of: ["nl", "en"] },
    time_zone: { is: "choice", of: ["amsterdam", "brussels", "london", "new-york", "chicago", "denver", "los-angeles"] },
  },
  source_plan: {
    kind: { is: "choice", of: ["business-plan", "marketing-plan"] },
    summary: { is: "prose" },
    file: { is: "line" },
    on_day: { is: "day" },
  },
  basis_item: {
    item: { is: "line" },
    state: { is: "choice", of: ["in-order", "needs-work", "not-in-order", "not-applicable"] },
    note: { is: "prose" },
    looked_on: { is: "day" },
    owner: { is: "ref", of: "person" },
  },
  search_term: {
    term: { is: "line" },
    wanted: { is: "line" },
    page: { is: "line" },
    answered: { is: "yes-no" },
    place: { is: "count" },
    looked_on: { is: "day" },
  },
  month_figures: {
    month: { is: "day" },
    visitors: { is: "count" },
    own_share: { is: "share" },
    customers: { is: "count" },
    revenue: { is: "money" },
  },
  contact_route: {
    kind: { is: "choice", of: ["phone", "mail", "form", "chat", "counter", "social"] },
    owner: { is: "ref", of: "person" },
    promised: { is: "minutes" },
    contacts_a_week: { is: "count" },
    minutes_each: { is: "minutes" },
    minutes_a_week: { is: "minutes" },
    hours: { is: "line" },
  },
  test_contact: {
    route: { is: "ref", of: "contact_route" },
    on_day: { is: "day" },
    answered_after: { is: "minutes" },
    right: { is: "yes-no" },
    note: { is: "prose" },
  },
  offline_item: {
    carrier: { is: "choice", of: ["card", "flyer", "van", "window", "invoice", "packaging", "advertisement", "other"] },
    name: { is: "line" },
    web_address: { is: "line" },
    email: { is: "line" },
    phone: { is: "line" },
    claims: { is: "prose" },
    email_expected: { is: "yes-no" },
    agrees: { is: "yes-no" },
    looked_on: { is: "day" },
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
  marketing_goal: {
    business_goal: { is: "ref", of: "business_goal" },
    sentence: { is: "prose" },
    measure: { is: "line" },
    target: { is: "number" },
    due: { is: "day" },
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
    marketing_goal: { is: "ref", of: "marketing_goal" },
    evaluated: { is: "prose" },
    return_way: { is: "choice", of: ["deals", "customers"] },
    result_value: { is: "money" },
    margin_share: { is: "share" },
    credit_share: { is: "share" },
    recorded_in: { is: "line" },
    changed_why: { is: "prose" },
    changed_on: { is: "day" },
    success_on: { is: "day" },
    failure_on: { is: "day" },
    evaluated_on: { is: "day" },
    agreed_success: { is: "prose" },
    agreed_failure: { is: "prose" },
    agreed_evaluated: { is: "prose" },
  },
  reason: {
    kind: { is: "choice", of: ["serves-objective", "keeping-up", "customers-are-there", "budget", "image", "experiment", "campaign", "everyone-does-it"] },
    objective: { is: "ref", of: "objective" },
    text: { is: "prose" },
  },
  evaluation: {
    success: { is: "prose" },
    failure: { is: "prose" },
    rhythm: { is: "choice", of: ["monthly", "quarterly", "half-yearly", "yearly"] },
    first_on: { is: "day" },
    owner: { is: "ref", of: "person" },
    how: { is: "prose" },
  },
  person: {
    name: { is: "line" },
    role: { is: "line" },
    department: { is: "choice", of: ["management", "sales", "marketing", "customer-service", "legal", "finance", "it", "other"] },
    hours_a_week: { is: "number" },
    cost_an_hour: { is: "money" },
    free_because: { is: "line" },
    standing: { is: "choice", of: ["staff", "adviser", "agency"] },
    proof: { is: "prose" },
    trained_on: { is: "day" },
    is_face: { is: "yes-no" },
    is_me: { is: "yes-no" },
  },
  decision: {
    verdict: { is: "choice", of: ["go", "not-yet"] },
    by_whom: { is: "line" },
    on_day: { is: "day" },
    why_now: { is: "prose" },
    support: { is: "yes-no" },
    takes_part: { is: "prose" },
  },
  duty: {
    task: { is: "choice", of: ["strategy", "budget", "content", "publishing", "monitoring", "answering", "escalation", "measuring", "evaluation"] },
    person: { is: "ref", of: "person" },
    stand_in: { is: "ref", of: "person" },
    outsourced_to: { is: "line" },
  },
  hat: {
    department: { is: "choice", of: ["management", "sales", "marketing", "customer-service", "legal", "finance", "it", "other"] },
    person: { is: "ref", of: "person" },
  },
  voice: {
    person: { is: "ref", of: "person" },
    tone: { is: "line" },
    topics: { is: "line" },
    authority: { is: "line" },
  },
  stakeholder: {
    department: { is: "choice", of: ["management", "sales", "marketing", "customer-service", "legal", "finance", "it", "other"] },
    wants: { is: "prose" },
    told: { is: "prose" },
  },
  briefing: {
    person: { is: "ref", of: "person" },
    on_day: { is: "day" },
    about: { is: "line" },
  },
  training: {
    topic: { is: "choice", of: ["criticism", "writing", "pictures", "networks", "figures", "other"] },
    person: { is: "ref", of: "person" },
    planned_on: { is: "day" },
    done_on: { is: "day" },
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
    size: { is: "count" },
    yearly_value: { is: "money" },
    margin_share: { is: "share" },
  },
  persona: {
    segment: { is: "ref", of: "segment" },
    name: { is: "line" },
    portrait: { is: "prose" },
    quote: { is: "line" },
    day: { is: "prose" },
    worries: { is: "prose" },
  },
  journey_stage: {
    code: { is: "choice", of: ["notices", "considers", "buys", "uses", "recommends"] },
    name: { is: "line" },
    kind: { is: "choice", of: ["tip", "answer", "story", "behind-the-scenes", "people", "review", "question", "news", "partner", "event", "offer"] },
    also: { is: "choice", of: ["tip", "answer", "story", "behind-the-scenes", "people", "review", "question", "news", "partner", "event", "offer"] },
  },
  stage_answer: {
    segment: { is: "ref", of: "segment" },
    stage: { is: "ref", of: "journey_stage" },
    question: { is: "line" },
    feeling: { is: "line" },
    answer: { is: "prose" },
  },
  image_reading: {
    segment: { is: "ref", of: "segment" },
    object: { is: "choice", of: ["you", "organisation", "product"] },
    on_day: { is: "day" },
    unknown: { is: "share" },
    name_only: { is: "share" },
    heard: { is: "share" },
    acted_once: { is: "share" },
    acts_often: { is: "share" },
    ambassador: { is: "share" },
    know: { is: "prose" },
    see: { is: "prose" },
    source: { is: "line" },
  },
  expected_reaction: {
    segment: { is: "ref", of: "segment" },
    rung: { is: "choice", of: ["unknown", "name-only", "heard", "acted-once", "acts-often", "ambassador"] },
    expect: { is: "prose" },
    answer: { is: "prose" },
  },
  value_proposition: {
    for_whom: { is: "line" },
    problem: { is: "prose" },
    what_we_do: { is: "prose" },
    why_us: { is: "prose" },
    proof: { is: "prose" },
  },
  brand_answer: {
    question: { is: "choice", of: ["relevance", "context", "resonance", "accessibility"] },
    owner: { is: "prose" },
    company: { is: "prose" },
    brand: { is: "prose" },
  },
  tone_of_voice: {
    we_are: { is: "line" },
    we_are_not: { is: "line" },
    words_used: { is: "line" },
    words_avoided: { is: "line" },
  },
  trust_signal: {
    kind: { is: "choice", of: ["leading-role", "expert", "relevant-interaction"] },
    proof: { is: "prose" },
  },
  approach: {
    conversation: { is: "prose" },
    begins: { is: "prose" },
    kept_going: { is: "prose" },
    advertises: { is: "yes-no" },
    advertising_why: { is: "prose" },
    advertising_budget: { is: "money" },
  },
  campaign: {
    name: { is: "line" },
    objective: { is: "ref", of: "objective" },
    start: { is: "day" },
    end_day: { is: "day" },
    feeds: { is: "prose" },
    aftermath: { is: "prose" },
  },
  campaign_load: {
    campaign: { is: "ref", of: "campaign" },
    route: { is: "ref", of: "contact_route" },
    contacts_a_week: { is: "count" },
  },
  integration: {
    marketing: { is: "choice", of: ["newsletter", "search-engine", "search-ads", "print", "events", "shop", "press", "partners", "website", "other"] },
    channel: { is: "ref", of: "channel" },
    social_gives: { is: "prose" },
    social_gets: { is: "prose" },
    customer_value: { is: "line" },
    business_value: { is: "line" },
    owner: { is: "ref", of: "person" },
  },
  partner: {
    name: { is: "line" },
    shares_ours: { is: "yes-no" },
    we_share: { is: "yes-no" },
    agreement: { is: "prose" },
    last_on: { is: "day" },
  },
  launch_step: {
    what: { is: "line" },
    owner: { is: "ref", of: "person" },
    due: { is: "day" },
    done_on: { is: "day" },
  },
  budget_line: {
    kind: { is: "choice", of: ["hours", "tools", "content", "pictures", "advertising", "training", "outside-help", "other"] },
    what: { is: "line" },
    every: { is: "choice", of: ["once", "month", "year"] },
    amount: { is: "money" },
    hours: { is: "number" },
    person: { is: "ref", of: "person" },
    start: { is: "day" },
    end_day: { is: "day" },
    means: { is: "choice", of: ["people", "processes", "means"] },
    purpose: { is: "choice", of: ["listening", "content", "taking-part", "analysing", "integrating"] },
    campaign: { is: "ref", of: "campaign" },
  },
  sourcing: {
    purpose: { is: "choice", of: ["listening", "content", "taking-part", "analysing", "integrating"] },
    place: { is: "choice", of: ["house", "outsourced"] },
    by_whom: { is: "line" },
    owner: { is: "ref", of: "person" },
  },
  clause: {
    topic: { is: "line" },
    text: { is: "prose" },
    stance: { is: "choice", of: ["encourages", "guides", "forbids"] },
    applies: { is: "yes-no" },
    code: { is: "line" },
  },
  response_rule: {
    message: { is: "choice", of: ["angry", "happy", "question", "information", "remark", "buying-signal", "wrong-fact", "insult", "journalist", "neutral"] },
    first_step: { is: "prose" },
    tone: { is: "line" },
    within: { is: "minutes" },
    owner: { is: "ref", of: "person" },
    alone: { is: "yes-no" },
    escalate_to: { is: "ref", of: "person" },
    example: { is: "prose" },
    never: { is: "prose" },
  },
  guidelines: {
    review_on: { is: "day" },
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
    publisher: { is: "ref", of: "person" },
    tool: { is: "line" },
    is_hub: { is: "yes-no" },
    keep_or_stop_on: { is: "day" },
    objectives: { is: "refs", of: "objective" },
  },
  audience_on_channel: {
    channel: { is: "ref", of: "channel" },
    segment: { is: "ref", of: "segment" },
    share: { is: "choice", of: ["none", "some", "many", "most", "unknown"] },
    proof: { is: "prose" },
    seen_on: { is: "day" },
    prospects: { is: "choice", of: ["none", "some", "many", "most", "unknown"] },
    does: { is: "choice", of: ["reads", "asks", "shares", "buys"] },
  },
  profile: {
    channel: { is: "ref", of: "channel" },
    person: { is: "ref", of: "person" },
    name: { is: "line" },
    handle: { is: "line" },
    address: { is: "line" },
    bio: { is: "prose" },
    link: { is: "line" },
    contact: { is: "line" },
    picture: { is: "yes-no" },
    cover: { is: "yes-no" },
    complete_since: { is: "day" },
  },
  follow_target: {
    name: { is: "line" },
    kind: { is: "choice", of: ["person", "page", "group", "company", "conversation"] },
    why: { is: "line" },
    segment: { is: "ref", of: "segment" },
    objective: { is: "ref", of: "objective" },
    channel: { is: "ref", of: "channel" },
    done_on: { is: "day" },
  },
  expansion_rule: {
    channel: { is: "ref", of: "channel" },
    kpi: { is: "ref", of: "kpi" },
    over: { is: "number" },
    weeks: { is: "count" },
    hours_free: { is: "number" },
    note: { is: "prose" },
  },
  fit_weights: {
    audience: { is: "count" },
    objective: { is: "count" },
    content: { is: "count" },
    effort: { is: "count" },
    presence: { is: "count" },
  },
  pillar: {
    theme: { is: "line" },
    segment: { is: "ref", of: "segment" },
    question: { is: "prose" },
    value: { is: "prose" },
    objective: { is: "ref", of: "objective" },
    share: { is: "share" },
    formats: { is: "line" },
    refresh_weeks: { is: "count" },
  },
  mix_rules: {
    about_us_rule: { is: "yes-no" },
    promotional_rule: { is: "yes-no" },
    ask_every_weeks: { is: "count" },
    ask: { is: "line" },
    ask_link: { is: "line" },
  },
  post: {
    title: { is: "line" },
    notes: { is: "prose" },
    pillar: { is: "ref", of: "pillar" },
    segment: { is: "ref", of: "segment" },
    stage: { is: "ref", of: "journey_stage" },
    question: { is: "line" },
    value: { is: "line" },
    kind: { is: "choice", of: ["tip", "answer", "story", "behind-the-scenes", "people", "review", "question", "news", "partner", "event", "offer"] },
    about_us: { is: "yes-no" },
    promotional: { is: "yes-no" },
    origin: { is: "choice", of: ["own", "partner"] },
    trust: { is: "choice", of: ["leading-role", "expert", "relevant-interaction"] },
    campaign: { is: "ref", of: "campaign" },
    owner: { is: "ref", of: "person" },
    status: { is: "choice", of: ["idea", "draft", "check", "planned", "published"] },
    finish_by: { is: "day" },
    planned_on: { is: "day" },
    planned_time: { is: "time" },
    published_on: { is: "day" },
    told_on: { is: "day" },
    call_to_action: { is: "line" },
    link: { is: "line" },
    text: { is: "prose" },
    picture: { is: "picture" },
    picture_text: { is: "line" },
    tags: { is: "line" },
    valuable_until: { is: "day" },
    refreshes: { is: "ref", of: "post" },
    series: { is: "ref", of: "series" },
    occurs_on: { is: "day" },
    imported_as: { is: "line" },
    channels: { is: "refs", of: "channel" },
  },
  variant: {
    post: { is: "ref", of: "post" },
    channel: { is: "ref", of: "channel" },
    text: { is: "prose" },
    address: { is: "line" },
    published_on: { is: "day" },
    published_time: { is: "time" },
    reactions_read_on: { is: "day" },
  },
  post_comment: {
    post: { is: "ref", of: "post" },
    by: { is: "ref", of: "person" },
    on_day: { is: "day" },
    text: { is: "prose" },
    settled: { is: "yes-no" },
  },
  column_names: {
    idea: { is: "line" },
    draft: { is: "line" },
    check: { is: "line" },
    planned: { is: "line" },
    published: { is: "line" },
  },
  series: {
    name: { is: "line" },
    rhythm: { is: "choice", of: ["weekly", "month-day", "month-weekday"] },
    every: { is: "count" },
    weekday: { is: "choice", of: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] },
    month_day: { is: "count" },
    nth: { is: "choice", of: ["first", "second", "third", "fourth", "last"] },
    start: { is: "day" },
    until: { is: "day" },
    at_time: { is: "time" },
    ready_days: { is: "count" },
    kind: { is: "choice", of: ["tip", "answer", "story", "behind-the-scenes", "people", "review", "question", "news", "partner", "event", "offer"] },
    pillar: { is: "ref", of: "pillar" },
    segment: { is: "ref", of: "segment" },
    stage: { is: "ref", of: "journey_stage" },
    question: { is: "line" },
    value: { is: "line" },
    text: { is: "prose" },
    owner: { is: "ref", of: "person" },
    channels: { is: "refs", of: "channel" },
  },
  series_skip: {
    series: { is: "ref", of: "series" },
    day: { is: "day" },
  },
  own_day: {
    name: { is: "line" },
    day: { is: "day" },
    every_year: { is: "yes-no" },
  },
  time_slot: {
    channel: { is: "ref", of: "channel" },
    weekday: { is: "choice", of: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] },
    at_time: { is: "time" },
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
    leading: { is: "yes-no" },
    unit: { is: "line" },
    better: { is: "choice", of: ["more", "less"] },
    minutes: { is: "minutes" },
    compared_with: { is: "line" },
  },
  benchmark: {
    kpi: { is: "ref", of: "kpi" },
    value: { is: "number" },
    source: { is: "line" },
    on_day: { is: "day" },
  },
  contact: {
    name: { is: "line" },
    organisation: { is: "line" },
    notes: { is: "prose" },
    segment: { is: "ref", of: "segment" },
    relation: { is: "choice", of: ["follows", "reacts", "talks", "met", "lead", "customer", "ambassador"] },
    since: { is: "day" },
  },
  tactic: {
    name: { is: "line" },
    moves: { is: "count" },
    margin: { is: "money" },
  },
  ritual: {
    trigger: { is: "choice", of: ["new-follower", "asked", "praised", "complained", "first-purchase", "partner-posts"] },
    what: { is: "line" },
    tactic: { is: "ref", of: "tactic" },
    within: { is: "minutes" },
    owner: { is: "ref", of: "person" },
  },
  cycle: {
    number: { is: "count" },
    name: { is: "line" },
    start: { is: "day" },
    end_day: { is: "day" },
    phase: { is: "choice", of: ["strategy", "set-up", "schedule", "measure"] },
  },
  action: {
    what: { is: "line" },
    why: { is: "choice", of: ["finding", "duty", "review", "own"] },
    finding: { is: "line" },
    phase: { is: "choice", of: ["strategy", "set-up", "schedule", "measure"] },
    owner: { is: "ref", of: "person" },
    due: { is: "day" },
    state: { is: "choice", of: ["open", "doing", "done"] },
    done_on: { is: "day" },
  },
  gate_terms: {
    gate: { is: "choice", of: ["basis", "reason", "strategy", "audience"] },
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

export const PARTS: Record<Room, readonly Part[]> = {
  basis: ["business", "website", "back-office", "offline"],
  strategy: ["goals", "reason", "audience", "image", "brand", "approach", "means", "team", "guidelines", "return"],
  presence: ["channels", "profiles", "follow"],
  content: ["pillars", "posts", "calendar"],
  monitoring: ["watch"],
  metrics: ["kpis", "relationships"],
  review: ["cycle", "actions"],
};

export const GUIDE_SCREENS: readonly string[] = ["business", "standing", "website", "website-found", "website-measured", "search", "month", "contact", "reachable", "route", "load", "test", "print", "material", "people", "cost", "belonging", "goal", "goal-figures", "marketing-goal", "objective", "objective-figures", "success", "return", "whole", "reason", "decision", "top", "audience", "audience-size", "online", "persona", "journey", "journey-after", "image", "ladder", "ladder-high", "reaction", "proposition", "brand", "tone", "trust", "dialogue", "advertising", "budget", "limit", "channel", "channel-work", "channel-audience", "publishing", "profile", "profile-check", "follow", "watch", "watch-how", "duties", "duties-more", "stand-ins", "hats", "voice", "policy", "rule-angry", "rule-question", "rule-happy", "training", "pillar", "pillar-share", "mix", "kinds", "kinds-after", "integration", "integration-value", "partner", "launch", "ritual", "tactic", "kpi", "kpi-how", "evaluation", "expansion", "cycle", "action"];

export const DOCUMENTS: readonly DocumentKind[] = ["plan", "white-paper", "not-yet", "calendar", "week-sheet"];

export const CHAPTERS: readonly Chapter[] = ["summary", "basis", "strategy", "presence", "content", "monitoring", "metrics", "review", "open", "sources"];

export const PAPERS: readonly Paper[] = ["a4", "a3", "letter"];

export const LENGTHS: readonly Length[] = ["1", "2", "4"];

export const CHARTS = ["objectives", "course", "image", "costs", "means", "hours", "mix", "journey", "planning"] as const;

export const EXPORT_FORMATS: readonly ExportFormat[] = ["calendar", "posts", "buffer", "publer", "metricool", "hootsuite"];

export const IMPORT_COLUMNS: readonly PostColumn[] = ["id", "status", "planned_on", "planned_time", "channels", "title", "text", "kind", "pillar", "segment", "stage", "question", "value", "call_to_action", "link", "tags", "campaign", "owner", "finish_by", "published_on", "about_us", "promotional", "origin", "trust", "told_on", "picture_text", "valuable_until", "notes", "comments", "on_channel"];

export type ChartSubject = (typeof CHARTS)[number];

export const PART_OF: Record<Kind, Part> = {
  business: "business",
  source_plan: "business",
  basis_item: "website",
  search_term: "website",
  month_figures: "website",
  contact_route: "back-office",
  test_contact: "back-office",
  offline_item: "offline",
  business_goal: "goals",
  marketing_goal: "goals",
  objective: "goals",
  reason: "reason",
  evaluation: "return",
  person: "team",
  decision: "reason",
  duty: "team",
  hat: "team",
  voice: "team",
  stakeholder: "team",
  briefing: "team",
  training: "team",
  segment: "audience",
  persona: "audience",
  journey_stage: "audience",
  stage_answer: "audience",
  image_reading: "image",
  expected_reaction: "image",
  value_proposition: "brand",
  brand_answer: "brand",
  tone_of_voice: "brand",
  trust_signal: "brand",
  approach: "approach",
  campaign: "approach",
  campaign_load: "approach",
  integration: "approach",
  partner: "follow",
  launch_step: "approach",
  budget_line: "means",
  sourcing: "means",
  clause: "guidelines",
  response_rule: "guidelines",
  guidelines: "guidelines",
  channel: "channels",
  audience_on_channel: "channels",
  profile: "profiles",
  follow_target: "follow",
  expansion_rule: "return",
  fit_weights: "channels",
  pillar: "pillars",
  mix_rules: "pillars",
  post: "posts",
  variant: "posts",
  post_comment: "posts",
  column_names: "posts",
  series: "calendar",
  series_skip: "calendar",
  own_day: "calendar",
  time_slot: "calendar",
  watch: "watch",
  kpi: "kpis",
  benchmark: "kpis",
  contact: "relationships",
  tactic: "relationships",
  ritual: "relationships",
  cycle: "cycle",
  action: "actions",
  gate_terms: "business",
  set_aside: "business",
  measurement: "kpis",
};

/** The fields that are changed in another part than their kind: `kind.field`. */
export const PART_OF_FIELD: Readonly<Record<string, Part>> = {
  "business.web_address": "website",
  "business.site_goal": "website",
  "business.site_serves": "website",
  "business.lift": "back-office",
};

export const TITLE_OF: Partial<Record<Kind, string>> = {
  business: "name",
  source_plan: "summary",
  basis_item: "item",
  search_term: "term",
  offline_item: "name",
  business_goal: "sentence",
  marketing_goal: "sentence",
  objective: "sentence",
  reason: "text",
  person: "name",
  voice: "tone",
  stakeholder: "wants",
  briefing: "about",
  segment: "name",
  persona: "name",
  journey_stage: "name",
  stage_answer: "question",
  image_reading: "know",
  expected_reaction: "expect",
  trust_signal: "proof",
  campaign: "name",
  partner: "name",
  launch_step: "what",
  budget_line: "what",
  clause: "topic",
  channel: "name",
  profile: "name",
  follow_target: "name",
  expansion_rule: "note",
  pillar: "theme",
  post: "title",
  variant: "text",
  post_comment: "text",
  series: "name",
  own_day: "name",
  watch: "words",
  kpi: "name",
  benchmark: "source",
  contact: "name",
  tactic: "name",
  ritual: "what",
  cycle: "name",
  action: "what",
};
