# The summary to give away: sentences around the answers, so that the whole reads as one story.

## Names of files

file-of = { $name } – { $title } { $day }
file-plan = social media strategy plan
file-white-paper = summary of the strategy
file-not-yet = not yet letter
file-calendar = calendar of our posts
file-week-sheet = week sheet

## The summary

white-title = { $name } on social media
white-document = Summary of our strategy
white-subject = Why { $name } is on social media, what it costs and what it brings.
white-head = Summary of our strategy, { $day }.
white-reading =
    { $minutes ->
        [one] You can read this in about 1 minute.
       *[other] You can read this in about { $minutes } minutes.
    }
white-missing = What is missing before you give this away
    .text =
        { $pages ->
            [one] Your plan does not hold enough for a summary yet.
           *[other] You asked for a summary of { $pages } pages. Your plan does not hold enough for that yet. So this one is shorter.
        }
    .questions = Answer these questions first. Then make the summary again.
white-missing-business = What do you sell, and to whom?
white-missing-reason = Why do you want to use social media?
white-missing-value_proposition = Who are you there for, and what do you do for them?
white-missing-business_goal = What does your business want to achieve?
white-missing-objective = What should social media bring?
white-missing-segment = Which group do you do it for, and what does it want to know?
white-missing-channel = Which channels will you use?
white-missing-pillar = What will you talk about?
white-missing-budget_line = What does the money go to?
white-missing-evaluation = When has your plan succeeded?
white-concept = This plan is still a draft. We start once it is fully ready.
white-and = { $first } and { $last }
white-or = { $first } or { $last }

# Words that begin with a capital in the middle of a sentence too.
white-capitals = I; I’m; I'm; Dutch; English; British; German; French; Belgian; European; Netherlands; Britain; England; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; January; February; March; April; May; June; July; August; September; October; November; December; Christmas; Easter; Google; Instagram; Facebook; LinkedIn; TikTok; YouTube; WhatsApp; Pinterest

## Why

white-why = Why we do this
white-reason-serves-objective = We choose social media because they help a goal that we have anyway.
white-reason-keeping-up = We choose social media because we want to keep up with the times.
white-reason-customers-are-there = We choose social media because that is where our customers are.
white-reason-budget = We choose social media because there is no money for anything else. We do count the hours.
white-reason-image = We choose social media because we want people to know us better.
white-reason-experiment = We choose social media to find out what they bring us.
white-reason-campaign = We choose social media because they fit a campaign that we are planning.
white-now = Why now? { $answer }
white-for = We are here for { $whom }.
white-choose = Why do customers choose us? { $answer }
white-proof = This shows it: { $answer }
white-trust = Why do people trust us? { $answer }
white-decided-by = { $who } took the decision on { $day }.
white-decided = We decided this on { $day }.
white-visitors = The website does a lot already. In { $month } it had { $visitors } visitors, and { $customers } of them became customers.

## Goals

white-aims = What we want to achieve
white-goals =
    { $count ->
        [one] One goal comes first for our business: { $goals }.
        [2] Two goals come first for our business: { $goals }.
        [3] Three goals come first for our business: { $goals }.
       *[other] This is what our business wants to achieve: { $goals }.
    }
white-measure = To see that, we count this: { $measure }.
white-measure-then = It was { $now } at the start and should be { $then } by { $day }.
white-marketing = Our marketing is already working on this: { $goals }.
white-objectives =
    { $count ->
        [one] Social media help with one objective, and we can count whether we reach it.
        [2] Social media help with two objectives, and we can count whether we reach them.
        [3] Social media help with three objectives, and we can count whether we reach them.
       *[other] Social media help with { $count } objectives, and we can count whether we reach them.
    }
white-objectives-alone =
    { $count ->
        [one] We have one objective for social media, and we can count whether we reach it.
        [2] We have two objectives for social media, and we can count whether we reach them.
        [3] We have three objectives for social media, and we can count whether we reach them.
       *[other] We have { $count } objectives for social media, and we can count whether we reach them.
    }
white-table = What social media should bring
white-table-objective = Objective
white-table-now = At the start
white-table-then = Target
white-table-due = Ready by
white-way = This is how we go about it: { $answer }
white-success = We have succeeded when this is true: { $answer }
white-latest = On { $day } the count stood at { $value }.

## Audiences

white-audience = Whom we do this for
white-segments =
    { $count ->
        [one] We focus on one group: { $groups }.
        [2] We focus on two groups: { $groups }.
        [3] We focus on three groups: { $groups }.
       *[other] We focus on { $count } groups: { $groups }.
    }
white-ask = They ask themselves: { $questions }
white-want = This is what they want to know from us: { $answer }
white-there = How do we know that they are on social media? { $proof }
white-persona = Think of { $name }, for example. { $portrait }
white-persona-next = Or think of { $name }. { $portrait }
white-known-organisation = At present { $share } of this group have never heard of us.
white-known-product = At present { $share } of this group have never heard of what we sell.
white-known-organisation-fans = At present { $share } of this group have never heard of us, and { $fans } come often or recommend us.
white-known-product-fans = At present { $share } of this group have never heard of what we sell, and { $fans } come often or recommend us.
white-knows = What do they know about us now? { $answer }

## Approach

white-approach = How we go about it
white-where = Where to find us
white-about-what = What we talk about
white-talk = How we get talking
white-road = From first sight to recommending us
white-besides = What else we do
white-people = Who does it
white-stage = The customer
white-stage-notices = sees us for the first time
white-stage-considers = thinks about it
white-stage-buys = wants to buy
white-stage-uses = has bought
white-stage-recommends = is happy
white-stage-question = What they ask
white-stage-answer = What we answer
white-channels = We use { $channels }.
white-channels-intended = We want to start using { $channels }.
white-channels-too = Later we want to start using { $channels } too.
white-posts-first =
    { $count ->
        [one] On { $channel } we publish 1 post a week
       *[other] On { $channel } we publish { $count } posts a week
    }
white-posts-next = on { $channel } { $count }
white-channel-why = Why { $channel }? { $answer }
white-themes =
    { $count ->
        [one] All our posts share one theme: { $themes }.
        [2] Our posts have two themes: { $themes }.
        [3] Our posts have three themes: { $themes }.
       *[other] Our posts have { $count } themes: { $themes }.
    }
white-theme-questions = Every post answers a question, such as: { $questions }
white-about-us = At most one post in five is about ourselves.
white-promotional = For every post that sells there are ten others.
white-conversation = We do not want to broadcast but to talk. This question leads the way: { $question }
white-subject-talk = We do not want to broadcast but to talk. This is what the conversation is about: { $subject }.
white-begins = How does it begin? { $answer }
white-kept = And how does it keep going? { $answer }
white-brand-context = Where do we find our customers? { $answer }
white-brand-resonance = How do they keep seeing us? { $answer }
white-brand-accessibility = And how easily do they find us? { $answer }
white-answer-question = Anyone who asks something has an answer within { $time }.
white-answer-angry = Anyone who is angry hears from us within { $time }.
white-listen-daily = We do not wait. Every day we look at what is said elsewhere about { $what }.
white-listen-weekly = We do not wait. Every week we look at what is said elsewhere about { $what }.
white-listen-weekly-too = Every week we look at what is said about { $what }.
white-listen-our-name = us
white-listen-product = what we sell
white-listen-person = our people
white-listen-competitor = others in our trade
white-listen-term = our trade
white-who = { $who } { $duties }.
white-duty-strategy = looks after the plan
white-duty-content = makes the posts
white-duty-publishing = publishes the posts
white-duty-both = makes and publishes the posts
white-duty-answering = answers what comes in
white-duty-monitoring = keeps an eye on what is said about us
white-duty-measuring = notes the figures
white-no-ads = We do not pay for advertising. { $why }
white-ads = We also pay for advertising. { $why }
white-ads-budget = We set aside { $money } a year for it.
white-partner = We do not do this alone. With { $name } we agreed this: { $answer }
white-partner-next = And with { $name }: { $answer }
white-closer = To get to know people better, we do this: { $tactics }.
white-ready = Before the start we have already arranged this: { $steps }.
white-campaign = From { $from } up to and including { $to } we run the campaign { $name }. { $what }
white-tone = And this is how we want to sound: { $tone }.
white-journey = Those who do not know us ask other things than those who are customers already. Our posts travel along.

## Costs and return

white-money = What it costs and what it brings
white-return = When it has succeeded
white-next = How it goes on
white-cost = A year costs about { $cost }, with the hours of our own people counted in.
white-cost-least = A year costs at least { $cost }, with the hours of our own people counted in.
white-own-hours = The greater part of that, { $cost }, is our own hours.
white-hours = The work takes { $asked } a week.
white-hours-there = The work takes { $asked } a week, and we have set aside { $there } for it.
white-limit = We have agreed that it may cost { $limit } a year at most.
white-back =
    { $count ->
        [one] With 1 result towards the objective { $objective } the costs of a year are earned back.
       *[other] With { $count } results towards the objective { $objective } the costs of a year are earned back.
    }
white-succeeded = When has the plan succeeded? { $answer }
white-failed = And when has it not? { $answer }
white-no-return = Followers and likes help us steer, but we do not count them as return.
white-follow =
    { $count ->
        [one] We follow one figure: { $figures }.
        [2] We follow two figures: { $figures }.
        [3] We follow three figures: { $figures }.
       *[other] We follow { $count } figures: { $figures }.
    }
white-review-monthly = Every month we look back
white-review-quarterly = Every quarter we look back
white-review-half-yearly = Twice a year we look back
white-review-yearly = Once a year we look back
white-review = { $rhythm }.
white-review-first = { $rhythm }, for the first time on { $day }.
white-review-how = How do we do that? { $answer }
white-cycle = This round runs from { $from } up to and including { $to }. Then we see what worked, adjust the plan and begin again.
white-expand = If it goes well, a channel may be added: { $channels }.

white-more = Would you like to know more? { $ways }.
white-more-site = Go to { $address }
white-more-mail = write to { $address }
white-more-phone = call { $number }
