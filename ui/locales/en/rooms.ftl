# The rooms of the plan.

room-basis = Basis
    .lead = First your website, your phone and mail, and your print. Only then social media.
room-strategy = Strategy
    .lead = Each objective on social media hangs on a goal of your business. So you know what it is for.
room-presence = Presence
    .lead = Which channels now, which later, which not. And why.
room-content = Content
    .lead = The themes that you tell about. Each theme answers a question of your customers.
room-monitoring = Listening
    .lead = What you watch for, who does it, and what you do then.
room-metrics = Measuring
    .lead = Only the figures that say whether your objectives come closer.

# Basis
basis-business = Your business
basis-website = Your website
basis-back-office = How to reach you
basis-offline = Your print
not-looked-at = not looked at yet
looked-on = Looked at on { $day }.
mended-by = { $who } sees to it.
routes-title = How people reach you
routes-lead = Who answers, and how much time does it take?
routes-empty = Put your phone, your mail and your counter here. Koers reckons whether you can bear it.
route-new = New way
add-contact_route = Add a way
add-test_contact = Note a test
test-of = Test of { $what }
load-title = Can you bear it?
load-lead = All together, with { $lift }% more to do.
load-unknown = Fill in how many people come and how much time there is. Then Koers reckons it.
load-percent = { $percent }% of the time there is
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
today-checks = What your plan misses most now
today-all-checks =
    { $count ->
        [one] 1 point
       *[other] All { $count } points
    }
gate-basis-go = To your basis
gate-reason-go = To your reason

# Strategy
strategy-contents = Parts of your strategy
strategy-goals = Goals
    .lead = Your business at the top. Below it what social media do for it.
strategy-reason = Why
    .lead = A good reason serves an objective.
strategy-segments = Audiences
    .lead = Whom you want to reach, and where you find them.
strategy-people = People
    .lead = Who takes part, with how many hours.
goal-of-business = Goal of your business
goals-empty = Here comes what your business wants to reach, for example: 15% more revenue from cakes.
objectives-loose = Without a goal of your business yet
objective-no-kpi = No figure to follow yet.
segments-empty = Here come the people you want to reach, for example: parents who give a party.
people-empty = Here comes who takes part. Begin with yourself.
latest = { $value } on { $day }
tie-kpis = Measured by
tie-channels = Served by
tie-segments = For
tie-serves = Serves
tie-found-on = To be found on
tie-for = For
tie-on = On
tie-measures = Measures
add-person = Add a person
add-business_goal = Add a business goal
add-objective = Add an objective
add-segment = Add an audience
add-needs-name = First fill in what it is called.

# Presence
presence-undecided = Not decided yet
presence-empty = Here come your channels. Add those you leave alone too, with the reason.
add-channel = Add a channel
channel-opened = Open since { $day }
channel-not-yet = Not open yet
channel-waits = Not yet: a gate is shut.
channel-open = Open the channel
evidence = Are they there?
evidence-add = Note whether { $name } are here
evidence-none = There is no audience yet.

# Content
content-empty = Here come your themes, for example: how we make sourdough.
add-pillar = Add a theme

# Listening
monitoring-empty = Here comes what you watch for, for example: the name of your shop on Google.
add-watch = Add a point

# Measuring
metrics-no-lane = Not sorted yet
metrics-empty = Here come your figures, for example: cakes ordered a month.
add-kpi = Add a figure
add-measurement = Note a value
not-measured = Not measured yet
measurements =
    { $count ->
        [0] No measurements yet
        [one] 1 measurement
       *[other] { $count } measurements
    }

# Your answers
answers-lead = Go through your answers. Is all of it right? Then you can save your plan.
answers-to-plan = To your plan
answers-empty = still empty
answers-missing =
    { $count ->
        [one] 1 question is still open
       *[other] { $count } questions are still open
    }
answers-unknown =
    { $count ->
        [one] This you don’t know yet
       *[other] These { $count } things you don’t know yet
    }
change = Change

# Documents
document-plan = Strategy plan
    .text = For yourself, the bank or your adviser.
document-language = Language of the document
document-save = Save as PDF
document-same = This is exactly what will stand on paper.
document-making = Koers is making your plan…
document-not-shown = The document cannot be shown now
pages =
    { $count ->
        [one] 1 page.
       *[other] { $count } pages.
    }
document-preview = Preview of the document
page-of = Page { $page } of { $all }
copy-title = A copy of your plan
    .text = To mail, or to put on a stick.
backups = Backups
    .text = Koers makes them by itself. You can always put one back.
backups-none = There is no backup yet.
backup-put-back = Put back
backup-work = during the work
backup-migration = before a new version
backup-import = before reading in
backup-bulk-delete = before removing
backup-put-aside = before putting back
backup-confirm = Put back the backup of { $when }?
    .text = Your plan becomes what it was then. The plan of now is kept first.
    .act = Put the backup back
    .not = Do not put it back

# Bin
bin-lead = What you remove lies here for thirty days.
bin-empty = Nothing lies here. What you remove can be found here.
bin-restore = Put back
bin-restored = Put back: { $what }
bin-since = removed on { $when }
