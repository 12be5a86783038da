# The rooms of the plan.

room-basis = Basis
    .lead = First your website, your phone and e-mail, and your printed material. Only then social media.
room-strategy = Strategy
    .lead = Every objective for social media helps a goal of your business. So you know what you do it for.
room-presence = Presence
    .lead = A channel is a place where you put posts. Which do you choose now, which later, which not at all?
room-content = Content
    .lead = The themes you talk about. Each theme answers a question of your customers.
room-monitoring = Listening
    .lead = People talk about you. Here is who listens, where, and what you do then.
room-metrics = Measuring
    .lead = Only the figures that show whether your objectives come closer.
room-review = Review
    .lead = After every round you look back. Then you change your plan.

# The parts of the rooms
part-business = Your business
    .lead = Who you are, what you sell and which plans you have already.
part-website = Your website
    .lead = Does your website work well, and do people find it?
part-back-office = How people reach you
    .lead = Does everyone who calls or e-mails soon get a good answer?
part-offline = Your printed material
    .lead = Do your card, your leaflet and your van say the same as your website?
part-goals = Goals
    .lead = What your business wants is at the top. Below it is what social media do for that.
part-reason = Reason and decision
    .lead = Why you do it, and who decided that.
part-audience = Audiences
    .lead = Who you want to reach, where you find them and what they ask.
part-image = Image
    .lead = How many people know you, and what they think of you.
part-brand = Your brand
    .lead = What you promise, how you sound and why people trust you.
part-approach = Approach
    .lead = Which conversation you want, and how campaigns and other marketing help.
part-means = Money and time
    .lead = What it costs, and which work you do yourself.
part-team = People
    .lead = Who takes part, who does what and what you still want to learn.
part-guidelines = Agreements
    .lead = What everyone may do, and how you react to angry and happy people.
part-return = Results
    .lead = When your plan is a success, what it brings in, and when you add a channel.
part-channels = Channels
    .lead = Which now, which later, and which not at all. And why.
part-profiles = Profiles
    .lead = What people see when they find you on a channel.
part-follow = Following and sharing
    .lead = Who you follow, and with whom you share posts.
part-pillars = Themes
    .lead = What you talk about, and how you divide it.
part-posts = Posts
    .lead = Everything you want to tell, from first idea to published.
part-calendar = Calendar
    .lead = What goes out when? Drag a post to another day, or let Koers fill your month.
part-watch = Listening plan
    .lead = What you listen for, who does it, and what you do then.
part-kpis = Figures
    .lead = What you count, and how things stand.
part-relationships = Relationships
    .lead = Who you get to know, and what you do for that.
part-cycle = Rounds
    .lead = A round takes a few months. You carry out your plan, and then look back.
part-actions = Actions
    .lead = What is left to do, who does it and when.
more-show = Show more: { $kind }
more-of-all = ({ $shown } of { $all })
more-shown = You now see { $shown } of { $all }: { $kind }.
parts-of = Parts of { $room }

# Basis
basis-business = Your business
basis-website = Does your website work?
basis-back-office = Can people reach you well?
basis-offline = Is your printed material right?
not-looked-at = not looked at yet
looked-on = Looked at on { $day }.
mended-by = { $who } takes care of it.
routes-title = Ways to reach you
routes-lead = Who answers, and how much time it takes.
routes-empty = List how customers reach you: phone, e-mail, counter. Koers works out whether you can handle it.
route-new = New way to reach you
add-contact_route = Add a way to reach you
add-test_contact = Note a test
test-of = Test of { $what }
load-title = Can you handle it?
load-lead = All together, with { $lift }% more to do because of social media.
load-unknown = Fill in how many questions come in and how much time there is. Then Koers works it out.
load-percent = You need { $percent }% of the time there is.
load-contacts = contacts
load-term = { $what }: { $contacts } × { $minutes } min
load-sum = ({ $terms }) × { $lift } ÷ { $available } min
load-sum-campaigns = (({ $terms }) × { $lift } + { $brought }) ÷ { $available } min
load-campaigns = At the busiest time, campaigns take { $brought } min a week more.
load-running = Running then:
load-calm = calm
load-in-order = in order
load-busy = busy
load-overloaded = too busy
basis-belongs = What your plan belongs to
logo-choose = Choose a logo
logo-replace = Choose another logo
logo-remove = Remove the logo
logo-removed = Your logo has been removed.
logo-shown = Your logo
basis-settings = Country, money and language
    .more = More: country, money and language
    .lead = If you choose nothing, it is: { $country }, { $currency } and the time of { $clock }. Documents are then in the language of the screen.
basis-sources = Plans you already have
    .lead = Your social media must fit them.
add-source_plan = Add a plan
basis-site = The address, and what your website is for
basis-terms = Search terms
    .lead = What people type, and whether they find you.
terms-empty = What people type goes here, for example: order a cake Marlow.
add-search_term = Add a search term
basis-months = Visitors and customers
    .lead = By month. Later you can see whether something changes.
months-empty = Your figures by month go here. Begin with one ordinary month.
month-conversion = Visitors who became customers
add-month_figures = Add a month
basis-materials = What carries your name
    .lead = Your card, your van, your shop front. Does everything say the same?
materials-empty = Your printed items go here, for example: your business card.
add-offline_item = Add a printed item

# Today
today-hello = Hello { $name }
today-who = Who are you?
    .text = Koers then puts your work on top.
today-course = Continue setting your course
today-course-done = Your course is set
today-to-plan = To your plan on paper
today-checks = What your plan needs most now
today-all-checks =
    { $count ->
        [one] 1 point
       *[other] All { $count } points
    }
gate-basis-go = To your basis
gate-reason-go = To your reason
gate-strategy-go = To your strategy
gate-audience-go = To your audience
course-title = On course?
course-from-to = From { $from } to { $to }.
    .by = From { $from } to { $to } on { $day }.
course-to = To { $to }.
    .by = To { $to } on { $day }.
course-noted = noted on { $day }
course-reached = Your objective is reached.
course-on-line = Yes, you are on course.
course-behind = Not yet, you are behind.
course-line = If every day brought as much, it would have been { $line } on that day.
course-no-line = Fill in how much it was and is to be. Fill in the first and the last day too.
course-not-measured = This figure has not been noted yet.
course-note = Note the figure
course-no-figure = No figure shows yet whether this works.
course-make-figure = Choose a figure
today-todo = To do now
today-free = There is nothing on the list for the coming week.
today-to-actions = To your actions
today-to-posts = To your posts
today-later = Later this week: { $count }
today-others = For others: { $count }
due-act = Action
due-finish = Finish
due-publish = Publish
due-behind-gate = Planned before a gate shut. You may post it, but plan nothing new.
due-note = Note this figure
due-look-back = Look back on your round
due-evaluate = See whether your plan works
today-settled = Done: { $what }
today-word = today
late-since = late: { $day }
post-went-out = Published: { $what }
today-gates = Your gates
today-gates-shut =
    { $count ->
        [one] One gate is still shut. You can make plans. You cannot open a channel or publish yet.
       *[other] { $count } gates are still shut. You can make plans. You cannot open a channel or publish yet.
    }
today-gates-open = All gates are open. You can go ahead.
gate-is-open = open
gate-is-on-terms = open on conditions
gate-is-shut = shut
gate-left =
    { $count ->
        [one] 1 thing left to do
       *[other] { $count } things left to do
    }

# Strategy
strategy-reason = Your reason
    .lead = A good reason helps a goal of your business.
strategy-decision = The decision
    .lead = Who decided this, and what the management does itself.
strategy-segments = Your groups
    .lead = The most important first. One card for each group.
strategy-personas = Example customers
    .lead = One made-up customer makes a group real.
strategy-journey = The stages of your customer
    .lead = From noticing you to telling others: what people ask, and what you answer.
strategy-readings = How well people know you
    .lead = Ask a few people: that is a poll. Divide them over the six rungs.
strategy-reactions = What to expect
    .lead = People who know you well react differently from people who do not.
strategy-promise = What you promise
    .lead = Read it from top to bottom. Does it make one story?
strategy-questions = Four questions about your brand
    .lead = Answer three times: for yourself, for your business and for your brand.
strategy-tone = How you sound
    .lead = This is how everyone who writes for your business sounds.
strategy-trust = Why people trust you
    .lead = Always add how people can see it.
strategy-faces = Faces
    .lead = People would rather follow people. Who do you show?
strategy-dialogue = The conversation you want
    .lead = First the conversation. Campaigns come after that.
strategy-advertising = Advertising
    .lead = You may, but you do not have to.
strategy-campaigns = Campaigns
    .lead = A campaign ends some day. The conversation goes on.
strategy-integration = Together with your other marketing
    .lead = It works best when both sides get something.
strategy-launch = On the way to the start
    .lead = What must be ready. The first day is at the top.
strategy-budget = Money
    .lead = Everything that you pay for.
strategy-hours = Hours
    .lead = Time is money too. An hour counts only once.
strategy-sourcing = Do it yourself or have it done
    .lead = Do you have something done? One of you still keeps an eye on it.
strategy-people = Who takes part
    .lead = One card for each person, with the hours a week.
strategy-duties = Tasks
    .lead = Who does what, and who stands in.
strategy-hats = Hats
    .lead = A hat is a role on top of your own work. One person can wear several.
strategy-voices = Voices
    .lead = Who speaks for your business, and about what.
strategy-stakeholders = Departments that look on
    .lead = What they want, and what they must hear from you.
strategy-trainings = Training
    .lead = Do not forget to learn how to deal with criticism.
strategy-briefings = Explaining it to colleagues
    .lead = People who know your plan can help you.
strategy-clauses = What you agree on
    .lead = Switch off what does not suit you. Feel free to change the words.
strategy-rules = What you do with reactions
    .lead = One rule for every kind of reaction.
strategy-policy-review = Look at the agreements again
strategy-evaluation = When your whole plan is a success
    .lead = Agree beforehand how you will judge.
strategy-return = What each objective brings in
    .lead = Fill in what one result is worth. Koers does the sum.
strategy-expansion = A next channel
    .lead = Only start when all of this is so.
goal-of-business = Business goal
goal-of-marketing = Marketing goal
goals-empty = What your business wants to achieve goes here, for example: 15% more revenue from cakes.
objectives-loose = No business goal yet
objective-no-kpi = No figure to follow yet.
segments-empty = The people you want to reach go here, for example: parents who are giving a party.
personas-empty = A customer with a name goes here, for example: Fatima, mother of two.
readings-empty = What people know about you goes here, for example: 4 out of 10 only know your name.
trust-empty = Why people trust you goes here, for example: the same baker for 20 years.
campaigns-empty = Campaigns with an end go here, for example: Easter week.
integration-empty = What you already do goes here, for example: your newsletter. What do social media do for it?
launch-empty = The steps until you start go here, for example: take pictures of the shop.
budget-empty = What you pay for goes here, for example: a photographer, €350 once.
people-empty = The people who take part go here. Start with yourself.
voices-empty = Who speaks for your business goes here. Start with one person.
clauses-empty = What you agree on goes here, for example: the customer comes first.
return-empty = First add an objective under Goals. What it brings in then goes here.
expansion-empty = When you add a channel goes here, for example: after six weeks of 40 orders.
latest = { $value } on { $day }
everyone = Everyone
rung-none = No rung yet
stance-none = Not sorted yet
shares-sum = { $sum }% together.
shares-short = { $sum }% together. You do not know yet about { $rest }%.
stage-name = Your own name for this stage
stage-kind = This post suits
stage-also = This suits too
journey-question = What they ask
journey-feeling = How they feel
journey-answer = What you answer
brand-question = Question
face = Who
face-where = More
who = Who
duty = Task
hat = Hat
purpose = Work
loads-title = How busy this campaign makes it
load-route = Way to reach you
load-contacts-a-week = Extra questions per week
cost-a-year = Per year
cost-not-known = not known yet
cost-in-budget = see below
hours-asked = Needed per week
hours-short = { $hours } hours
year-title = What a year costs
year-span = From { $from } up to and including { $to }, hours included.
year-under = You have { $amount } left.
year-over = That is { $amount } too much.
year-unknown =
    { $count ->
        [one] For one thing you do not know the cost yet.
       *[other] For { $count } things you do not know the cost yet.
    }
year-of-nobody = There are also hours without a name yet.
clause-on = applies
clause-off = is off
clause-applies = Applies: { $what }
clause-stance = What the agreement does: { $what }
rule-within = within { $time }
rule-owner = { $who } answers
rule-not-alone = asks first
rule-open = There is no rule for this yet.
worth-sum = { $sum } = { $worth } for each result
more-of = More about { $what }

# What it is tied to
tie-kpis = Measured by
tie-channels = With the help of
tie-segments = For
tie-campaigns = Campaigns:
tie-serves = Helps
tie-found-on = You find them on
tie-pillars = Themes:
tie-personas = Example:
tie-for = For
tie-on = On
tie-measures = Belongs to
tie-voice = Sounds
tie-team = More about
tie-duties = Does:
tie-stands-in = Stands in for:
tie-hats = Hats:
tie-answered-by = More about
tie-to-channels = Channels:

# Adding
add-person = Add a person
add-business_goal = Add a business goal
add-marketing_goal = Add a marketing goal
add-objective = Add an objective
add-segment = Add an audience
add-persona = Add an example customer
add-stage_answer = Add a question
add-image_reading = Add a poll
add-expected_reaction = Add a reaction
add-trust_signal = Add a reason
add-campaign = Add a campaign
add-campaign_load = Add extra questions
add-integration = Add a link
add-launch_step = Add a step
add-budget_line = Add costs
add-hours = Add hours
add-voice = Add a voice
add-stakeholder = Add a department
add-training = Add training
add-briefing = Add a talk
add-clause = Add an agreement
add-expansion_rule = Add a rule
add-needs-name = Fill this in first.

# Short headings over tables: col-<kind>-<field>
col-brand_answer-owner = For yourself
col-brand_answer-company = For your business
col-brand_answer-brand = For your brand
col-trust_signal-kind = Why
col-trust_signal-proof = How can people tell?
col-person-is_face = Show
col-person-hours_a_week = Hours a week
col-person-cost_an_hour = Cost per hour
col-launch_step-due = When
col-launch_step-what = What
col-launch_step-owner = Who
col-launch_step-done_on = Done on
col-budget_line-what = What for
col-budget_line-kind = Kind
col-budget_line-every = How often
col-budget_line-amount = Each time
col-budget_line-hours = Hours each time
col-budget_line-person = Who
col-budget_line-start = From
col-budget_line-end_day = Until
col-budget_line-means = Goes to
col-budget_line-purpose = For which work
col-budget_line-campaign = For which campaign
col-sourcing-place = Yourself or not
col-sourcing-by_whom = By whom
col-sourcing-owner = Who keeps an eye
col-duty-person = Who
col-duty-stand_in = Stands in
col-duty-outsourced_to = From outside
col-hat-person = Who
col-voice-person = Who
col-voice-tone = Sounds
col-voice-topics = Talks about
col-voice-authority = May answer alone
col-stakeholder-department = Department
col-stakeholder-wants = Wants
col-stakeholder-told = Must know
col-training-topic = About
col-training-person = For whom
col-training-planned_on = Planned on
col-training-done_on = Done on
col-briefing-on_day = When
col-briefing-person = Who
col-briefing-about = About what
col-expansion_rule-channel = Channel
col-expansion_rule-kpi = Figure
col-expansion_rule-over = Above
col-expansion_rule-weeks = For weeks
col-expansion_rule-hours_free = Hours free
col-search_term-term = Search term
col-search_term-wanted = What that person wants
col-search_term-answered = Is the answer there?
col-search_term-place = Place in Google
col-search_term-page = Page
col-search_term-looked_on = Looked on
col-month_figures-month = Month
col-month_figures-visitors = Visitors
col-month_figures-own_share = Came by themselves
col-month_figures-customers = Customers
col-month_figures-revenue = Revenue
col-follow_target-name = Who or what
col-follow_target-kind = Kind
col-follow_target-why = What customers gain by it
col-follow_target-channel = Channel
col-follow_target-done_on = Followed since
col-follow_target-segment = Audience
col-follow_target-objective = Objective
col-partner-name = Who
col-partner-shares_ours = Do they share yours?
col-partner-we_share = Do you share theirs?
col-partner-agreement = Agreement
col-partner-last_on = Last shared
col-benchmark-value = How much
col-benchmark-source = According to whom
col-benchmark-on_day = When
col-contact-name = Name
col-contact-organisation = Works at
col-contact-segment = Audience
col-contact-relation = Rung
col-contact-since = Since
col-contact-notes = What you know
col-tactic-name = What you do
col-tactic-moves = People per round
col-tactic-margin = Brings in per round
col-ritual-trigger = When this happens
col-ritual-what = You do this
col-ritual-within = Within
col-ritual-owner = Who
col-ritual-tactic = Belongs to
col-cycle-name = Round
col-cycle-start = Beginning
col-cycle-end_day = End
col-cycle-phase = Where you are
col-cycle-number = Number

# Presence
presence-undecided = Not decided yet
presence-empty = Your channels go here. Add the ones you do not choose too, and say why.
add-channel = Add a channel
channel-opened = Open since { $day }
channel-not-yet = Not open yet
channel-waits = Not yet: a gate is shut.
channel-open = Open the channel
evidence = Are they there?
evidence-add = Note whether you find { $name } here
evidence-none = There is no audience yet.
channel-hub = Home base
fits-title = Which channel fits best?
    .lead = Koers weighs five things and gives each channel a score: 0 does not fit, 100 fits all the way.
fits-score = { $score } of 100
fits-not-ranked = No score yet
fits-known = Known: { $percent }%
fits-show = See the sum of { $name }
fits-needs-audience = First fill in whether your audience is here. Without that, a score says nothing.
fits-nothing-weighs = Everything that is known counts zero now. Give something a higher number.
fits-col-what = What
fits-col-value = Score
fits-col-weight = Counts
fits-sum = ({ $terms }) ÷ { $weight } = { $score }
fit-audience =
    { $value ->
        [0] Nobody in your audience is active here.
       *[other] This much of your audience is active here.
    }
    .unknown = You do not know yet whether your audience is here.
fit-objective =
    { $value ->
        [0] This channel does not help an objective yet.
       *[other] This channel helps one of your objectives.
    }
    .unknown = You do not know yet whether this channel helps an objective.
fit-content =
    { $value ->
        [0] None of your posts are for this channel.
       *[other] This much of your posts is for this channel too.
    }
    .unknown = You have no posts for a channel yet.
fit-effort =
    { $value ->
        [0] This channel takes all your hours.
       *[other] This much of your hours is left for the rest.
    }
    .unknown = You do not know yet how much time this channel takes, or how many hours there are.
fit-presence =
    { $value ->
        [0] You are not here yet.
       *[other] You are here already.
    }
    .unknown = You do not know yet whether you are here.
fits-weights = How much does each count?
    .lead = Give what matters more to you a higher number. Leave a box empty and the usual number counts.
fits-usual = usually { $weight }
tie-profiles = Profiles:
tie-of-person = Of
profiles-empty = Your profiles go here: what people see when they find you.
profile-none = You have no profile on { $channel } yet.
profile-complete = Complete since { $day }
profile-look = See whether it is complete
profile-misses =
    { $count ->
        [one] 1 thing is missing
       *[other] { $count } things are missing
    }
profile-missing = This is still missing:
profile-is-complete = This profile is complete
profile-channel = channel
profile-name = name
profile-handle = user name
profile-address = address
profile-picture = picture or logo
profile-cover = large picture
profile-bio = text about your business
profile-link = link
profile-contact = how people reach you
add-profile = Add a profile
presence-follow = Who you follow
    .lead = People and conversations that are worth something to your customers.
follow-empty = Who you follow goes here, for example: your local community group.
add-follow_target = Add someone
presence-partners = Who you share with
    .lead = You share their posts, they share yours.
partners-empty = Who shares with you goes here, for example: the florist round the corner.
add-partner = Add a partner

# Content
content-empty = Your themes go here, for example: how we make sourdough.
add-pillar = Add a theme
pillars-sum = Together your themes are { $sum }% of your posts.
content-mix = The mix
    .lead = First something your customer can use. Only then something about yourself.
posts-shut = Only ideas for now
    .text = A gate is shut. Feel free to collect ideas. Making and publishing come after that. What was planned already stays.
posts-count =
    { $count ->
        [one] 1 post
       *[other] { $count } posts
    }
posts-older =
    { $count ->
        [one] 1 older post
       *[other] { $count } older posts
    }
posts-empty = Your ideas go here, for example: how long does bread stay fresh?
post-new = New idea
add-post = Add an idea
post-move-short = Move
post-move = Move: { $what }
post-moved = Moved to { $to }: { $what }
post-sheet = Post
post-says = What you tell
post-reader = What it belongs to
post-when = Where and when
post-asks = What you ask the reader
post-mix = How it counts in the mix
tie-pillar = Theme:

# Listening
monitoring-empty = What you listen for goes here, for example: the name of your shop on Google.
add-watch = Add a thing to listen for

# Measuring
metrics-no-lane = Not sorted yet
metrics-empty = Your figures go here, for example: cakes ordered per month.
add-kpi = Add a figure
add-measurement = Note a measurement
not-measured = Not measured yet
measurements =
    { $count ->
        [0] No measurements yet
        [one] 1 measurement
       *[other] { $count } measurements
    }
kpi-more = { $by } more than on { $day }
kpi-less = { $by } less than on { $day }
kpi-same = The same as on { $day }
kpi-target = of { $target }
kpi-target-by = of { $target } by { $day }
kpi-good = that is good
kpi-worse = that is not good
benchmarks = To compare with
add-benchmark = Add a comparison
relations-contacts = People you get to know
    .lead = The higher on the ladder, the better you know each other.
contacts-empty = Who you get to know goes here, for example: Kim of the party venue.
add-contact = Add a contact
relations-tactics = What you do for it
    .lead = Ways to get to know people better.
tactics-empty = What you do often goes here, for example: joining in the local group.
add-tactic = Add a way
relations-rituals = Habits
    .lead = When something happens, you always do the same.
rituals-empty = What you always do goes here, for example: thank every new follower.
add-ritual = Add a habit

# Review
cycle-empty = Your first round goes here. A round often takes three months.
cycle-others = Other rounds
cycle-nameless = Your round
cycle-before = The round begins on { $day }.
cycle-day = Today is day { $day } of { $all }.
cycle-after = The round was finished on { $day }.
cycle-here = You are here
cycle-past = done
cycle-no-start = no beginning yet
cycle-no-end = no end yet
add-cycle = Add a round
tie-actions = Still to do:
tie-mends = Fixes something at:
actions-open =
    { $count ->
        [one] 1 action open
       *[other] { $count } actions open
    }
actions-late =
    { $count ->
        [one] 1 of them is late.
       *[other] { $count } of them are late.
    }
actions-done = Done: { $count }
actions-all-done = Everything is done. Put here what you will do next.
actions-empty = What there is to do goes here, for example: put opening hours on the website.
action-what = What
action-owner = Who
action-due = When
action-state = How far
action-finish = Done: { $what }
action-late =
    { $count ->
        [one] 1 day late
       *[other] { $count } days late
    }
add-action = Add an action

# Your answers
answers-lead = Go through your answers. Is everything right? Then go to your plan on paper.
answers-to-plan = To your plan on paper
answers-empty = still empty
answers-missing =
    { $count ->
        [one] 1 question is still open
       *[other] { $count } questions are still open
    }
answers-unknown =
    { $count ->
        [one] You don’t know this yet
       *[other] You don’t know these { $count } things yet
    }
change = Change

# Documents
document-plan = Strategy plan
    .text = For yourself, the bank or your adviser.
document-white-paper = Summary
    .text = To give away: your plan in brief, told as a story.
document-not-yet = The Not yet letter
    .text = For yourself: what is not right yet, and what to fix first.
    .open = For yourself: no gate is shut, so you may start.
document-calendar = Calendar for the wall
    .text = For everyone who takes part: a sheet a month with what goes out when.
document-week-sheet = Week sheet
    .text = To tick off: what goes out this week, whom you answer and what you note.
chapter-summary = Summary
chapter-basis = Basis
chapter-strategy = Strategy
chapter-presence = Presence
chapter-content = Content
chapter-monitoring = Listening
chapter-metrics = Measuring
chapter-review = Rounds and actions
chapter-open = What is still open
chapter-sources = Where the method comes from
documents-which = Which document?
document-language = Language of the document
document-save = Save as PDF
document-save-as = Save as…
document-to-print = Open to print
document-pages = Number of pages
document-from-month = First month
document-months = Number of months
document-from-week = The week of Monday
document-paper = Paper
paper-a4 = A4
paper-a3 = A3
paper-letter = Letter
document-open = Open questions
document-open-leave = Leave out
document-open-lines = Lines to fill in
document-chapters = Chapters: { $count } of { $all }
document-chapters-which = Which chapters?
document-no-chapters = Choose at least one chapter.
document-not-saved = Your document has not been saved
document-not-saved-read-only = Koers may not write here, or the file is still open in another program. Nothing happened to your plan. Close the file, or choose another folder.
document-not-saved-disk-full = The disk is full. Nothing happened to your plan. Make room, or choose another disk.
document-not-saved-missing = This folder is no longer there. Nothing happened to your plan. Choose another folder.
document-not-saved-io = Perhaps the name is too long, or the disk is gone. Nothing happened to your plan. Choose another name or another folder.
document-shorter = You chose { $asked }, but your plan does not hold enough for that yet.
document-same = This is exactly what will be on paper.
document-making = Koers is making your document…
document-not-shown = Koers cannot show the document now
pages =
    { $count ->
        [one] 1 page.
       *[other] { $count } pages.
    }
document-preview = What the document looks like
page-of = Page { $page } of { $all }
copy-title = A copy of your plan
    .text = To e-mail, or to put on a USB stick.
backups = Backups
    .text = Koers makes them by itself. You can always restore one.
backups-none = There is no backup yet.
backup-put-back = Restore
backup-work = while you worked
backup-migration = before a new version
backup-import = before data was added
backup-bulk-delete = before removing
backup-put-aside = before restoring
backup-confirm = Restore the backup of { $when }?
    .text = Your plan becomes what it was then. Koers keeps today’s plan first, so nothing is lost.
    .act = Restore the backup
    .not = Do not restore

# Bin
bin-lead = What you remove stays here for thirty days.
bin-empty = Nothing is here. What you remove, you will find here.
bin-restore = Restore
bin-restored = Restored: { $what }
bin-since = removed on { $when }
