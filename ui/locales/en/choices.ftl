# The choices of a field: choice-<kind>-<field>-<code>, with .hint where the word alone does not say enough.

choice-business-line-food-and-drink = Food and drink
choice-business-line-shop = Shop
choice-business-line-web-shop = Web shop
choice-business-line-hair-and-beauty = Hair and beauty
choice-business-line-trades = Building, technology and installation
choice-business-line-professional-services = Advice and business services
choice-business-line-health-and-care = Health and care
choice-business-line-sport-and-leisure = Sport and leisure
choice-business-line-hospitality = Hotel, campsite or holiday home
choice-business-line-culture-and-events = Culture and events
choice-business-line-education = Schools and courses
choice-business-line-non-profit = Club or charity
choice-business-line-other = Something else

choice-business-relation-part-of-plan = Yes, it is part of our marketing plan
choice-business-relation-alone-budget = No, there is no money for more
choice-business-relation-alone-image = No, this is about how people see us
choice-business-relation-alone-experiment = No, we want to try it out first
choice-business-relation-alone-campaign = No, it belongs to one campaign

choice-business-country-nl = The Netherlands
choice-business-country-be = Belgium
choice-business-country-gb = Great Britain
choice-business-country-us = United States

choice-business-currency-eur = Euro (€)
choice-business-currency-gbp = Pound sterling (£)
choice-business-currency-usd = US dollar ($)

choice-business-document_language-nl = Dutch
choice-business-document_language-en = English

choice-business-time_zone-amsterdam = Amsterdam
choice-business-time_zone-brussels = Brussels
choice-business-time_zone-london = London
choice-business-time_zone-new-york = New York
choice-business-time_zone-chicago = Chicago
choice-business-time_zone-denver = Denver
choice-business-time_zone-los-angeles = Los Angeles

choice-source_plan-kind-business-plan = Business plan
choice-source_plan-kind-marketing-plan = Marketing plan

choice-basis_item-state-in-order = In order
choice-basis_item-state-needs-work = Could be better
choice-basis_item-state-not-in-order = Not in order
choice-basis_item-state-not-applicable = Does not apply to us

choice-search_term-answered-yes = Yes
choice-search_term-answered-no = No

choice-contact_route-kind-phone = Phone
choice-contact_route-kind-mail = E-mail
choice-contact_route-kind-form = Form on the website
choice-contact_route-kind-chat = Chat
choice-contact_route-kind-counter = Counter
choice-contact_route-kind-social = Messages on social media

choice-test_contact-right-yes = Yes
choice-test_contact-right-no = No

choice-offline_item-carrier-card = Card
choice-offline_item-carrier-flyer = Leaflet
choice-offline_item-carrier-van = Car or van
choice-offline_item-carrier-window = Window or front
choice-offline_item-carrier-invoice = Invoice or receipt
choice-offline_item-carrier-packaging = Packaging
choice-offline_item-carrier-advertisement = Advertisement
choice-offline_item-carrier-other = Something else

choice-offline_item-email_expected-yes = Yes
choice-offline_item-email_expected-no = No
choice-offline_item-agrees-yes = Yes
choice-offline_item-agrees-no = No

choice-business_goal-is_revenue-yes = Yes
choice-business_goal-is_revenue-no = No

choice-objective-kind-loyalty = Customers who stay
choice-objective-kind-reputation = A good name
choice-objective-kind-sales = Selling more
choice-objective-kind-prospects = New people who are interested
choice-objective-kind-traffic = More visits to the website
choice-objective-kind-service = Helping customers better
choice-objective-kind-hiring = Finding new colleagues
choice-objective-kind-other = Something else

choice-objective-angle-win = Win new customers
choice-objective-angle-keep = Keep customers
choice-objective-angle-engage = Get people involved
choice-objective-angle-interact = Talk with people

choice-objective-return_way-deals = I count what was sold through social media
    .hint = You ask every customer how they found you. This is the most exact.
choice-objective-return_way-customers = I compare with how many customers I had before
    .hint = You count the customers who were added. This is the easiest.

choice-reason-kind-serves-objective = It helps an objective that I already have
choice-reason-kind-keeping-up = I want to keep up with the times, or with others
choice-reason-kind-customers-are-there = My customers are there
choice-reason-kind-budget = There is no money for anything else
choice-reason-kind-image = I want people to see us differently
choice-reason-kind-experiment = I want to try it out
choice-reason-kind-campaign = It suits a campaign that I am planning
choice-reason-kind-everyone-does-it = Everyone does it

choice-decision-verdict-go = Yes, we will do it
choice-decision-verdict-not-yet = Not yet
    .hint = That is fine. Write down what must happen first.

choice-decision-support-yes = Yes
choice-decision-support-no = No

choice-evaluation-rhythm-monthly = Every month
choice-evaluation-rhythm-quarterly = Every quarter
choice-evaluation-rhythm-half-yearly = Twice a year
choice-evaluation-rhythm-yearly = Once a year

choice-segment-kind-customers = Customers
choice-segment-kind-prospects = People who may become customers
choice-segment-kind-group = A group of people with something in common

choice-segment-online-yes = Yes, I have seen it
choice-segment-online-no = No
choice-segment-online-unknown = I do not know
choice-segment-networks-yes = Yes, I have seen it
choice-segment-networks-no = No
choice-segment-networks-unknown = I do not know

choice-journey_stage-code-notices = Notices us
    .hint = This person did not know us yet.
choice-journey_stage-code-considers = Thinks about it
    .hint = This person compares and is still in doubt.
choice-journey_stage-code-buys = Buys
    .hint = This person wants to order, book or come by now.
choice-journey_stage-code-uses = Uses it
    .hint = This person has bought and is a customer now.
choice-journey_stage-code-recommends = Tells others
    .hint = This customer recommends us to others.

choice-journey_stage-kind-tip = Tip
choice-journey_stage-kind-answer = Answer to a question
choice-journey_stage-kind-story = Story
choice-journey_stage-kind-behind-the-scenes = Behind the scenes
choice-journey_stage-kind-people = Somebody who works here
choice-journey_stage-kind-review = A customer’s experience
choice-journey_stage-kind-question = Question for the reader
choice-journey_stage-kind-news = News
choice-journey_stage-kind-partner = Something from a partner
choice-journey_stage-kind-event = Event
choice-journey_stage-kind-offer = Offer
    .hint = This post sells. Do not use it too often.

choice-journey_stage-also-tip = Tip
choice-journey_stage-also-answer = Answer to a question
choice-journey_stage-also-story = Story
choice-journey_stage-also-behind-the-scenes = Behind the scenes
choice-journey_stage-also-people = Somebody who works here
choice-journey_stage-also-review = A customer’s experience
choice-journey_stage-also-question = Question for the reader
choice-journey_stage-also-news = News
choice-journey_stage-also-partner = Something from a partner
choice-journey_stage-also-event = Event
choice-journey_stage-also-offer = Offer
    .hint = This post sells. Do not use it too often.

choice-image_reading-object-you = You yourself
choice-image_reading-object-organisation = Your business
choice-image_reading-object-product = What you sell

choice-expected_reaction-rung-unknown = Has never heard of us
    .hint = The name means nothing to these people.
choice-expected_reaction-rung-name-only = Knows only our name
    .hint = They do not know what we do.
choice-expected_reaction-rung-heard = Knows us, but never did anything
    .hint = Never bought, called or came by.
choice-expected_reaction-rung-acted-once = Did something once
    .hint = Bought, called or came by once.
choice-expected_reaction-rung-acts-often = Comes often and likes to come
    .hint = Our regular customers.
choice-expected_reaction-rung-ambassador = Tells others about us
    .hint = They recommend us without being asked.

choice-brand_answer-question-relevance = How we help people
choice-brand_answer-question-context = How we reach them
choice-brand_answer-question-resonance = How they keep seeing us
choice-brand_answer-question-accessibility = How easily they find us

choice-trust_signal-kind-leading-role = We lead the way
    .hint = Others look at what we do.
choice-trust_signal-kind-expert = We know our trade
    .hint = We give answers that help people.
choice-trust_signal-kind-relevant-interaction = We talk about what matters
    .hint = We react to others, even when it is not about us.

choice-approach-advertises-yes = Yes
choice-approach-advertises-no = No

choice-integration-marketing-newsletter = Newsletter
choice-integration-marketing-search-engine = Being found through Google
choice-integration-marketing-search-ads = Advertisements in Google
choice-integration-marketing-print = Printed material
choice-integration-marketing-events = Events
choice-integration-marketing-shop = The shop or office itself
choice-integration-marketing-press = Newspaper, radio or television
choice-integration-marketing-partners = Partners
choice-integration-marketing-website = Website
choice-integration-marketing-other = Something else

choice-partner-shares_ours-yes = Yes
choice-partner-shares_ours-no = No
choice-partner-we_share-yes = Yes
choice-partner-we_share-no = No

choice-budget_line-kind-hours = People’s hours
choice-budget_line-kind-tools = Programs and devices
choice-budget_line-kind-content = Making posts
choice-budget_line-kind-pictures = Photo and video
choice-budget_line-kind-advertising = Advertisements
choice-budget_line-kind-training = Training
choice-budget_line-kind-outside-help = Help from outside
choice-budget_line-kind-other = Something else

choice-budget_line-every-once = Once
choice-budget_line-every-month = Every month
choice-budget_line-every-year = Every year

choice-budget_line-means-people = People
    .hint = Hours, training and help.
choice-budget_line-means-processes = Way of working
    .hint = Agreements, so that the work runs smoothly.
choice-budget_line-means-means = Tools
    .hint = Things and services that you buy.

choice-budget_line-purpose-listening = Listening and joining in
    .hint = Reading what people say, and answering.
choice-budget_line-purpose-content = Making posts
    .hint = Text, photos and videos.
choice-budget_line-purpose-taking-part = Taking part
    .hint = Reacting to others and in groups.
choice-budget_line-purpose-analysing = Seeing what it brings in
    .hint = Noting and comparing figures.
choice-budget_line-purpose-integrating = Linking with other marketing
    .hint = Like your newsletter, your website and your printed material.

choice-sourcing-purpose-listening = Listening and joining in
    .hint = Reading what people say, and answering.
choice-sourcing-purpose-content = Making posts
    .hint = Text, photos and videos.
choice-sourcing-purpose-taking-part = Taking part
    .hint = Reacting to others and in groups.
choice-sourcing-purpose-analysing = Seeing what it brings in
    .hint = Noting and comparing figures.
choice-sourcing-purpose-integrating = Linking with other marketing
    .hint = Like your newsletter, your website and your printed material.

choice-sourcing-place-house = We do it ourselves
choice-sourcing-place-outsourced = We have it done
    .hint = Then choose which of you keeps an eye on it.

choice-person-department-management = Management
choice-person-department-sales = Sales
choice-person-department-marketing = Marketing
choice-person-department-customer-service = Customer service
choice-person-department-legal = Legal
choice-person-department-finance = Finance
choice-person-department-it = Computers and technology
choice-person-department-other = Something else

choice-person-standing-staff = Yes, works here
choice-person-standing-adviser = No, adviser from outside
choice-person-standing-agency = No, from an agency

choice-person-is_face-yes = Yes
choice-person-is_face-no = No
choice-person-is_me-yes = Yes
choice-person-is_me-no = No

choice-duty-task-strategy = Looking after the plan
choice-duty-task-budget = Deciding about the money
choice-duty-task-content = Making posts
choice-duty-task-publishing = Publishing posts
choice-duty-task-monitoring = Listening
    .hint = Looking at what people say about us.
choice-duty-task-answering = Answering
choice-duty-task-escalation = Solving hard cases
    .hint = What others cannot or may not answer alone.
choice-duty-task-measuring = Noting the figures
choice-duty-task-evaluation = Looking back to see if it works

choice-hat-department-management = Management
choice-hat-department-sales = Sales
choice-hat-department-marketing = Marketing
choice-hat-department-customer-service = Customer service
choice-hat-department-legal = Legal
choice-hat-department-finance = Finance
choice-hat-department-it = Computers and technology
choice-hat-department-other = Something else

choice-stakeholder-department-management = Management
choice-stakeholder-department-sales = Sales
choice-stakeholder-department-marketing = Marketing
choice-stakeholder-department-customer-service = Customer service
choice-stakeholder-department-legal = Legal
choice-stakeholder-department-finance = Finance
choice-stakeholder-department-it = Computers and technology
choice-stakeholder-department-other = Something else

choice-training-topic-criticism = Dealing with criticism
choice-training-topic-writing = Writing
choice-training-topic-pictures = Photo and video
choice-training-topic-networks = How the channels work
choice-training-topic-figures = Reading the figures
choice-training-topic-other = Something else

choice-clause-stance-encourages = Encourages
    .hint = You may do this, and we like to see it.
choice-clause-stance-guides = Shows the way
    .hint = This is how to do it well.
choice-clause-stance-forbids = Forbids
    .hint = You do not do this. Use it as little as you can.

choice-clause-applies-yes = Yes
choice-clause-applies-no = No

choice-response_rule-message-angry = Somebody is angry
choice-response_rule-message-happy = Somebody is happy
choice-response_rule-message-question = Somebody asks something
choice-response_rule-message-information = Somebody wants to know more
    .hint = They ask for a leaflet, a price or more detail.
choice-response_rule-message-remark = Somebody makes a remark
choice-response_rule-message-buying-signal = Somebody may want to buy
    .hint = For example: ‘Do you still have that one?’
choice-response_rule-message-wrong-fact = Somebody says something that is not true
choice-response_rule-message-insult = Somebody insults or threatens
choice-response_rule-message-journalist = A journalist asks something
choice-response_rule-message-neutral = None of these
    .hint = A post about us, without a question or a feeling.

choice-response_rule-alone-yes = Yes
choice-response_rule-alone-no = No

choice-channel-decision-now = Now
choice-channel-decision-later = Later
choice-channel-decision-no = No

choice-channel-is_hub-yes = Yes
choice-channel-is_hub-no = No

choice-audience_on_channel-share-none = None of them
choice-audience_on_channel-share-some = Some
choice-audience_on_channel-share-many = Many
choice-audience_on_channel-share-most = Most
choice-audience_on_channel-share-unknown = I do not know

choice-audience_on_channel-prospects-none = None of them
choice-audience_on_channel-prospects-some = Some
choice-audience_on_channel-prospects-many = Many
choice-audience_on_channel-prospects-most = Most
choice-audience_on_channel-prospects-unknown = I do not know

choice-audience_on_channel-does-reads = Read and watch
choice-audience_on_channel-does-asks = Ask questions
choice-audience_on_channel-does-shares = Share posts
choice-audience_on_channel-does-buys = Buy

choice-profile-picture-yes = Yes
choice-profile-picture-no = No
choice-profile-cover-yes = Yes
choice-profile-cover-no = No

choice-follow_target-kind-person = A person
choice-follow_target-kind-page = A page
choice-follow_target-kind-group = A group
choice-follow_target-kind-company = A company
choice-follow_target-kind-conversation = A conversation
    .hint = A subject that people talk about together.

choice-mix_rules-about_us_rule-yes = Yes
choice-mix_rules-about_us_rule-no = No
choice-mix_rules-promotional_rule-yes = Yes
choice-mix_rules-promotional_rule-no = No

choice-post-kind-tip = Tip
choice-post-kind-answer = Answer to a question
choice-post-kind-story = Story
choice-post-kind-behind-the-scenes = Behind the scenes
choice-post-kind-people = Somebody who works here
choice-post-kind-review = A customer’s experience
choice-post-kind-question = Question for the reader
choice-post-kind-news = News
choice-post-kind-partner = Something from a partner
choice-post-kind-event = Event
choice-post-kind-offer = Offer
    .hint = This post sells. Do not use it too often.

choice-post-about_us-yes = Yes
choice-post-about_us-no = No
choice-post-promotional-yes = Yes
choice-post-promotional-no = No

choice-post-origin-own = Our own
choice-post-origin-partner = A partner’s

choice-post-trust-leading-role = We lead the way
    .hint = Others look at what we do.
choice-post-trust-expert = We know our trade
    .hint = We give answers that help people.
choice-post-trust-relevant-interaction = We talk about what matters
    .hint = We react to others, even when it is not about us.

choice-post-status-idea = Idea
choice-post-status-draft = Being made
choice-post-status-check = To be checked
choice-post-status-planned = Planned
choice-post-status-published = Published

choice-watch-what-our-name = Our name
choice-watch-what-product = What we sell
choice-watch-what-person = One of us
choice-watch-what-competitor = A competitor
choice-watch-what-term = A word from our trade

choice-watch-rhythm-several-a-day = A few times a day
choice-watch-rhythm-daily = Every day
choice-watch-rhythm-weekly = Every week
choice-watch-rhythm-monthly = Every month

choice-kpi-yardstick-followers = Followers
choice-kpi-yardstick-likes = Likes
choice-kpi-yardstick-shares = Times shared
choice-kpi-yardstick-comments = Comments
choice-kpi-yardstick-site-visits = Visits to the website
choice-kpi-yardstick-repeat-visits = People who come back to the website
choice-kpi-yardstick-requests = Questions and requests
choice-kpi-yardstick-orders = Orders or bookings
choice-kpi-yardstick-revenue = Revenue
choice-kpi-yardstick-satisfaction = How satisfied customers are
choice-kpi-yardstick-own = Something else

choice-kpi-lane-steering = Steering
    .hint = Is it going the right way?
choice-kpi-lane-relationship = Relationships
    .hint = Do people get closer?
choice-kpi-lane-money = Money
    .hint = What comes in?

choice-kpi-rhythm-weekly = Every week
choice-kpi-rhythm-monthly = Every month
choice-kpi-rhythm-quarterly = Every quarter

choice-kpi-leading-yes = Yes
choice-kpi-leading-no = No

choice-kpi-better-more = More is better
choice-kpi-better-less = Less is better

choice-contact-relation-follows = Follows us
choice-contact-relation-reacts = Reacts to us
    .hint = With a thumb, a heart or a few words.
choice-contact-relation-talks = Talks with us
    .hint = Messages have gone back and forth.
choice-contact-relation-met = Called or came by
choice-contact-relation-lead = May want to buy
    .hint = This person asked for a price or an appointment.
choice-contact-relation-customer = Is a customer
choice-contact-relation-ambassador = Tells others about us

choice-ritual-trigger-new-follower = Somebody starts to follow us
choice-ritual-trigger-asked = Somebody asks something
choice-ritual-trigger-praised = Somebody says something kind
choice-ritual-trigger-complained = Somebody complains
choice-ritual-trigger-first-purchase = Somebody buys for the first time
choice-ritual-trigger-partner-posts = A partner posts something

choice-cycle-phase-strategy = Strategy
    .hint = You decide what you want, and for whom.
choice-cycle-phase-set-up = Set-up
    .hint = You prepare channels, people and agreements.
choice-cycle-phase-schedule = Planning and doing
    .hint = You make posts and publish them.
choice-cycle-phase-measure = Measuring and looking back
    .hint = You see what works, and change your plan.

choice-action-why-finding = A check by Koers
choice-action-why-duty = A task
choice-action-why-review = A look back
choice-action-why-own = An idea of our own

choice-action-phase-strategy = Strategy
    .hint = You decide what you want, and for whom.
choice-action-phase-set-up = Set-up
    .hint = You prepare channels, people and agreements.
choice-action-phase-schedule = Planning and doing
    .hint = You make posts and publish them.
choice-action-phase-measure = Measuring and looking back
    .hint = You see what works, and change your plan.

choice-action-state-open = To do
choice-action-state-doing = Being done
choice-action-state-done = Done

choice-gate_terms-gate-basis = The basis
choice-gate_terms-gate-reason = The reason
choice-gate_terms-gate-strategy = The strategy
choice-gate_terms-gate-audience = The audience

# Words that stand in the sentences of checks.
gate-basis = The basis
gate-reason = The reason
gate-strategy = The strategy
gate-audience = The audience
severity-blocker = Fix this first
severity-warning = Watch out
severity-tip = Tip
no-answer = no answer

# Series and fixed times
choice-series-weekday-monday = Monday
choice-series-weekday-tuesday = Tuesday
choice-series-weekday-wednesday = Wednesday
choice-series-weekday-thursday = Thursday
choice-series-weekday-friday = Friday
choice-series-weekday-saturday = Saturday
choice-series-weekday-sunday = Sunday
choice-time_slot-weekday-monday = Monday
choice-time_slot-weekday-tuesday = Tuesday
choice-time_slot-weekday-wednesday = Wednesday
choice-time_slot-weekday-thursday = Thursday
choice-time_slot-weekday-friday = Friday
choice-time_slot-weekday-saturday = Saturday
choice-time_slot-weekday-sunday = Sunday
choice-series-kind-tip = Tip
choice-series-kind-answer = Answer to a question
choice-series-kind-story = Story
choice-series-kind-behind-the-scenes = Behind the scenes
choice-series-kind-people = Somebody who works here
choice-series-kind-review = A customer’s experience
choice-series-kind-question = Question for the reader
choice-series-kind-news = News
choice-series-kind-partner = Something from a partner
choice-series-kind-event = Event
choice-series-kind-offer = Offer
choice-series-rhythm-weekly = Every week, or every few weeks
choice-series-rhythm-month-day = Every month on a fixed date
choice-series-rhythm-month-weekday = Every month on a fixed day of the week
choice-series-nth-first = The first
choice-series-nth-second = The second
choice-series-nth-third = The third
choice-series-nth-fourth = The fourth
choice-series-nth-last = The last
choice-post_comment-settled-yes = Yes
choice-post_comment-settled-no = No
choice-own_day-every_year-yes = Yes
choice-own_day-every_year-no = No
