# The fields: what they are called, a hint where it helps, and an example from a small business.
# field-<kind>-<field>, with .hint and .example; basis-item-<code> for the checklist of the basis; kind-<kind> as a name.

## What the kinds are called

kind-business = business
kind-person = person
kind-basis_item = point of the basis
kind-contact_route = way to reach you
kind-test_contact = test
kind-business_goal = business goal
kind-objective = objective
kind-reason = reason
kind-segment = audience
kind-channel = channel
kind-audience_on_channel = audience on a channel
kind-pillar = theme
kind-watch = thing to listen for
kind-kpi = figure you follow
kind-measurement = measurement
kind-gate_terms = opening on terms
kind-set_aside = check set aside

## Business

field-business-name = Name of your business
    .hint = As customers know you.
    .example = Star Bakery
field-business-line = Line of business
    .hint = Then Koers picks examples that suit you.
field-business-people = How many people work there?
    .hint = Count yourself too. An estimate will do.
    .example = 6
field-business-sells = What do you sell, and to whom?
    .hint = One sentence is enough.
    .example = Sourdough bread and cakes, for families in and around Deventer.
field-business-web_address = Address of your website
    .hint = As your customers type it.
    .example = www.starbakery.com
field-business-email = E-mail address for customers
    .example = hello@starbakery.com
field-business-phone = Phone number for customers
    .example = 0570 12 34 56
field-business-address = Address
    .hint = Street, number, postcode and town.
    .example = 12 Market Square, 7411 BR Deventer
field-business-site_goal = What is your website for?
    .hint = What should a visitor do there?
    .example = People order a cake there, or call us with a question.
field-business-relation = Is this plan part of a wider marketing plan?
    .hint = Sometimes social media stand apart from the rest. Then it helps to know why.

## Basis

field-basis_item-item = Point on the list
field-basis_item-state = How is this now?
    .hint = Really look. Do not guess.
field-basis_item-note = What did you see?
    .example = On my phone I have to zoom in to read the prices.
field-basis_item-looked_on = When did you look?
    .hint = After half a year Koers asks again.
field-basis_item-owner = Who will fix it?

basis-item-found = People find your website through Google, even without typing your name.
    .hint = Search for what you sell and your town. For example: order cake Deventer.
basis-item-usable-on-phone = Your website works well on a phone.
    .hint = Open your website on your phone. Can you read and tap everything?
basis-item-analytics = You measure how many people visit your website, and what they do.
    .hint = For example with Google Analytics, Matomo or Plausible.
basis-item-information-found = Visitors quickly find what they are looking for.
    .hint = Ask somebody to find your opening hours and a price. Can they, in half a minute?
basis-item-next-step = Every page makes clear what a visitor can do next.
    .hint = For example order, call or make an appointment.
basis-item-phone-answered = The phone is answered when customers call.
    .hint = Ask somebody to call at a busy moment.
basis-item-mail-answered = E-mail is read and answered.
    .hint = Send yourself a question through the website, and see how long it takes.
basis-item-answers-right = Customers get the right answer.
    .hint = Ask two colleagues the same question. Do they say the same?
basis-item-answers-current = What you tell customers is up to date.
    .hint = Think of prices, opening hours and what is in stock.
basis-item-print-agrees = Your printed material says the same as your website.
    .hint = Put your card, leaflet and receipt beside your website.
basis-item-print-names-site = The address of your website is on your printed material.
    .hint = Look at your van, your window and your packaging too.

field-contact_route-kind = How do customers reach you?
    .hint = Start with the way that is used most.
field-contact_route-owner = Who answers?
field-contact_route-promised = Within how many minutes do you promise an answer?
    .hint = A day is 1440 minutes.
    .example = 240
field-contact_route-contacts_a_week = How many times in a usual week?
    .hint = An estimate will do.
    .example = 46
field-contact_route-minutes_each = How many minutes does it take each time?
    .example = 4
field-contact_route-minutes_a_week = How many minutes a week do you have for this?
    .hint = Five hours is 300 minutes.
    .example = 300

field-test_contact-route = What did you test?
field-test_contact-on_day = On which day?
field-test_contact-answered_after = How many minutes until there was an answer?
    .hint = No answer at all? Then leave this empty.
    .example = 15
field-test_contact-right = Was the answer right?
field-test_contact-note = What did you notice?
    .example = The phone rang eight times. Then I got the answering machine.

## People

field-person-name = Name
    .hint = The name that you use at work.
    .example = Samira
field-person-role = What does this person do?
    .example = Works in the shop and takes the photos.
field-person-department = Department
    .hint = In a small business one person often wears several hats. Choose the biggest.
field-person-hours_a_week = Hours a week for social media
    .hint = Hours that are really there, in a busy week too.
    .example = 3
field-person-cost_an_hour = What does an hour of work cost?
    .hint = An account is free, an hour of work is not. Count your own hours too.
    .example = 28.50

## Goals

field-business_goal-sentence = What do you want to achieve with your business?
    .hint = One sentence, with a number and a date if you know them.
    .example = 15% more revenue from cakes, by the end of 2027.
field-business_goal-measure = What do you count for that?
    .example = Revenue from cakes a year, in euros
field-business_goal-baseline = How much is it now?
    .example = 62000
field-business_goal-target = How much should it be?
    .example = 71300
field-business_goal-due = By when?
    .example = 31-12-2027
field-business_goal-is_revenue = Is this goal about revenue?

field-objective-business_goal = Which business goal does this belong to?
    .hint = An objective for social media always helps a goal of your business.
field-objective-kind = What is it about?
field-objective-angle = What do you mostly want to do?
field-objective-sentence = What should social media bring you?
    .hint = Say what changes for your business, not what you will post.
    .example = 40 cakes ordered a month through our channels.
field-objective-way = How will you achieve that?
    .example = Show every week how a cake is made, with a link to order.
field-objective-baseline = How much is it now?
    .hint = Not sure? Count one week and work it out.
    .example = 18
field-objective-target = How much should it be?
    .example = 40
field-objective-start = When do you start?
    .example = 01-12-2026
field-objective-deadline = By when?
    .example = 31-03-2027
field-objective-owner = Who sees to it?
    .hint = One name. Otherwise nobody feels responsible.
field-objective-success = When is it a success?
    .hint = Agree on this now, not afterwards.
    .example = 40 cakes or more ordered, three months in a row.
field-objective-failure = When is it a failure?
    .hint = Then you stop, or do it differently.
    .example = Still fewer than 25 ordered cakes in March.

field-reason-kind = Why do you want to use social media?
    .hint = Social media take time. That time is well spent if they help an objective.
field-reason-objective = Which objective does it help?
field-reason-text = In your own words
    .example = Customers order cakes when they see how we make them.

## Audience

field-segment-name = What do you call this group?
    .hint = Start with the group that matters most.
    .example = Party planners
field-segment-kind = What kind of group is it?
field-segment-description = Who are they?
    .example = Parents of young children, in and around Deventer.
field-segment-needs = What do they want to know or arrange?
    .hint = One question on each line. You make posts of these later.
    .example = Will the cake be ready on time? Can it be made without nuts?
field-segment-online = Are they active on the internet?
field-segment-online_proof = How can you tell?
    .example = Four in ten orders come through the website.
field-segment-networks = Are they active on social media?
    .hint = Places where people share photos or videos count too.
field-segment-networks_proof = How can you tell?
    .hint = Ask ten customers, or see who already reacts.
    .example = Of twenty customers at the counter, fourteen were on Instagram.
field-segment-seen_on = When did you see that?
    .hint = After half a year Koers asks again.

## Presence

field-channel-name = Which channel?
    .hint = A channel is a place where you post messages.
    .example = Instagram
field-channel-decision = What do you decide?
field-channel-reason = Why?
    .hint = A no has a reason too. Then you do not have to think about it again and again.
    .example = Our customers show their parties here, and a cake makes a good picture.
field-channel-objectives = Which objectives does this channel help?
field-channel-owner = Who keeps it going?
field-channel-posts_a_week = How many posts a week?
    .hint = Better two that you keep up than seven that stop.
    .example = 2
field-channel-minutes_a_post = How many minutes does one post take?
    .hint = Count the photo, the text and the checking.
    .example = 40
field-channel-minutes_a_day = How many minutes a day to read and answer?
    .example = 10
field-channel-opened_on = Opened on

field-audience_on_channel-channel = Channel
field-audience_on_channel-segment = Audience
field-audience_on_channel-share = How many of them are active here?
field-audience_on_channel-proof = How can you tell?
    .hint = What you saw or asked counts. A feeling does not.
    .example = Fourteen of twenty customers said that they look here every day.
field-audience_on_channel-seen_on = When did you see that?

## Content

field-pillar-theme = What will you talk about?
    .hint = A fixed theme that you can always say something new about.
    .example = How a cake is made
field-pillar-segment = For whom?
field-pillar-question = Which question of theirs do you answer?
    .hint = A question that customers really ask you.
    .example = How far ahead should I order?
field-pillar-value = What do they get out of it?
    .example = They know what is possible, and feel sure enough to order.
field-pillar-objective = Which objective does it help?
field-pillar-share = What part of your posts?
    .hint = All themes together make 100%.
    .example = 40%

## Listening

field-watch-what = What do you listen for?
field-watch-words = Which words do you look for?
    .hint = Also the way people misspell them.
    .example = Star Bakery, the star baker, cake Deventer
field-watch-channel = On which channel?
    .hint = Leave empty if you look everywhere.
field-watch-why = Why?
    .example = People who complain about us want an answer today.
field-watch-tool = Where do you look, and with what?
    .example = Notifications from Instagram, and a Google Alert.
field-watch-owner = Who looks?
field-watch-rhythm = How often?
field-watch-minutes_a_week = How many minutes a week does it take?
    .hint = Only the time that you have not counted with a channel yet.
    .example = 20
field-watch-response = What do you do with what you find?
    .example = Say thanks, answer, or pass it on to Samira.

## Metrics

field-kpi-yardstick = What do you count?
field-kpi-name = What do you call this figure?
    .example = Orders through the site
field-kpi-lane = What does it tell you about?
    .hint = Followers and likes help you steer. They are not a result in themselves.
field-kpi-objective = Which objective does it belong to?
    .hint = A figure without an objective only takes time.
field-kpi-why = Why do you follow this?
    .example = It shows whether people order after looking.
field-kpi-instrument = What do you measure it with?
    .example = The order form, which asks how people found us.
field-kpi-rhythm = How often do you note it?
field-kpi-owner = Who notes it?

field-measurement-kpi = Figure
field-measurement-on_day = Day
    .hint = The day of the measurement, or the last day of the period.
field-measurement-value = Value
    .example = 26

## Gates and checks

field-gate_terms-gate = Gate
field-gate_terms-reason = Why are you going on anyway?
    .hint = This reason will be in your plan.
    .example = The new website will be there on 1 March. Until then we only answer.
field-gate_terms-by_whom = Who decides this?
    .example = Samira
field-gate_terms-on_day = On which day?
field-gate_terms-covers = What it covers

field-set_aside-check = Check
field-set_aside-subject = About
field-set_aside-reason = Why are you setting this aside?
    .hint = This reason will be in your plan.
    .example = We have no printed material with an address on it.
field-set_aside-by_whom = Who decides this?
    .example = Samira
field-set_aside-on_day = On which day?
field-set_aside-until_day = Until when?
    .hint = Leave empty if it stays that way.
