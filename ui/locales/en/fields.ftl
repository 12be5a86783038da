# The fields: what they are called, a hint where it helps, and an example where it is the same for every line of business.
# field-<kind>-<field>, with .hint and .example; field-<kind>-<field>-<item> for one entry of a fixed list;
# basis-item-<code> for the checklist of the basis; kind-<kind> as a name.

## What the kinds are called

kind-business = business
kind-source_plan = other plan
kind-basis_item = point of the basis
kind-search_term = search term
kind-month_figures = figures of a month
kind-contact_route = way to reach you
kind-test_contact = test
kind-offline_item = printed material
kind-business_goal = business goal
kind-marketing_goal = marketing goal
kind-objective = objective
kind-reason = reason
kind-decision = decision
kind-evaluation = look back
kind-segment = audience
kind-persona = example customer
kind-journey_stage = stage of your customer
kind-stage_answer = question at a stage
kind-image_reading = poll
kind-expected_reaction = reaction you expect
kind-value_proposition = promise to your customer
kind-brand_answer = answer about your brand
kind-tone_of_voice = tone
kind-trust_signal = reason to trust you
kind-approach = approach
kind-campaign = campaign
kind-campaign_load = extra work from a campaign
kind-integration = link with other marketing
kind-launch_step = step towards the start
kind-partner = partner
kind-budget_line = cost
kind-sourcing = do it yourself or buy it in
kind-person = person
kind-duty = task
kind-hat = hat
kind-voice = voice
kind-stakeholder = department that looks on
kind-briefing = talk with a colleague
kind-training = training
kind-clause = agreement
kind-guidelines = agreements
kind-response_rule = rule for answering
kind-channel = channel
kind-audience_on_channel = audience on a channel
kind-profile = profile
kind-follow_target = someone to follow
kind-fit_weights = weight when choosing a channel
kind-expansion_rule = rule for a next channel
kind-pillar = theme
kind-mix_rules = mix of your posts
kind-post = post
kind-watch = thing to listen for
kind-kpi = figure you follow
kind-measurement = measurement
kind-benchmark = figure to compare with
kind-contact = contact
kind-tactic = way to get closer
kind-ritual = habit
kind-cycle = round
kind-action = action
kind-gate_terms = opening on conditions
kind-set_aside = check set aside

## Business

field-business-name = Name of your business
    .hint = As customers know you.
field-business-line = What kind of business is it?
    .hint = Then Koers picks examples that suit you.
field-business-people = How many people work there?
    .hint = Count yourself too. An estimate is fine.
    .example = 6
field-business-sells = What do you sell, and to whom?
    .hint = One sentence is enough.
field-business-web_address = Address of your website
    .hint = As your customers type it.
field-business-email = E-mail address for customers
field-business-phone = Phone number for customers
field-business-address = Address
    .hint = Street, number, postcode and town.
field-business-opening_hours = When are you open?
    .hint = Also say when people can call.
field-business-site_goal = What is your website for?
    .hint = What should a visitor do there?
field-business-site_serves = Which business goal does your website help?
    .hint = So you know what your website does it for.
field-business-relation = Is this plan part of a larger plan?
    .hint = For example a plan for all your advertising. Such a plan is called a marketing plan.
field-business-yearly_limit = What may social media cost in a year?
    .hint = Add up money and paid hours.
    .example = 6000
field-business-colour = Colour of your documents
    .hint = A code with a hash sign and six characters. Ask whoever made your logo.
    .example = #1f6f5c
field-business-country = In which country are your customers?
    .hint = Its special days are the ones that Koers suggests.
field-business-currency = What money do you count in?
field-business-document_language = In which language are your documents?
field-business-time_zone = Which clock do you live by?
field-business-lift = How many more questions do you expect because of social media?
    .hint = Leave this empty and Koers counts on 30%.
    .example = 30
field-business-logo = Your logo
    .hint = It goes on the front of your plan. Choose a PNG, JPEG or SVG of at most 10 MB.

field-source_plan-kind = Which plan do you have already?
    .hint = Have you none? Then skip this.
field-source_plan-summary = What does it say?
    .hint = Only what matters for customers and sales.
field-source_plan-file = Where is that plan kept?
    .example = In the folder Bank, on Samira’s computer
field-source_plan-on_day = What is the date of that plan?
    .hint = Look on the first page. A rough date is fine.
    .example = 1/3/2025

## Basis

field-basis_item-item = Point on the list
field-basis_item-state = How is this now?
    .hint = Go and look. Do not guess.
field-basis_item-note = What did you see?
    .example = On my phone I have to zoom in to read the prices.
field-basis_item-looked_on = When did you look?
    .hint = After half a year Koers asks again.
field-basis_item-owner = Who will fix it?

basis-item-found = People find your website through Google, even without typing your name.
    .hint = Search for what you sell and your town. For example: order cake Deventer.
basis-item-usable-on-phone = Your website works well on a phone.
    .hint = Open your website on your phone. Can you read and tap everything?
basis-item-own-traffic = Your website gets visits by itself, even without social media.
    .hint = Look at your visitor figures. Do people come every week through Google, or directly?
basis-item-analytics = You measure how many people visit your website, and what they do.
    .hint = There are programs for that, such as Google Analytics, Matomo or Plausible.
basis-item-analytics-read = Somebody looks at the visitor figures of your website every month.
    .hint = Ask who did so, and when. Nobody knows? Then it is not done.
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
basis-item-print-names-mail = Your e-mail address is on your printed material, where people look for it.
    .hint = Look at your card, your leaflet and your invoice.

field-search_term-term = What does somebody type to find you?
    .hint = What you sell, and your town. Not your own name.
field-search_term-wanted = What does that person want?
    .hint = For example to buy something, to find something out or to come by.
field-search_term-page = Which page of your website answers that?
    .hint = The name or the address of the page.
field-search_term-answered = Is the answer really on that page?
    .hint = Look at the title, the heading and the text.
field-search_term-place = What is your place in Google?
    .hint = Search for it yourself. The top place is 1.
    .example = 4
field-search_term-looked_on = When did you look?

field-month_figures-month = Which month is this about?
    .hint = Fill in a day of that month. Choose an ordinary month.
    .example = 1/10/2026
field-month_figures-visitors = How many people visited your website?
    .hint = Your visitor figures tell you.
    .example = 840
field-month_figures-own_share = What part of them came by themselves?
    .hint = Through a search engine, or by typing your address.
    .example = 70%
field-month_figures-customers = How many customers did you have that month?
    .hint = Count the receipts or invoices. An estimate is fine.
    .example = 310
field-month_figures-revenue = How much revenue did you have that month?
    .example = 18500

field-contact_route-kind = How do customers reach you?
    .hint = Start with the way that is used most.
field-contact_route-owner = Who answers?
field-contact_route-promised = Within how many minutes do you promise an answer?
    .hint = A day is 1440 minutes.
    .example = 240
field-contact_route-hours = When do you answer?
    .hint = The days and hours when somebody is really there.
field-contact_route-contacts_a_week = How many times a week does somebody reach you this way?
    .hint = Take an ordinary week. An estimate is fine.
    .example = 46
field-contact_route-minutes_each = How many minutes does one answer take?
    .example = 4
field-contact_route-minutes_a_week = How many minutes a week do you have for that?
    .hint = Five hours is 300 minutes.
    .example = 300

field-test_contact-route = What did you test?
field-test_contact-on_day = On which day?
    .example = 16/11/2026
field-test_contact-answered_after = After how many minutes was there an answer?
    .hint = No answer at all? Then leave this empty.
    .example = 15
field-test_contact-right = Was the answer right?
field-test_contact-note = What did you notice?

field-offline_item-carrier = What carries your name?
    .hint = Anything that a customer can see counts.
field-offline_item-name = What do you call it?
field-offline_item-web_address = Which website address is on it?
    .hint = Copy it exactly. Is there none? Leave this empty.
field-offline_item-email = Which e-mail address is on it?
    .hint = Copy it exactly. Is there none? Leave this empty.
field-offline_item-phone = Which phone number is on it?
    .hint = Copy it exactly. Is there none? Leave this empty.
field-offline_item-claims = What else does it say?
    .hint = Think of prices, opening hours and promises.
    .example = Open every day from 8 to 18.
field-offline_item-email_expected = Do people look for an e-mail address here?
    .hint = On a card they do. On a bread bag they do not.
field-offline_item-agrees = Does it say the same as your website?
field-offline_item-looked_on = When did you look?
field-offline_item-note = What did you see?
    .example = The old phone number is still on it.

## Goals

field-business_goal-sentence = What do you want to achieve with your business?
    .hint = One sentence. With a number and a date, if you know them.
field-business_goal-measure = What do you count for that?
field-business_goal-baseline = How much is it now?
    .example = 62000
field-business_goal-target = How much should it be?
    .example = 71300
field-business_goal-due = By when?
    .example = 31/12/2027
field-business_goal-is_revenue = Is this goal about revenue?

field-marketing_goal-business_goal = Which business goal does this belong to?
field-marketing_goal-sentence = What should your marketing do for that?
    .hint = So not only social media: your leaflet and your shop count too.
field-marketing_goal-measure = What do you count for that?
    .hint = Something that you can count, like requests or visitors.
field-marketing_goal-target = How much should it be?
    .example = 120
field-marketing_goal-due = By when?
    .example = 30/6/2027

field-objective-business_goal = Which business goal does this belong to?
    .hint = An objective for social media always helps a goal of your business.
field-objective-marketing_goal = Which marketing goal does this belong to?
    .hint = Leave empty if you have no marketing goal.
field-objective-kind = What is this objective about?
field-objective-angle = What do you mostly want to do for that?
field-objective-sentence = What should social media bring you?
    .hint = Say what changes for your business, not what you will post.
field-objective-way = How will you achieve that?
field-objective-baseline = How much is it now?
    .hint = Not sure? Count for one week and work it out.
    .example = 18
field-objective-target = How much should it be?
    .example = 40
field-objective-start = When do you start?
    .example = 1/12/2026
field-objective-deadline = By when?
    .example = 31/3/2027
field-objective-owner = Who takes care of it?
    .hint = One name. Otherwise nobody feels responsible.
field-objective-success = When is it a success?
    .hint = Agree on this now, not afterwards.
field-objective-failure = When is it a failure?
    .hint = Then you stop, or do it differently.
field-objective-evaluated = How will you see whether it worked?
    .hint = Say what you count, who looks and when.
field-objective-return_way = How do you work out what it brings in?
    .hint = Choose what you can really keep up.
field-objective-result_value = How many euros is one result worth?
    .hint = What one new customer spends in a year, or what one order costs. An estimate is fine.
    .example = 85
field-objective-margin_share = What part of that do you keep?
    .hint = Take off what you had to buy in. Of 100 euros you may keep 40.
    .example = 40%
field-objective-credit_share = What part of the extra customers is due to social media?
    .hint = Your website and your shop bring customers too. It is better to choose too low.
    .example = 50%
field-objective-changed_why = Why do you change this during the round?
    .hint = Koers keeps what you agreed beside it.
field-objective-changed_on = When did you write that?
field-objective-success_on = When did you agree what success is?
field-objective-failure_on = When did you agree what failure is?
field-objective-evaluated_on = When did you agree how to look back?
field-objective-agreed_success = Agreed before the round: success
field-objective-agreed_failure = Agreed before the round: failure
field-objective-agreed_evaluated = Agreed before the round: how you look back
field-objective-recorded_in = In which other plan is this objective?
    .hint = Leave empty if it is only here.
    .example = Marketing plan 2027

field-reason-kind = Why do you want to use social media?
    .hint = Social media take time. That time is well spent if they help an objective.
field-reason-objective = Which objective does it help?
field-reason-text = Say it in your own words

field-decision-verdict = Will you use social media?
    .hint = Simply say yes, or not yet.
field-decision-by_whom = Who decides this?
field-decision-on_day = On which day was that decided?
    .example = 23/11/2026
field-decision-why_now = Why now?
    .hint = What is different from last year?
field-decision-support = Does the management support it?
    .hint = Are you the boss yourself? Then it is about you.
field-decision-takes_part = What does the management do itself?
    .hint = For example read the comments, or appear in the posts.

field-evaluation-success = When is your whole plan a success?
    .hint = Not one objective, but all of it. Name a number.
field-evaluation-failure = When is your whole plan a failure?
    .hint = Then you stop, or start again. Name a number.
field-evaluation-rhythm = How often do you look back?
    .hint = Every quarter suits most small businesses.
field-evaluation-first_on = When do you look back for the first time?
    .hint = Put it in your diary too.
    .example = 1/4/2027
field-evaluation-owner = Who looks back?
    .hint = One name. Often the same as with your tasks.
field-evaluation-how = How do you look back?
    .hint = Say with whom you look, and at which figures.

## Audience

field-segment-name = What do you call this group?
    .hint = Start with the group that matters most.
field-segment-kind = What kind of group is it?
field-segment-description = Who are they?
field-segment-needs = What do they want to know or arrange?
    .hint = One question on each line. Later you make posts of these.
field-segment-online = Are they active on the internet?
field-segment-online_proof = How can you tell?
field-segment-networks = Are they active on social media?
    .hint = Places where people share photos or videos count too.
field-segment-networks_proof = How can you tell?
    .hint = Ask ten customers, or see who already reacts.
field-segment-seen_on = When did you see that?
    .hint = After half a year Koers asks again.
field-segment-size = About how many people are there?
    .hint = Count the people nearby who could be customers.
    .example = 4500
field-segment-yearly_value = What does one customer spend in a year?
    .hint = The amount each time, times the number of times. Is it with your objective already? Then use that.
    .example = 140
field-segment-margin_share = What part of that do you keep?
    .hint = Take off what you had to buy in. Often it is the same as with your objective.
    .example = 40%

field-persona-segment = Which audience does this customer belong to?
field-persona-name = What is your example customer called?
    .hint = Make up somebody who is like your real customers.
field-persona-portrait = Who is it?
    .hint = Age, family, work and what this customer likes.
field-persona-quote = What does this customer often say?
    .hint = A sentence that you really hear in your business.
field-persona-day = What is an ordinary day like?
    .hint = When does this customer look at the phone?
    .example = Takes the children to school, works, and looks in the evening.
field-persona-worries = What does this customer worry about?
    .hint = Only what has to do with your line of business.

field-journey_stage-code = Stage
field-journey_stage-name = What do you call this stage?
    .hint = Leave empty for the usual name.
field-journey_stage-kind = Which post suits this best?
field-journey_stage-kind-notices = Which post suits people who do not know you yet?
    .hint = Choose something that makes people curious.
field-journey_stage-kind-considers = Which post suits people who are still in doubt?
    .hint = Choose something that answers a question.
field-journey_stage-kind-buys = Which post suits people who want to buy?
    .hint = Choose something that makes the last step easy.
field-journey_stage-kind-uses = Which post suits people who have bought already?
    .hint = Choose something that helps a customer at home.
field-journey_stage-kind-recommends = Which post suits people who like to talk about you?
    .hint = Choose something that people like to share.
field-journey_stage-also = Which post suits this too?

field-stage_answer-segment = For which audience?
    .hint = Leave empty if it is for everyone.
field-stage_answer-stage = At which stage?
field-stage_answer-question = What do they ask then?
field-stage_answer-question-notices = What does somebody ask who sees you for the first time?
    .hint = Think of what people say when they walk in.
field-stage_answer-question-considers = What does somebody ask who is still in doubt?
    .hint = Think of price, quality and how long it takes.
field-stage_answer-question-buys = What does somebody ask who wants to buy now?
    .hint = Think of ordering, paying and collecting.
field-stage_answer-question-uses = What does somebody ask who has bought already?
    .hint = Think of keeping it, using it and what can go wrong.
field-stage_answer-question-recommends = What does somebody ask who wants to talk about you?
    .hint = For example what they can share, or what they get.
field-stage_answer-feeling = How do they feel then?
    .example = Unsure, because you buy a wedding cake only once.
field-stage_answer-answer = What do you answer?
    .example = Come and taste. You choose after that.

field-image_reading-segment = Which audience?
    .hint = Leave empty if it is about everyone.
field-image_reading-object = Who or what is this about?
    .hint = Not sure? Then take your business.
field-image_reading-on_day = On which day did you ask this?
field-image_reading-know = What do people know about you?
    .hint = Write down what they say, not what you hope.
field-image_reading-see = How do they see you?
    .hint = Think of words like expensive, kind or old-fashioned.
field-image_reading-source = How do you know?
    .hint = Ask ten people, or read what is written about you.
field-image_reading-unknown = What part has never heard of you?
    .hint = Ask ten people in the street. Three in ten is 30%. All rungs together make 100%.
    .example = 30%
field-image_reading-name_only = What part knows only your name?
    .hint = They know your name, but not what you do.
    .example = 25%
field-image_reading-heard = What part knows you, but never did anything?
    .hint = Never bought, never called, never came by.
    .example = 20%
field-image_reading-acted_once = What part did something once?
    .hint = Bought, called or came by once.
    .example = 15%
field-image_reading-acts_often = What part comes often and likes to come?
    .hint = Those are your regular customers.
    .example = 8%
field-image_reading-ambassador = What part tells others about you?
    .hint = They recommend you without being asked.
    .example = 2%

field-expected_reaction-segment = Which audience?
    .hint = Leave empty if it is about everyone.
field-expected_reaction-rung = How well do these people know you?
    .hint = Choose the group from which you expect most reactions.
field-expected_reaction-expect = Which reaction do you expect from them?
    .hint = Think of questions, compliments and complaints.
field-expected_reaction-answer = What do you answer then?
    .hint = One or two sentences. Then you are prepared.

## Brand

field-value_proposition-for_whom = Who are you there for?
    .hint = Take your most important group of customers.
field-value_proposition-problem = Which problem do they have?
    .hint = What bothers them before they come to you?
field-value_proposition-what_we_do = What do you do about it?
    .hint = Say what the customer notices.
field-value_proposition-why_us = Why do they choose you?
    .hint = What do you do that others do not?
field-value_proposition-proof = How can they tell?
    .example = Baked by ourselves every night for thirty years.

field-brand_answer-question = Question about your brand
field-brand_answer-owner = The answer for yourself
field-brand_answer-company = The answer for your business
field-brand_answer-company-relevance = How do you help people with what you sell?
    .hint = Say what gets better for them.
field-brand_answer-company-context = How do you reach them through social media?
    .hint = Where they are already, and when they look.
field-brand_answer-company-resonance = How do you make sure that they keep seeing you?
    .hint = Name something that you can keep up every week.
field-brand_answer-company-accessibility = How easily do people find you on the internet?
    .hint = Search for your own name, and see what comes first.
field-brand_answer-brand = The answer for your brand

field-tone_of_voice-we_are = How do you want to sound?
    .hint = Three words are enough.
field-tone_of_voice-we_are_not = How do you not want to sound?
field-tone_of_voice-words_used = Which words do you like to use?
    .hint = The words that you use in your business too.
field-tone_of_voice-words_avoided = Which words do you avoid?
    .hint = Think of trade words that customers do not know.

field-trust_signal-kind = Why can people trust you?
field-trust_signal-proof = How can people tell?
    .hint = Something that you can show, like a diploma or a photo.

## Approach

field-approach-conversation = What do you want to talk about with customers?
    .hint = Social media are a conversation, not a leaflet.
field-approach-begins = How does that conversation start?
    .hint = For example with a question or a photo.
field-approach-kept_going = How do you keep the conversation going?
    .hint = Think of answering, asking more and saying thanks.
field-approach-advertises = Do you want to pay for advertisements?
    .hint = You do not have to. A good post is shared anyway.
field-approach-advertising_why = Why advertise, or why not?
field-approach-advertising_budget = How much money a year is there for advertisements?
    .hint = No advertisements? Then fill in 0.
    .example = 600

field-campaign-name = What is this campaign called?
    .hint = A campaign has a start and an end.
    .example = Cake of the month
field-campaign-objective = Which objective does this campaign help?
field-campaign-start = When does the campaign start?
    .example = 1/2/2027
field-campaign-end_day = When does the campaign end?
    .example = 28/2/2027
field-campaign-feeds = Which conversation does it start?
    .hint = A campaign is a good start for a conversation with customers.
    .example = Customers vote for the cake of next month.
field-campaign-aftermath = What stays after the campaign?
    .hint = A campaign works only for a while. What comes next?
    .example = Whoever voted gets a message when the cake is there.

field-campaign_load-campaign = Which campaign?
field-campaign_load-route = How will people reach you then?
field-campaign_load-contacts_a_week = How many more questions a week will there be?
    .hint = Look at an earlier campaign. An estimate is fine.
    .example = 15

field-integration-marketing = What do you do already to win customers?
    .hint = Choose what you do most, beside social media.
field-integration-channel = Which channel does it work with?
field-integration-social_gives = How do social media help with that?
    .hint = Say what there is more of, or what gets better.
field-integration-social_gets = How does it help your social media?
    .hint = For example, put your channel on your card or in your newsletter.
field-integration-customer_value = What does your customer gain by it?
field-integration-business_value = What does your business gain by it?
field-integration-owner = Who takes care of it?

field-launch_step-what = What must be ready before you start?
    .hint = Begin with the first step. Add the others later.
field-launch_step-owner = Who does it?
field-launch_step-due = By when must it be ready?
    .example = 15/12/2026
field-launch_step-done_on = Done on

field-partner-name = Who wants to share posts with you?
    .hint = A business with the same customers that does not compete with you.
field-partner-shares_ours = Do they share your posts?
field-partner-we_share = Do you share their posts?
field-partner-agreement = What did you agree on?
    .hint = How often, what you share and what not.
field-partner-last_on = Last shared on

## Means

field-budget_line-kind = What kind of cost is it?
field-budget_line-what = What does the money go to?
    .hint = Begin with what costs most. Often that is hours.
field-budget_line-every = How often do you pay that?
field-budget_line-amount = How much is it each time?
    .hint = Is it about hours? Then Koers works out the amount.
    .example = 25
field-budget_line-hours = How many hours each time?
    .example = 4
field-budget_line-person = Whose hours are they?
field-budget_line-start = From when?
field-budget_line-end_day = Until when?
    .hint = Leave empty if it goes on.
field-budget_line-means = What do you invest in?
    .hint = Money alone is not enough. People must know what to do.
field-budget_line-purpose = What is it for?
field-budget_line-campaign = Which campaign does it belong to?
    .hint = Leave empty if it belongs to none.

field-sourcing-purpose = Work
field-sourcing-place = Do you do this yourself, or have it done?
field-sourcing-place-content = Do you make the posts yourself?
    .hint = Somebody from outside may help. Tell your own story yourself.
field-sourcing-place-listening = Do you read and answer yourself?
    .hint = Customers notice whether somebody knows your business.
field-sourcing-place-analysing = Do you keep the figures yourself?
    .hint = An hour once a month is often enough.
field-sourcing-by_whom = Who does it for you?
    .hint = The name of the business or the person.
    .example = Spark Agency
field-sourcing-owner = Which of you keeps an eye on it?

## People

field-person-name = Name
    .hint = The name that people use at work.
field-person-role = What does this person do in your business?
field-person-department = Department
    .hint = In a small business one person often does all sorts of things. Choose what takes up most time.
field-person-hours_a_week = How many hours a week are there for social media?
    .hint = Hours that are really there, in a busy week too.
    .example = 3
field-person-cost_an_hour = What does an hour of work cost?
    .hint = An account is free, an hour of work is not. Count your own hours too.
    .example = 28.50
field-person-free_because = Why does an hour cost nothing?
    .hint = Only if you filled in a cost of 0. Otherwise leave this empty.
field-person-standing = Does this person work at your business?
field-person-proof = Has somebody from outside done this before?
    .hint = Ask what it brought another business. Is it about your own people? Leave this empty.
field-person-trained_on = Last training on
field-person-is_face = Do you show this person?
    .hint = People trust a face more than a logo. First ask whether they agree.
field-person-is_me = Is this you?
    .hint = Koers then puts your work on top.

field-duty-task = Task
field-duty-person = Who does this?
field-duty-person-answering = Who answers comments and questions?
    .hint = One name. Otherwise everyone waits for somebody else.
field-duty-person-monitoring = Who looks at what people say about you?
    .hint = Often that is the person you chose for your thing to listen for.
field-duty-person-content = Who makes the posts?
field-duty-person-publishing = Who publishes the posts?
    .hint = Often that is the person you chose for your channel.
field-duty-person-strategy = Who looks after this plan?
    .hint = They adjust it when something changes.
field-duty-person-budget = Who decides about the money?
field-duty-person-measuring = Who notes the figures?
field-duty-person-evaluation = Who looks back to see if it works?
field-duty-stand_in = Who stands in?
field-duty-stand_in-answering = Who answers during illness or holidays?
    .hint = Do you work alone? Ask somebody you trust.
field-duty-stand_in-monitoring = Who listens during illness or holidays?
field-duty-outsourced_to = Who from outside does this?
    .hint = Leave empty if you do it yourself.

field-hat-department = Hat
field-hat-person = Who wears this hat?
field-hat-person-sales = Who takes care of sales?
    .hint = One person may wear several hats.
field-hat-person-customer-service = Who helps customers with questions?
field-hat-person-legal = Who watches the law and the rules?
    .hint = Think of photos of people and of prize draws. It may be an outsider.
field-hat-person-finance = Who watches the costs?
    .hint = Often that is you, or your bookkeeper.

field-voice-person = Who speaks for your business?
    .hint = Begin with the person customers know best.
field-voice-tone = How does this person sound?
    .hint = The way this person talks in real life.
field-voice-topics = What does this person talk about?
    .hint = Choose what this person knows a lot about.
field-voice-authority = What may this person answer alone?
    .hint = Without asking first.

field-stakeholder-department = Which department looks on?
field-stakeholder-wants = What does this department want?
    .hint = How does this department want your business to look on the internet?
    .example = That prices in posts are always right.
field-stakeholder-told = What must this department be told?
    .example = Which offer is coming, a week ahead.

field-briefing-person = Who was told?
field-briefing-on_day = When do you explain your plan to the others?
    .hint = Half an hour is enough. Do you work alone? Leave this empty.
    .example = 7/12/2026
field-briefing-about = What is it about?
    .example = Our objectives, and who answers which questions.

field-training-topic = What is the training about?
    .hint = Choose what you find hardest now.
field-training-person = Who is the training for?
field-training-planned_on = When is the training?
    .example = 18/1/2027
field-training-done_on = Done on

## Agreements

field-clause-topic = What is the agreement about?
    .hint = One or two words, like ‘Photos of customers’.
field-clause-text = What do you agree on?
    .hint = Write it as you would tell a new colleague.
field-clause-stance = What does this agreement do?
    .hint = Make sure that some agreements give people courage.
field-clause-applies = Does this agreement apply?
field-clause-code = Name in the list of Koers

field-guidelines-review_on = When do you look at the agreements again?
    .hint = Once a year is enough.
    .example = 1/12/2027

field-response_rule-message = Kind of reaction
field-response_rule-first_step = What do you do first?
field-response_rule-first_step-angry = Somebody is angry. What do you do first?
    .hint = Read it twice. Then say that you have seen it.
field-response_rule-first_step-question = Somebody asks something. What do you do first?
    .hint = Do you not know the answer? Then say when it will come.
field-response_rule-first_step-happy = Somebody is happy. What do you do first?
    .hint = A thank-you with a name does a lot.
field-response_rule-tone = In which tone?
    .example = Calm and friendly
field-response_rule-within = Within how many minutes do you answer?
    .hint = An hour is 60 minutes, a day 1440.
    .example = 240
field-response_rule-within-angry = Somebody is angry. Within how many minutes do you answer?
    .hint = An hour is 60 minutes. Promise only what you can keep.
    .example = 60
field-response_rule-within-question = Somebody asks something. Within how many minutes do you answer?
    .hint = An hour is 60 minutes, a day 1440.
    .example = 240
field-response_rule-within-happy = Somebody is happy. Within how many minutes do you answer?
    .hint = An hour is 60 minutes, a day 1440.
    .example = 1440
field-response_rule-owner = Who answers?
field-response_rule-owner-angry = Somebody is angry. Who answers?
    .hint = Choose somebody who stays calm.
field-response_rule-owner-question = Somebody asks something. Who answers?
field-response_rule-owner-happy = Somebody is happy. Who answers?
field-response_rule-alone = May they answer alone?
    .hint = Without asking you first.
field-response_rule-alone-question = May they answer questions alone?
    .hint = Without asking you first. That saves waiting.
field-response_rule-alone-happy = May they answer a compliment alone?
    .hint = Without asking you first.
field-response_rule-escalate_to = Who helps when it gets too hard?
field-response_rule-example = What does a good answer sound like?
    .example = I am sorry, Kim. I will find out and call you today.
field-response_rule-never = What do you never do?
    .example = Call people names, or take the message away.
field-response_rule-never-angry = Somebody is angry. What do you never do?

## Presence

field-channel-name = Which channel?
    .hint = For example Facebook, Instagram or LinkedIn.
field-channel-decision = Will you use this channel?
field-channel-reason = Why, or why not?
    .hint = A no has a reason too. Then you do not have to think about it every time.
field-channel-objectives = Which objectives does this channel help?
field-channel-owner = Who keeps this channel going?
field-channel-posts_a_week = How many posts a week?
    .hint = Two that you keep up are better than seven that stop.
    .example = 2
field-channel-minutes_a_post = How many minutes does one post take?
    .hint = Count the photo, the text and the checking.
    .example = 40
field-channel-minutes_a_day = How many minutes a day do reading and answering take?
    .example = 10
field-channel-opened_on = Opened on
field-channel-publisher = Who publishes the posts here?
    .hint = That need not be the person who makes them.
field-channel-tool = What do you publish them with?
    .hint = Often the channel’s own app is enough.
field-channel-is_hub = Is this your home base?
    .hint = That is the place your other channels point to, like your website.
field-channel-keep_or_stop_on = When do you decide whether to go on here?
    .hint = Give it three to six months.
    .example = 1/6/2027

field-audience_on_channel-channel = Channel
field-audience_on_channel-segment = Audience
field-audience_on_channel-share = How many of them are active here?
field-audience_on_channel-proof = How can you tell?
    .hint = What you saw or asked counts. A feeling does not.
field-audience_on_channel-seen_on = When did you see that?
field-audience_on_channel-prospects = How many people who are not customers yet are active here?
    .hint = From the same audience. Look at a competitor, for example.
field-audience_on_channel-does = What do they do most here?
    .hint = Look around for a quarter of an hour. You soon see.

field-profile-channel = On which channel?
field-profile-person = Whose is it?
    .hint = Leave empty if it belongs to your business.
field-profile-name = Which name does your profile show?
    .hint = Use the same name everywhere: that of your business.
field-profile-handle = What is your user name?
    .hint = The name that people type, often with @ before it.
field-profile-address = Address of the profile
    .hint = Open your profile on the computer and copy what is at the top.
    .example = www.instagram.com/starbakery
field-profile-bio = What does the profile say about your business?
    .hint = Say what you do, for whom and where.
field-profile-link = Where does the link on your profile go?
    .hint = Usually to your website.
field-profile-contact = How can people reach you there?
    .hint = Name only what you really answer.
field-profile-picture = Is there a clear photo or your logo?
    .hint = Look on your phone. Do you recognise it when small?
field-profile-cover = Is there a big photo at the top?
    .hint = Not every channel has one. Then choose No.
field-profile-complete_since = Since when is your profile complete?
    .hint = Not complete yet? Then leave this empty.
    .example = 20/11/2026

field-follow_target-name = Who or what will you follow?
    .hint = Begin with those your customers follow too.
field-follow_target-kind = What is it?
field-follow_target-why = What do your customers gain by it?
field-follow_target-segment = For which audience?
field-follow_target-objective = Which objective does it help?
field-follow_target-channel = On which channel?
field-follow_target-done_on = Followed since

field-expansion_rule-channel = Which channel comes next?
    .hint = Choose a channel for which you said ‘later’.
field-expansion_rule-kpi = Which figure must be good first?
    .hint = Often that is a figure of your first channel.
field-expansion_rule-over = Above which number must that figure get?
    .example = 40
field-expansion_rule-weeks = For how many weeks in a row?
    .hint = One good week can be luck.
    .example = 6
field-expansion_rule-hours_free = How many hours a week must be free?
    .example = 2
field-expansion_rule-note = What else must be true?
    .example = Samira is back from leave.

## Content

field-fit_weights-audience = Your audience is there
field-fit_weights-objective = It helps an objective
field-fit_weights-content = You make posts for it
field-fit_weights-effort = It leaves you time
field-fit_weights-presence = You are there already

field-pillar-theme = What will you talk about?
    .hint = A fixed subject that you can always say something new about.
field-pillar-segment = For whom?
field-pillar-question = Which question of theirs do you answer?
    .hint = A question that customers really ask you.
field-pillar-value = What do they gain by it?
field-pillar-objective = Which objective does it help?
field-pillar-share = What part of your posts?
    .hint = All themes together make 100%.
    .example = 40%
field-pillar-formats = In which form do you tell it?
    .hint = Think of a photo, a video or a short text.
field-pillar-refresh_weeks = After how many weeks do you look at this theme again?
    .hint = What you tell gets old. Half a year is 26 weeks.
    .example = 26

field-mix_rules-about_us_rule = Is at most one post in five about yourself?
    .hint = The other four are about what your customer wants to know.
field-mix_rules-promotional_rule = Does at most one post sell something, to ten others?
    .hint = Constant advertising drives people away.
field-mix_rules-ask = What do you ask people to do?
    .hint = People do what you clearly ask. Choose one thing.
field-mix_rules-ask_every_weeks = How many weeks are there between asking?
    .hint = Once every four weeks is a good start.
    .example = 4
field-mix_rules-ask_link = Where does the link go then?
    .example = www.starbakery.com/order

field-post-title = Title
    .hint = Only for yourself. Your readers do not see it.
    .example = How long does sourdough keep?
field-post-notes = Notes
field-post-pillar = Which theme does it belong to?
field-post-segment = For whom?
field-post-stage = At which stage of your customer?
field-post-question = Which question do you answer?
    .example = Can I freeze bread?
field-post-value = What does the reader gain by it?
    .example = Throws away less bread.
field-post-kind = What kind of post is it?
field-post-about_us = Is it about yourself?
    .hint = About your business, your people or what you sell.
field-post-promotional = Do you sell something with this post?
field-post-origin = Whose is it?
field-post-trust = Which kind of trust does it give?
field-post-campaign = Which campaign does it belong to?
field-post-owner = Who makes it?
field-post-status = How far is it?
field-post-finish_by = By when must it be ready?
field-post-planned_on = On which day do you publish it?
    .hint = Is a gate still shut? Then this is only a wish.
field-post-published_on = Published on
field-post-told_on = When did you tell whoever answers?
    .hint = For an offer or a new price. Whoever picks up the phone has to know of it.
field-post-call_to_action = What do you ask the reader to do?
    .example = Order before Friday noon.
field-post-link = Where does the link go?
    .example = www.starbakery.com/order
field-post-channels = On which channels?

## Listening

field-watch-what = What do you listen for?
field-watch-words = Which words do you look for?
    .hint = Include the ways in which people misspell them.
field-watch-channel = On which channel?
    .hint = Leave empty if you look everywhere.
field-watch-why = Why?
    .example = People who complain about us want an answer today.
field-watch-tool = Where do you look, and with what?
field-watch-owner = Who looks at that?
field-watch-rhythm = How often do they look?
field-watch-minutes_a_week = How many minutes a week does it take?
    .hint = Only the time that you have not counted with a channel yet.
    .example = 20
field-watch-response = What do you do with what you find?

## Metrics

field-kpi-yardstick = What do you count?
field-kpi-name = What do you call this figure?
field-kpi-lane = What does it tell you about?
    .hint = Followers and likes help you steer. They are no return in themselves.
field-kpi-objective = Which objective does it belong to?
    .hint = A figure without an objective only takes time.
field-kpi-why = Why do you follow this?
field-kpi-instrument = What do you measure it with?
field-kpi-rhythm = How often do you note it?
field-kpi-owner = Who notes it?
    .hint = Often that is the person you chose with your tasks.
field-kpi-minutes = How many minutes does noting it take?
    .hint = Each time that you note it.
    .example = 10
field-kpi-leading = Is this the main figure of the objective?
    .hint = Choose one for each objective.
field-kpi-unit = What do you count in?
    .hint = For example in orders, people or euros.
    .example = orders
field-kpi-better = Which is better: more or less?
field-kpi-compared_with = Which other figure do you compare this with?
    .hint = That shows whether the figure is right.
    .example = Visitors from Instagram in Google Analytics

field-measurement-kpi = Figure
field-measurement-on_day = Day
    .hint = The day of the measurement, or the last day of the period.
field-measurement-value = Value
    .example = 26

field-benchmark-kpi = Which figure does this belong to?
field-benchmark-value = How much is it there?
    .example = 35
field-benchmark-source = Where does this number come from?
    .hint = For example your own last year, or your trade.
    .example = Our own figures of 2025
field-benchmark-on_day = What day is it from?

## Relationships

field-contact-name = Name
    .example = Kim Baker
field-contact-organisation = Where does this person work?
    .example = Linden Hall
field-contact-notes = What do you know about this person?
    .hint = Write nothing that this person should not read.
    .example = Orders a cake every year for the start of the season.
field-contact-segment = Which audience does this person belong to?
field-contact-relation = How well do you know each other?
field-contact-since = Since when?

field-tactic-name = How do you get closer to people?
    .hint = Something that you do often, like joining in or inviting.
field-tactic-moves = How many people do you get to know better this way, each round?
    .hint = A round often takes three months. An estimate is fine.
    .example = 12
field-tactic-margin = How many euros do you keep from that, each round?
    .hint = What these people spend, less what you had to buy in.
    .example = 450

field-ritual-trigger = What happens?
    .hint = Choose something that often happens.
field-ritual-what = What do you always do then?
    .hint = Keep it small. Then it works on a busy day too.
field-ritual-tactic = What does this habit belong to?
    .hint = Leave empty if it belongs to nothing.
field-ritual-within = Within how many minutes do you do that?
    .hint = An hour is 60 minutes, a day 1440.
    .example = 1440
field-ritual-owner = Who does it?

## Review

field-cycle-number = Number of the round
    .example = 1
field-cycle-name = What is this round called?
    .hint = In a round you carry out your plan, and look back.
field-cycle-start = When does the round start?
    .hint = Often that is the day on which your first channel opens.
    .example = 1/12/2026
field-cycle-end_day = When does the round end?
    .hint = Three months is a good length.
    .example = 28/2/2027
field-cycle-phase = Where are you in the round?

field-action-what = What will you do?
    .hint = Choose something that you can finish this week.
field-action-why = Where does this action come from?
field-action-finding = Which point does it solve?
field-action-phase = What does it change?
field-action-owner = Who does it?
field-action-due = By when must it be done?
    .example = 4/12/2026
field-action-state = How far is it?
field-action-done_on = Done on

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
    .hint = Leave empty if it stays aside.
