# The strategy plan and the letter on paper: titles, running text, heads of tables and the sentences around the answers.

plan-title = Social media strategy plan
plan-title-concept = Social media strategy plan (draft)
plan-subject = Where { $name } wants to go with social media, and how.
plan-business-unnamed = Our business
plan-concept = Draft: we do not start yet
plan-made-on = Made on { $day }
plan-logo = Logo of { $name }
plan-contents = In this plan
plan-page = Page { $page } of { $pages }
plan-lacking = The typeface of this document does not have some characters. A box stands in their place: { $signs }.
plan-yes = Yes
plan-no = No
plan-unknown = Not known yet
plan-fill-in = Still to fill in
plan-looked-on = looked at on { $day }
plan-seen-on = seen on { $day }
plan-note-see = See ‘{ $chapter }’ at the end.
plan-opened-on = open since { $day }
plan-unnamed = Without a name

## Summary

plan-summary-shut = This plan is still a draft
    .text = We only start when every gate is open. Now { $count ->
        [one] 1 gate is still shut
       *[other] { $count } gates are still shut
    }.
    .link = See the gates on page { $page }.
plan-summary-terms = We start on conditions
    .text = Not everything is in order yet. We are going on anyway, and wrote down why.
plan-summary-who = Who we are.
plan-summary-who-line = { $name } ({ $line }).
plan-summary-people =
    { $count ->
        [one] 1 person works here.
       *[other] { $count } people work here.
    }
plan-summary-goal = Where we want to go.
plan-summary-reason = Why.
plan-summary-audience = For whom.
plan-summary-channels = Where.
plan-summary-channels-now = We now use: { $names }.
plan-summary-channels-intended = We want to use: { $names }.
plan-summary-themes = What we talk about.
plan-summary-themes-list = Our themes: { $names }.
plan-summary-hours = What it takes.
plan-summary-cost = What it costs.
plan-summary-more = and { $count } more
plan-summary-open = What is still open.
plan-summary-open-first =
    { $count ->
        [0] Nothing stops us.
        [one] We fix 1 point first.
       *[other] We fix { $count } points first.
    }
plan-summary-open-better =
    { $count ->
        [one] 1 point could be better.
       *[other] { $count } points could be better.
    }
plan-summary-open-tips =
    { $count ->
        [one] There is 1 tip.
       *[other] There are { $count } tips.
    }
plan-summary-open-rest = The rest is in order.
plan-summary-open-none = The checks of Koers find nothing any more.
plan-summary-table = What social media should bring

## Basis

plan-basis-intro = Social media bring people to our website, our phone and our door. So first we check whether those are in order.
plan-business = The business
plan-business-name = Name
plan-business-line = Line of business
plan-business-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
plan-business-sells = What we sell, and to whom
plan-business-address = Address
plan-business-hours = Open
plan-business-reach = Reached by
plan-business-relation = Part of a larger plan
plan-relation-part-of-plan = This plan is part of our marketing plan.
plan-relation-alone-budget = This plan stands on its own. There is no money for more now.
plan-relation-alone-image = This plan stands on its own. It is about how people see us.
plan-relation-alone-experiment = This plan stands on its own. We want to try it out first.
plan-relation-alone-campaign = This plan stands on its own. It belongs to one campaign.
plan-earlier = Plans we already had
plan-earlier-kind = Plan
plan-earlier-day = Dated
plan-earlier-summary = What it says that matters here
plan-earlier-file = Where it is kept
plan-website = The website
plan-website-goal = What the website is for
plan-website-serves = Business goal that the website helps
plan-terms = Search terms
plan-terms-term = What people type
plan-terms-wanted = What they want
plan-terms-page = Page that answers
plan-terms-answered = Is it there?
plan-terms-place = Place in Google
plan-terms-looked = Looked at on
plan-months = The website, month by month
    .intro = What the website brought by itself does not count as a result of social media. These are the figures so far:
plan-months-month = Month
plan-months-visitors = Visitors
plan-months-own = Came by themselves
plan-months-customers = Customers
plan-months-conversion = Became a customer
plan-months-revenue = Revenue
plan-back-office = How people reach us
plan-offline = Printed material
plan-items-point = Point
plan-items-state = How it stands
plan-items-looked = Looked at on
plan-items-note = What we saw
plan-items-owner = Who looks after it
plan-items-unseen = Not looked at yet: { $items }.
plan-item-found = found through Google
plan-item-usable-on-phone = works on a phone
plan-item-own-traffic = the website draws visits by itself
plan-item-analytics = visits are measured
plan-item-analytics-read = somebody reads the visit figures
plan-item-information-found = information is quickly found
plan-item-next-step = the next step is clear
plan-item-phone-answered = the phone is answered
plan-item-mail-answered = e-mail is answered
plan-item-answers-right = answers are right
plan-item-answers-current = information is up to date
plan-item-print-agrees = printed material and website say the same
plan-item-print-names-site = printed material names the website
plan-item-print-names-mail = printed material names the e-mail address where needed
plan-print = What our printed material says
plan-print-piece = Piece
plan-print-says = What it says
plan-print-agrees = Same as the website
plan-print-looked = Looked at on
plan-print-note = What we saw
plan-print-no-email = The e-mail address is still missing.
plan-routes = How customers reach us
plan-routes-way = Way
plan-routes-owner = Who answers
plan-routes-promised = Promised within
plan-routes-contacts = Times a week
plan-routes-each = Time for one
plan-routes-time = Time available a week
plan-routes-shared = { $time }, shared
plan-load = Can we handle it?
plan-load-calm = Yes. To answer everybody we need { $percent } of the time there is.
plan-load-in-order = Yes, but it should not become much busier. To answer everybody we need { $percent } of the time there is.
plan-load-busy = It will be tight. To answer everybody we need { $percent } of the time there is.
plan-load-overloaded = No. To answer everybody we need { $percent } of the time there is.
plan-load-no-time = No. Questions come in, but there is no time for them.
plan-load-sum = The sum: ({ $terms }) × { $lift } ÷ { $available } minutes. It includes { $more } more questions because of social media.
plan-load-sum-campaigns = The sum at the busiest time: (({ $terms }) × { $lift } + { $brought }) ÷ { $available } minutes. It includes { $more } more questions because of social media, and { $brought } minutes because of campaigns.
plan-tests = We called and e-mailed ourselves, as a customer does
plan-tests-day = Day
plan-tests-answered = Answer after
plan-tests-none = No answer
plan-tests-right = Right answer
plan-tests-note = What we noticed

## Strategy

plan-strategy-intro = Social media are not a goal. Everything in this chapter helps something that the business wants to achieve.
plan-goals = What we want to achieve
plan-business-goals = What the business wants
plan-goal = Business goal
plan-goal-measure = What we count
plan-goal-revenue = About revenue
plan-marketing-goals = What our marketing does for that
plan-marketing-goal = Marketing goal
plan-now = At the start
plan-then = Target
plan-due = By
plan-objectives = Our objectives
plan-objective = Objective
plan-objective-parent = Helps the business goal
plan-objective-kind = What it is about
plan-angle-win = by winning new customers
plan-angle-keep = by keeping customers
plan-angle-engage = by getting people involved
plan-angle-interact = by talking with people
plan-objective-way = How we achieve it
plan-objective-start = Starts on
plan-objective-owner = Who takes care of it
plan-objective-success = Succeeded if
plan-objective-failure = Failed if
plan-objective-evaluated = How we see whether it works
plan-objective-changed-why = Why this changed during the round
plan-objective-agreed-success = What counted as success before
plan-objective-agreed-failure = What counted as failure before
plan-objective-agreed-evaluated = How it was to be evaluated before
plan-objective-kpis = Figures we follow
plan-objective-channels = Channels that help
plan-objective-recorded = Also written down in
plan-reason = Why, and the decision
plan-reason-serves-objective = We do it because it helps an objective that we already have.
plan-reason-keeping-up = We do it to keep up with the times and with others.
plan-reason-customers-are-there = We do it because our customers are there.
plan-reason-budget = We do it because there is no money for anything else. We do count the hours.
plan-reason-image = We do it because we want people to see us differently.
plan-reason-experiment = We do it to try it out.
plan-reason-campaign = We do it because it suits a campaign that we plan.
plan-reason-everyone-does-it = We do it because everyone does. That is not a good reason yet.
plan-reason-objective = It helps this objective:
plan-decision = Our decision
plan-decision-why = Why now
plan-decision-support = Whether the management supports it
plan-audience = Our audiences
plan-audience-kind = What kind of group
plan-audience-size =
    { $count ->
        [one] about 1 person
       *[other] about { $count } people
    }
plan-audience-left = of which we keep { $share }
plan-audience-description = Who they are
plan-audience-value = What a customer spends in a year
plan-audience-needs = What they want to know
plan-audience-online = Active on the internet
plan-audience-networks = Active on social media
plan-audience-seen = Seen on { $day }.
plan-audience-channels = Where they are
plan-persona = An example customer: { $name }
plan-persona-day = An ordinary day
plan-persona-worries = Worries
plan-journey = The stages of a customer
    .intro = Somebody sees us, thinks about it, buys, uses it and tells others. Each stage has a different question.
plan-journey-stage = Stage
plan-journey-posts = Posts that suit
plan-journey-everyone = What everyone asks
plan-journey-question = What they ask
plan-journey-feeling = How they feel
plan-journey-answer = What we answer

plan-image = How people see us
    .intro = People who know us react differently from people who never heard our name. So we ask first. We call that a poll.
plan-image-seen = What people know and think
plan-image-whose = Poll
plan-image-rung = Rung
plan-image-public = Everyone
plan-image-you = of who leads the business
plan-image-organisation = of our business
plan-image-product = of what we sell
plan-image-know = What they know about us
plan-image-see = How they see us
plan-image-source = How we know that
plan-reactions = Which reactions we expect
plan-reaction-rung = Who
plan-reaction-segment = Audience
plan-reaction-expect = What we expect
plan-reaction-answer = What we answer

plan-brand = Our brand
plan-proposition-for = Who we are there for
plan-proposition-problem = Which problem they have
plan-proposition-do = What we do about it
plan-proposition-why = Why us
plan-proposition-proof = What shows it
plan-brand-questions = Four questions about our brand
plan-brand-question = Question
plan-brand-owner = The person behind it
plan-brand-company = Our business
plan-brand-brand = Our brand
plan-voice = How we sound
plan-tone = This is how we sound
plan-tone-words = Our words
plan-tone-not = Not: { $answer }
plan-faces = Faces that we show
plan-voices = Who speaks for us
plan-voice-who = Who
plan-voice-tone = Sounds
plan-voice-topics = Talks about
plan-voice-alone = May answer alone
plan-trust = Why people trust us
plan-trust-kind = Reason
plan-trust-proof = What shows it

plan-approach = Our approach
plan-dialogue = The conversation we want
plan-dialogue-begins = How it starts
plan-dialogue-kept = How it is kept going
plan-advertising = Paying for advertising
plan-advertising-budget = Per year: { $money }.
plan-campaign = Campaign: { $name }
plan-campaign-objective = Helps the objective
plan-campaign-when = When
plan-campaign-feeds = Conversation that it starts
plan-campaign-after = What stays
plan-campaign-contacts = Extra questions
plan-campaign-load = { $route }: { $count } more a week
plan-campaign-cost = Cost this year
plan-integrations = Together with our other marketing
plan-integration-with = What with what
plan-integration-each = What they do for each other
plan-integration-gives = Social media: { $answer }
plan-integration-gets = The other way: { $answer }
plan-integration-worth = Who gains by it
plan-integration-customer = Customers: { $answer }
plan-integration-business = We: { $answer }
plan-integration-owner = Who
plan-launch = Ready for the start
plan-launch-done = done on { $day }
plan-launch-due = due on { $day }
plan-launch-is-done = done
plan-launch-is-open = to do

plan-means = Money and time
    .intro = An account is free. The work is not, so the hours count.
plan-budget = What it costs
plan-budget-what = For what
plan-budget-purpose = Kind of work
plan-budget-each = How much
plan-budget-year = This year
plan-budget-hours = { $hours } of { $who }
plan-budget-from = from { $day }
plan-budget-on = on { $day }
plan-budget-until = up to and including { $day }
plan-budget-week = { $time } a week
plan-budget-person = Hours of { $who }
plan-budget-nobody = Hours without a name yet
plan-every-once = once
plan-every-month = every month
plan-every-year = every year
plan-budget-sum = Together
plan-cost = From { $from } up to and including { $to } this plan costs { $cost }, hours included.
plan-cost-more = Not everything is known yet, so it will be more.
plan-means-limit = A year may cost at most this: { $limit }.
plan-sourcing = Doing it ourselves or having it done
plan-sourcing-work = Work
plan-sourcing-place = How
plan-sourcing-whom = By whom
plan-sourcing-owner = Who keeps an eye on it
plan-people = The people
plan-people-name = Who
plan-people-hats = Hats
plan-people-hours = Hours a week
plan-people-cost = Cost per hour
plan-people-trained = Training
plan-people-proof = Why we rely on them
plan-people-table = Who works on it
plan-standing-adviser = outside adviser
plan-standing-agency = agency
plan-people-intro = A hat is a role on top of your own work. One person can wear several. So we see who does what, and what nobody does yet.
plan-hours-asked = This plan takes { $asked } a week.
plan-hours-there = We have { $hours }.
plan-duties = Who does what
plan-duty = Task
plan-duty-person = Who
plan-duty-stand-in = Stands in
plan-duty-outside = From outside
plan-hats-free = Nobody wears these hats yet: { $hats }.
plan-stakeholders = Departments that keep an eye on it
plan-stakeholder = Department
plan-stakeholder-wants = What it wants
plan-stakeholder-told = What it must know
plan-briefings = Who heard about the plan
plan-briefing-day = Day
plan-briefing-who = Who
plan-briefing-everyone = Everyone
plan-briefing-about = About what
plan-trainings = Training
plan-training-topic = About what
plan-training-who = For whom
plan-training-planned = Planned on
plan-training-done = Done on

plan-guidelines = Our agreements
    .intro = Everyone who works here may join in. These agreements help with that.
plan-clauses-encourages = What we encourage
plan-clauses-guides = How we go about it
plan-clauses-forbids = What we do not do
plan-guidelines-review = We look at these agreements again on { $day }.
plan-rules = What we do with a reaction
    .intro = People who know what to do need not wait for somebody else. That saves everyone time.
plan-rule-message = What happens
plan-rule-do = What we do
plan-rule-tone = Tone: { $answer }
plan-rule-example = For example: { $answer }
plan-rule-never = Never: { $answer }
plan-rule-within = Within
plan-rule-who = Who answers
plan-rule-alone = without asking
plan-rule-asks = after asking
plan-rule-escalate = When it gets too hard

plan-return = When it is a success, and what it brings in
    .intro = First we agree when it is a success. Only then do we look back. Followers and likes do not count as a return.
plan-evaluation-success = The plan has succeeded if
plan-evaluation-failure = The plan has failed if
plan-evaluation-when = We look back
plan-evaluation-first = first on { $day }
plan-evaluation-owner = by { $who }
plan-evaluation-how = How
plan-return-table = What one result is worth
plan-return-way = How we work it out
plan-return-deals = What was sold through social media.
plan-return-customers = Customers above the number from before.
plan-return-value = Worth
plan-return-margin = Part that we keep
plan-return-left = What is left
plan-return-credit = Part that counts for social media
plan-expansion = When a channel is added
    .intro = A channel is added when all of this is true:
plan-expansion-over = ‘{ $figure }’ is above { $over }.
plan-expansion-weeks = ‘{ $figure }’ is above { $over }, for { $weeks }.
plan-expansion-hours = { $time } a week is free for it.

## Presence

plan-presence-intro = We are where our customers are, and only where we can keep it up.
plan-channels-now = The channels we use
plan-channels-intended = The channels we want to use
    .shut = They open when every gate is open.
    .ready = The gates are open, but these channels are not yet.
plan-channels-other = Later or not
plan-channels-undecided = Not decided yet
plan-channel = Channel
plan-channel-decision = Decision
plan-channel-reason = Why
plan-channel-owner = Who keeps it going
plan-channel-posts = Posts per week
plan-channel-post-time = Time for a post
plan-channel-day-time = Reading and answering per day
plan-channel-objectives = Objectives it helps
plan-channel-opened = Open since
plan-channel-fit = How well it fits
plan-channel-fit-score = { $score } of 100. Koers looks at who is there, the proof, your posts and your hours.
plan-channel-hub = Home base
plan-channel-is-hub = Yes, the other channels point here.
plan-channel-publisher = Who publishes
plan-channel-tool = With what
plan-channel-keep = When we decide whether to go on
plan-evidence = Who we find there
plan-evidence-share = How many
plan-evidence-prospects = Not customers yet
plan-evidence-does = What they do
plan-evidence-proof = What shows it
plan-evidence-seen = Seen on
plan-share-none = None of them
plan-share-some = Some
plan-share-many = Many
plan-share-most = Most
plan-share-unknown = Not known yet
plan-profiles = Our profiles
    .intro = A profile says at a glance who we are and how to reach us.
plan-profile = Profile
plan-profile-bio = What it says
plan-profile-reach = Where it is, and where the link goes
plan-profile-link = links to { $link }
plan-profile-pictures = Pictures
plan-profile-picture = picture or logo: { $answer }
plan-profile-cover = large picture at the top: { $answer }
plan-profile-complete = complete since { $day }
plan-follow = Who we follow
    .intro = We only follow those who bring our customers something and help one of our objectives.
plan-follow-whom = Who or what
plan-follow-why = What customers gain by it
plan-follow-where = Where, and since when
plan-helps = For whom, and which objective it helps
plan-partners = Partners we share with
plan-partner = Partner
plan-partner-agreement = What we agreed
plan-partner-theirs = They share our posts
plan-partner-ours = We share their posts
plan-partner-last = Last shared

## Content

plan-content-intro = A post is good if it answers something that people want to know. So every theme has a question.
plan-theme = Theme
plan-theme-for = For whom
plan-theme-question = The question
plan-theme-value = What they gain by it
plan-theme-share = Part of our posts
plan-theme-refresh = look at it again after { $weeks }
plan-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
plan-mix = The mix
plan-mix-rules = What we keep to
plan-mix-about-us = At most one post in five is about ourselves.
plan-mix-promotional = For every post that sells there are ten others.
plan-mix-ask = What we ask
plan-mix-ask-every = Every { $weeks }: { $ask }
plan-mix-link = Where the link goes
plan-posts = Posts to come
    .intro = A post without a day is still an idea.
plan-post-when = When, and how far
plan-post-what = What
plan-post-for = For whom
plan-post-question = The question: { $answer }
plan-post-value = What the reader gains: { $answer }
plan-post-ask = We ask: { $answer }
plan-post-ready = ready on { $day }
plan-posts-rest =
    { $count ->
        [one] There is 1 more post.
       *[other] There are { $count } more posts.
    }
plan-posts-out =
    { $count ->
        [one] 1 post has been published.
       *[other] { $count } posts have been published.
    }

## Listening

plan-monitoring-intro = People talk about us, even when we are not looking. This plan says who listens, where and when.
plan-watch-words = What we listen for
plan-watch-each = Each thing we listen for
plan-watch-channel = On which channel
plan-watch-everywhere = Everywhere
plan-watch-tool = Where and with what
plan-watch-owner = Who looks
plan-watch-rhythm = How often
plan-watch-time = Time a week
plan-watch-why = Why
plan-watch-response = What we do then

## Metrics

plan-metrics-intro = We only measure what shows whether an objective succeeds. Followers and likes help us steer, but are not a return.
plan-kpi = Figure
plan-kpi-objective = Belongs to
plan-kpi-rhythm = How often
plan-kpi-owner = Who notes it
plan-kpi-latest = Latest value
plan-kpi-latest-value = { $value } on { $day }
plan-kpi-counted = What we count
plan-kpi-lane = Tells us about
plan-kpi-leads = the main figure
plan-kpi-why = Why
plan-kpi-instrument = With what
plan-kpi-table = The figures we follow
plan-kpi-each = Each figure
plan-kpi-compared = Compared with
plan-benchmarks = Figures to compare with
plan-benchmark-value = How much
plan-benchmark-source = According to
plan-benchmark-day = Dated
plan-relationships = Relationships
    .intro = In the long run relationships bring the most. There are no names here: those stay with us.
plan-tactics = How we get closer to people
plan-tactic = What we do
plan-tactic-moves = People closer per round
plan-tactic-margin = Left per round
plan-rituals = Habits
plan-ritual-trigger = What happens
plan-ritual-what = What we do then
plan-ritual-within = Within
plan-ritual-owner = Who
plan-ritual-tactic = Belongs to
plan-closeness = How close people are.
plan-closeness-rung = { $rung }: { $count }.

## The round

plan-review-intro = A round takes a few months. We decide, set up, plan and measure. Then the next begins, better than the last.
plan-cycles = The rounds
plan-cycle = Round
plan-cycle-number = Number
plan-cycle-start = Begins on
plan-cycle-end = Ends on
plan-cycle-phase = Where we are
plan-actions = Actions
plan-action = What
plan-action-owner = Who
plan-action-due = By
plan-action-phase = What changes
plan-action-state = How far

## What is still open

plan-open-intro = Koers checks the plan after every change. This is what it found on { $day }.
plan-gates = The gates
    .intro = A gate is a point where Koers can say no. While one is shut, this plan stays a draft.
plan-gate-basis = The basis is in order
plan-gate-reason = The reason is sound
plan-gate-strategy = The strategy is complete before money goes to it
plan-gate-audience = The audience is really on social media
plan-gate-open = Open.
plan-gate-shut = Shut. This must be put in order first:
plan-gate-on-terms = Open on conditions.
plan-gate-terms = The reason: { $reason }
plan-gate-terms-by = Decided by { $who } on { $day }.
plan-gate-terms-by-whom = Decided by { $who }.
plan-gate-terms-on = Decided on { $day }.
plan-gate-accepted = This is not in order yet, and we know it:
plan-checks = What the checks find
plan-blocker = Fix this first
plan-warning = This could be better
plan-tip = Tips
plan-set-aside = Set aside
    .intro = We know these points. We let them rest, with a reason.
plan-set-aside-check = Point
plan-set-aside-reason = Reason
plan-set-aside-by = Who
plan-set-aside-on = Since
plan-set-aside-until = Until
plan-unknowns = What we do not know yet
    .intro = To these questions the answer is: we do not know yet. That is more honest than a guess.

## Where the method comes from

plan-sources-intro = This plan follows five articles about social media for businesses. The makers of Koers read them in November 2026. Here they tell in their own words what is in them.
plan-sources-read = The titles are in Dutch. The writers gave them, or else the makers of Koers.
plan-sources-dutch = (in Dutch)
plan-sources-ours = Sometimes the articles leave something open. Then the makers of Koers chose, such as how long proof counts: 180 days. One article names thirteen steps and explains the first four. The makers of Koers worked out the other nine.
plan-source-1 = First the basis: website, how people reach you and printed material. Then strategy, presence, content, listening and measuring. If the basis is not in order, do not start.
    .title = Omzet verhogen met social media, deel 1
plan-source-2 = Take a decision, form a team and agree on objectives before money goes to it. Measure what it is worth, not how many followers you have.
    .title = Social media marketing, strategisch bekeken
plan-source-3 = In the long run relationships bring the most. Listen, answer, and mostly talk about what helps others.
    .title = Een andere kijk op de ROI van Social Media
plan-source-4 = First choose your objective, then your reason, then your audience, and see how they know you. Do not join in because everyone does.
    .title = Social Media Marketing in 13 stappen: 1-4
plan-source-5 = Strategy, set-up, schedule: and then measure and begin again. Every round makes it better.
    .title = Het 3-S-model: strategie, set-up, schedule

## The letter: not yet

letter-title = Do not start yet
letter-title-open = You may start
letter-subject = What { $name } fixes first, before starting with social media.
letter-dear = Dear { $name },
letter-dear-owner = Dear owner,
letter-open =
    { $terms ->
        [0] Every gate of your plan is open. The basis and the reason are in order, the strategy is complete, and your audience is really there. You can open channels and plan posts. Koers keeps an eye on it: if something changes, you will hear.
       *[other] You can start, because no gate is shut. Not everything is in order yet: you opened a gate on conditions, and wrote down why. That reason is in your plan. Do fix those points later. If something new comes up, the gate shuts again.
    }
letter-not-yet = Not yet
letter-shut =
    { $count ->
        [one] You want to start with social media, and that can be a good idea. But 1 gate is still shut. If you start now, it is more likely to cost you customers than to bring them.
       *[other] You want to start with social media, and that can be a good idea. But { $count } gates are still shut. If you start now, it is more likely to cost you customers than to bring them.
    }
letter-gate-basis = The basis: your website, how people reach you and your printed material are not ready for new people.
letter-gate-reason = The reason: why you do it is not sound yet.
letter-gate-strategy = The strategy: money would go to it before the plan is complete.
letter-gate-audience = The audience: it is not certain yet that your customers are on social media.
letter-wrong = What is not in order yet
letter-beside = This could be better in your basis too
letter-more =
    { $count ->
        [one] There is 1 more point. You find it in Koers.
       *[other] There are { $count } more points. You find them in Koers.
    }
letter-first = What to fix first
    .intro = Begin at the top. Write beside every point who does it and by when. Koers looks again after every change, and the gate opens as soon as it is right.
letter-first-what = What
letter-first-who = Who
letter-first-when = Done by
letter-go-on = What you can do now
    .think = Thinking and writing just go on. Everything that you fill in stays.
    .channels = Choose channels that you want to use later. They open when every gate is open.
    .posts = Keep posts as ideas. You can already add the day that you want.
    .terms = Can you really not wait? Then open a gate on conditions, and write down why. That reason will be in your plan.
