# The strategy plan on paper: titles, running text, heads of tables and the sentences around the answers.

plan-title = Social media strategy plan
plan-title-concept = Social media strategy plan (draft)
plan-file = social media strategy plan
plan-subject = Where { $name } wants to go with social media, and how.
plan-business-unnamed = Our business
plan-concept = Draft: we do not start yet
plan-made-on = Made on { $day }
plan-contents = In this plan
plan-page = Page { $page } of { $pages }
plan-yes = Yes
plan-no = No
plan-unknown = Not known yet
plan-unnamed = Without a name

## Summary

plan-summary = Summary
plan-summary-shut = This plan is still a draft
    .text = We only start when every gate is open. Now { $count ->
        [one] 1 gate is still shut
       *[other] { $count } gates are still shut
    }.
    .link = See the gates on page { $page }.
plan-summary-terms = We start on terms
    .text = Not everything is in order yet. We go on all the same, and wrote down why.
plan-summary-who = Who we are.
plan-summary-who-line = { $name } ({ $line }).
plan-summary-people =
    { $count ->
        [one] 1 person works here.
       *[other] { $count } people work here.
    }
plan-summary-goal = Where we want to go.
plan-summary-objective = What social media do for that.
plan-summary-reason = Why.
plan-summary-audience = For whom.
plan-summary-channels = Where.
plan-summary-channels-now = We now use: { $names }.
plan-summary-channels-intended = We want to use: { $names }.
plan-summary-themes = What we talk about.
plan-summary-themes-list = Our themes: { $names }.
plan-summary-hours = What it takes.
plan-summary-open = What is still open.
plan-summary-open-count =
    { $blockers ->
        [0] Nothing stops us.
        [one] One point we fix first.
       *[other] { $blockers } points we fix first.
    } { $rest ->
        [0] The rest is in order.
        [one] There is 1 point that could be better.
       *[other] There are { $rest } points that could be better.
    }
plan-summary-open-none = The checks of Koers find nothing any more.
plan-summary-table = Our objectives in short

## Basis

plan-basis = Basis
    .intro = Social media bring people to our website, our phone and our door. So first we check whether those are in order.
plan-business = The business
plan-business-name = Name
plan-business-line = Line of business
plan-business-people = People
plan-business-sells = What we sell, and to whom
plan-business-address = Address
plan-business-web = Website
plan-business-email = E-mail
plan-business-phone = Phone
plan-business-relation = Ties with other marketing
plan-relation-part-of-plan = This plan is part of our marketing plan.
plan-relation-alone-budget = This plan stands on its own. There is no budget for more now.
plan-relation-alone-image = This plan stands on its own. It is about how people see us.
plan-relation-alone-experiment = This plan stands on its own. We want to try it out first.
plan-relation-alone-campaign = This plan stands on its own. It belongs to one campaign.
plan-website = The website
plan-website-goal = What the website is for
plan-back-office = How people reach us
plan-offline = Printed material
plan-items-point = Point
plan-items-state = How it stands
plan-items-looked = Looked at on
plan-items-note = What we saw
plan-items-owner = Who will fix it
plan-items-unseen = Not looked at yet: { $items }.
plan-item-found = found through Google
plan-item-usable-on-phone = works on a phone
plan-item-analytics = visits are measured
plan-item-information-found = information is quickly found
plan-item-next-step = the next step is clear
plan-item-phone-answered = the phone is answered
plan-item-mail-answered = e-mail is answered
plan-item-answers-right = answers are right
plan-item-answers-current = information is up to date
plan-item-print-agrees = printed material and website say the same
plan-item-print-names-site = printed material names the website
plan-routes = How customers reach us
plan-routes-way = Way
plan-routes-owner = Who answers
plan-routes-promised = Promised within
plan-routes-contacts = Times a week
plan-routes-each = Time for one
plan-routes-time = Time a week
plan-load = Can we handle it?
plan-load-calm = Yes. To answer everybody we need { $percent } of the time there is.
plan-load-in-order = Yes, but it should not become much busier. To answer everybody we need { $percent } of the time there is.
plan-load-busy = It will be tight. To answer everybody we need { $percent } of the time there is.
plan-load-overloaded = No. To answer everybody we need { $percent } of the time there is.
plan-load-no-time = No. Questions come in, but there is no time for them.
plan-load-sum = The sum: ({ $terms }) × { $lift } ÷ { $available } minutes. It includes { $more } more questions because of social media.
plan-tests = Tests
plan-tests-intro = We called and mailed ourselves, as a customer does.
plan-tests-day = Day
plan-tests-answered = Answer after
plan-tests-none = No answer
plan-tests-right = Right answer
plan-tests-note = What we noticed

## Strategy

plan-strategy = Strategy
    .intro = Social media are no goal. Everything in this chapter helps something that the business wants to reach.
plan-business-goals = What the business wants
plan-goal = Business goal
plan-goal-measure = What we count
plan-goal-revenue = About revenue
plan-now = Now
plan-then = Target
plan-due = By
plan-objectives = Our objectives
plan-objective = Objective
plan-objective-from-to = From { $from } to { $to }
plan-objective-parent = Helps the business goal
plan-objective-kind = What it is about
plan-objective-angle = What we mostly do
plan-objective-way = How we reach it
plan-objective-figures = How much
plan-objective-start = Starts on
plan-objective-owner = Who sees to it
plan-objective-success = Succeeded if
plan-objective-failure = Failed if
plan-objective-kpis = Figures we follow
plan-objective-channels = Channels that help
plan-reason = Why social media
plan-reason-serves-objective = We do it because it helps an objective that we already have.
plan-reason-keeping-up = We do it to keep up with the times and with others.
plan-reason-customers-are-there = We do it because our customers are there.
plan-reason-budget = We do it because there is no money for anything else. We do count the hours.
plan-reason-image = We do it because we want people to see us differently.
plan-reason-experiment = We do it to try it out.
plan-reason-campaign = We do it because it suits a campaign that we plan.
plan-reason-everyone-does-it = We do it because everyone does. That is no good reason yet.
plan-reason-objective = It helps this objective:
plan-audience = Our audiences
plan-audience-kind = What kind of group
plan-audience-description = Who they are
plan-audience-needs = What they want to know
plan-audience-online = Active on the internet
plan-audience-networks = Active on social media
plan-audience-seen = Seen on
plan-audience-channels = Where they are
plan-people = The people
plan-people-name = Who
plan-people-role = Role
plan-people-department = Department
plan-people-hours = Hours a week
plan-people-cost = Cost an hour
plan-people-intro = An account is free. The people who do the work are not.
plan-hours-asked = This plan takes { $asked } a week.
plan-hours-there = We have { $hours }.

## Presence

plan-presence = Presence
    .intro = We are where our customers are, and only where we can keep it up.
plan-channels-now = The channels we use
plan-channels-intended = The channels we want to use
    .shut = They open when every gate is open.
    .ready = The gates are open. These channels are not yet.
plan-channels-other = Later or not
plan-channels-undecided = Not decided yet
plan-channel = Channel
plan-channel-decision = Decision
plan-channel-reason = Why
plan-channel-owner = Who keeps it going
plan-channel-posts = Posts a week
plan-channel-post-time = Time for a post
plan-channel-day-time = Listening a day
plan-channel-objectives = Objectives it helps
plan-channel-opened = Open since
plan-evidence = Whom we find there
plan-evidence-share = How many
plan-evidence-proof = What shows it
plan-evidence-seen = Seen on
plan-share-none = None of them
plan-share-some = Some
plan-share-many = Many
plan-share-most = Most
plan-share-unknown = Not known yet

## Content

plan-content = Content
    .intro = A post is good if it answers something that people want to know. So every theme has a question.
plan-theme = Theme
plan-theme-for = For whom
plan-theme-question = The question
plan-theme-value = What they gain by it
plan-theme-objective = Objective it helps
plan-theme-share = Part of our posts

## Listening

plan-monitoring = Listening
    .intro = People talk about us, also when we do not look. This plan says who listens, where and when.
plan-watch = The listening plan
plan-watch-words = What we look for
plan-watch-what = Kind
plan-watch-channel = On which channel
plan-watch-everywhere = Everywhere
plan-watch-tool = Where and with what
plan-watch-owner = Who looks
plan-watch-rhythm = How often
plan-watch-time = Time a week
plan-watch-why = Why
plan-watch-response = What we do then
plan-watch-details = How we listen, and what we do then

## Metrics

plan-metrics = Measuring
    .intro = We only measure what shows whether an objective succeeds. Followers and likes help us steer, but are no result.
plan-kpi = Figure
plan-kpi-objective = Belongs to
plan-kpi-rhythm = How often
plan-kpi-owner = Who notes it
plan-kpi-latest = Last value
plan-kpi-latest-value = { $value } on { $day }
plan-kpi-counted = What we count
plan-kpi-lane = Tells us about
plan-kpi-why = Why
plan-kpi-instrument = With what
plan-kpi-table = The figures we follow

## What is still open

plan-open = What is still open
    .intro = Koers checks the plan after every change. This is what it found on { $day }. The sentences speak to the owner.
plan-gates = The gates
    .intro = While a gate is shut, this plan stays a draft. We think and write, but do not start.
plan-gate-basis = The basis is in order
plan-gate-reason = The reason is sound
plan-gate-open = Open.
plan-gate-shut = Shut. This keeps it shut:
plan-gate-on-terms = Open on terms.
plan-gate-terms = The reason: { $reason }
plan-gate-terms-by = Decided by { $who } on { $day }.
plan-gate-terms-by-whom = Decided by { $who }.
plan-gate-terms-on = Decided on { $day }.
plan-gate-accepted = This is not in order yet, and we know it:
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
plan-unknown-of = { $name }: { $field }

## Where the method comes from

plan-sources = Where the method comes from
    .intro = This plan follows five articles about social media for businesses. What they say stands here in our own words.
    .read = Read in November 2026. The titles are as the writers gave them, or as we call them.
    .ours = Sometimes the articles leave something open. Then Koers chose, such as the 180 days for which a look counts.
plan-source-1 = First the basis: website, reachability and printed material. Then strategy, presence, content, listening and measuring. If the basis is not in order, do not start.
    .title = Omzet verhogen met social media, deel 1
plan-source-2 = Take a decision, form a team and agree on objectives before money goes to it. Measure what it is worth, not how many followers you have.
    .title = Social media marketing, strategisch bekeken
plan-source-3 = In the long run relationships bring the most. Listen, answer, and mostly talk about what helps others.
    .title = Een andere kijk op de ROI van Social Media
plan-source-4 = First choose your objective, then your reason, then your audience, and see how they know you. Do not join in because everyone does.
    .title = Social Media Marketing in 13 stappen: 1-4
plan-source-5 = Strategy, set-up, schedule: and then measure and begin again. Every round makes it better.
    .title = Het 3-S-model: strategie, set-up, schedule
