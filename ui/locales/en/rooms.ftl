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
