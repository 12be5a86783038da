# The rooms of the plan.

room-basis = Basis
    .lead = First your website, your phone and e-mail, and your printed material. Only then social media.
room-strategy = Strategy
    .lead = Every objective for social media helps a goal of your business. So you know what you do it for.
room-presence = Presence
    .lead = Which channels now, which later, and which not at all. And why.
room-content = Content
    .lead = The themes you talk about. Each theme answers a question of your customers.
room-monitoring = Listening
    .lead = What you listen for, who does it, and what you do then.
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
    .lead = Do your card and your van say the same as your website?
part-goals = Goals
    .lead = What your business wants is at the top. Below it is what social media do for that.
part-reason = Reason and decision
    .lead = Why you do it, and who decided that.
part-audience = Audiences
    .lead = Who you want to reach, where you find them and what they ask.
part-image = How people see you
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
part-return = Return
    .lead = When your plan is a success, and when you add a channel.
part-channels = Channels
    .lead = Which now, which later, and which not at all. And why.
part-profiles = Profiles
    .lead = What people see when they find you on a channel.
part-follow = Following and sharing
    .lead = Who you follow, and with whom you share posts.
part-pillars = Themes
    .lead = What you talk about, and how you divide it.
part-posts = Posts
    .lead = All that you want to tell, from first idea to published.
part-watch = Listening plan
    .lead = What you listen for, who does it, and what you do then.
part-kpis = Figures
    .lead = What you count, and how it stands.
part-relationships = Relationships
    .lead = Who you get to know, and what you do for that.
part-cycle = Rounds
    .lead = In every round you carry out your plan, and look back.
part-actions = Actions
    .lead = What is left to do, who does it and when.

# Basis
basis-business = Your business
basis-website = Your website
basis-back-office = How people reach you
basis-offline = Your printed material
not-looked-at = not looked at yet
looked-on = Looked at on { $day }.
mended-by = { $who } takes care of it.
routes-title = Ways to reach you
routes-lead = Who answers, and how much time does it take?
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
load-calm = calm
load-in-order = in order
load-busy = busy
load-overloaded = too busy

# Today
today-course = Go on with your course
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

# Strategy
strategy-contents = Parts of your strategy
strategy-goals = Goals
    .lead = What your business wants is at the top. Below it is what social media do for that.
strategy-reason = Why
    .lead = A good reason helps an objective.
strategy-segments = Audiences
    .lead = Who you want to reach, and where you find them.
strategy-people = People
    .lead = Who takes part, and how many hours a week.
goal-of-business = Business goal
goals-empty = What your business wants to achieve goes here, for example: 15% more revenue from cakes.
objectives-loose = Without a business goal yet
objective-no-kpi = No figure to follow yet.
segments-empty = The people you want to reach go here, for example: parents who are giving a party.
people-empty = The people who take part go here. Start with yourself.
latest = { $value } on { $day }
tie-kpis = Measured by
tie-channels = With the help of
tie-segments = For
tie-serves = Helps
tie-found-on = You find them on
tie-for = For
tie-on = On
tie-measures = Belongs to
add-person = Add a person
add-business_goal = Add a business goal
add-objective = Add an objective
add-segment = Add an audience
add-needs-name = Fill this in first.

# Presence
presence-undecided = Not decided yet
presence-empty = Your channels go here. Add the ones you do not use too, and say why.
add-channel = Add a channel
channel-opened = Open since { $day }
channel-not-yet = Not open yet
channel-waits = Not yet: a gate is shut.
channel-open = Open the channel
evidence = Are they there?
evidence-add = Note whether you find { $name } here
evidence-none = There is no audience yet.

# Content
content-empty = Your themes go here, for example: how we make sourdough.
add-pillar = Add a theme

# Listening
monitoring-empty = What you listen for goes here, for example: the name of your shop on Google.
add-watch = Add a thing to listen for

# Measuring
metrics-no-lane = Not sorted yet
metrics-empty = Your figures go here, for example: cakes ordered a month.
add-kpi = Add a figure
add-measurement = Note a measurement
not-measured = Not measured yet
measurements =
    { $count ->
        [0] No measurements yet
        [one] 1 measurement
       *[other] { $count } measurements
    }

# Your answers
answers-lead = Go through your answers. Is all of it right? Then go to your plan on paper.
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
document-language = Language of the document
document-save = Save as PDF
document-same = This is exactly what will be on paper.
document-making = Koers is making your plan…
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
backup-import = before data was brought in
backup-bulk-delete = before removing
backup-put-aside = before restoring
backup-confirm = Restore the backup of { $when }?
    .text = Your plan becomes what it was then. Koers keeps today’s plan first.
    .act = Restore the backup
    .not = Do not restore

# Bin
bin-lead = What you remove stays here for thirty days.
bin-empty = Nothing is here. What you remove, you will find here.
bin-restore = Restore
bin-restored = Restored: { $what }
bin-since = removed on { $when }
