# The checks: check-<id with - for .> says what is wrong; .why why it matters; .mend is the link that mends it.
# $named is 0 while the subject has no name yet.

## Basis: the website

check-website-missing = The address of your website is not in your plan.
    .why = People who get curious on social media want somewhere to go. On your website they become customers.
    .mend = Fill in the address of your website
check-website-not-findable = People who do not know your name cannot find your website. { $note }
    .why = A good website attracts visitors by itself. Fix this first: it often brings more than social media.
    .mend = See how people find you
check-website-unusable-on-phone = Your website does not work well on a phone. { $note }
    .why = Most people on social media use their phone. If your website does not work there, they leave.
    .mend = Look at your website on your phone
check-website-no-analytics = You do not measure what visitors do on your website. { $note }
    .why = Without figures you will not know later whether social media pay off.
    .mend = Make sure that you measure visits
check-website-information-hard-to-find = Visitors to your website do not quickly find what they are looking for. { $note }
    .why = People who cannot find something leave or call. Both cost you money.
    .mend = See what people look for
check-website-no-clear-next-step = Your website does not make clear what a visitor can do next. { $note }
    .why = People do what you clearly ask. If you ask nothing, they move on.
    .mend = Choose what a visitor can do
check-website-no-goal = You have not yet written down what your website is for.
    .why = You can only help visitors on if you know where to.
    .mend = Write down what your website is for

## Basis: how well you can be reached

check-backoffice-phone-unanswered =
    { $missed ->
        [0] The phone is not always answered.
       *[other] Of the last { $tests } tests by phone, { $missed } went wrong.
    } { $note }
    .why = Social media bring more questions. People who call and get nobody do not come back, and they tell others.
    .mend = Agree who answers the phone
check-backoffice-mail-unanswered =
    { $missed ->
        [0] E-mail is not always answered.
       *[other] Of the last { $tests } tests by e-mail, { $missed } went wrong.
    } { $note }
    .why = Social media bring more questions. A question without an answer costs you a customer.
    .mend = Agree who answers e-mail
check-backoffice-answer-wrong = Customers do not always get the right answer. { $note }
    .why = A wrong answer travels fast on social media.
    .mend = Make sure everybody knows the right answer
check-backoffice-information-stale = Not everything that you tell customers is up to date. { $note }
    .why = Old prices and opening hours make customers angry.
    .mend = Bring your information up to date
check-backoffice-overloaded =
    { $all ->
        [0] { $route }: there is too little time to answer everybody. You will need { $percent } of it.
       *[other] You have too little time to answer everybody. You will need { $percent } of the time there is.
    }
    .why = People who get no answer go elsewhere. Koers counts on { $lift }% more questions than now, and on your campaigns.
    .mend = Make more time to answer
check-backoffice-busy =
    { $all ->
        [0] { $route }: it will be busy. { $percent } of the time to answer will be taken.
       *[other] It will be busy: { $percent } of your time to answer will be taken.
    }
    .why = Above 85% nothing is left for a busy day. Koers counts on { $lift }% more questions than now, and on your campaigns.
    .mend = See where you can gain time
check-backoffice-promise-broken =
    { $route }: you promise an answer within { $promised ->
        [one] 1 minute
       *[other] { $promised } minutes
    }. In your last tests it was: { $median ->
        [one] 1 minute
        [other] { $median } minutes
       *[none] { $median }
    }.
    .why = Customers count on what you promise. It is better to promise less than to be late.
    .mend = Change your promise or the way you work
check-backoffice-no-owner-for-route = { $route }: nobody answers here yet.
    .why = Customers then wait until somebody happens to have time.
    .mend = Choose who answers

## Basis: printed material and the list

check-offline-no-web-address =
    { $named ->
        [0] The address of your website is not on all your printed material. { $note }
       *[other] The address of your website is not on ‘{ $name }’. { $note }
    }
    .why = People who have your card or leaflet must be able to find you on the internet too.
    .mend = Look at your printed material
check-basis-item-not-in-order = This is not right yet: ‘{ $item }’
    .why = The rest of your plan is built on this. Put this in order first: only then do social media make sense.
    .mend = Look at this point
check-basis-item-unseen =
    { $is ->
        [no-reason] You said that this does not apply, but not yet why: ‘{ $item }’
       *[unseen] You have not looked at this yet, or it was too long ago: ‘{ $item }’
    }
    .why = The gate only opens when you have looked at every point yourself. After half a year you look again.
    .mend = Look now

## Gates

check-gate-shut-but-social-started =
    { $is ->
        [post] { $named ->
            [0] A post has gone out already, while a gate is still shut: { $gate }.
           *[other] ‘{ $name }’ has gone out already, while a gate is still shut: { $gate }.
        }
       *[channel] { $named ->
            [0] A channel is open already, while a gate is still shut: { $gate }.
           *[other] ‘{ $name }’ is open already, while a gate is still shut: { $gate }.
        }
    }
    .why = If you start too early, you can do more harm than good.
    .mend = See what has begun
check-reason-none = You have not yet said why you want to use social media.
    .why = Without a reason you do not know what to do, nor when to stop.
    .mend = Choose your reason
check-reason-because-everyone = You join in because everyone does it. Stop here for a moment.
    .why = Joining in because everyone does it leads to half-hearted work. That can harm your good name.
    .mend = Choose which objective it helps
check-reason-keeping-up-without-objective = Your reason has no objective yet: ‘{ $reason }’
    .why = Such a reason only counts if it helps an objective. Social media are not a goal in themselves.
    .mend = Choose an objective for your reason

## Goals

check-goal-no-business-goal = You have not yet written down what your business wants to achieve.
    .why = Your whole plan starts with this. Social media help your business, not the other way round.
    .mend = Write down your business goal
check-goal-no-revenue-target = None of your business goals says how much revenue you want.
    .why = In the end the work must pay off. With an amount you can see later whether it did.
    .mend = Fill in a goal for your revenue
check-objective-none = You have no objective for social media yet.
    .why = First the objective, then the rest. Otherwise you will never know whether it works.
    .mend = Write down your objective
check-objective-not-derived =
    { $named ->
        [0] An objective does not belong to a business goal yet.
       *[other] The objective ‘{ $name }’ does not belong to a business goal yet.
    }
    .why = An objective for social media only counts if it helps your business.
    .mend = Choose the business goal
check-objective-no-way =
    { $named ->
        [0] An objective does not say yet how you will achieve it.
       *[other] The objective ‘{ $name }’ does not say yet how you will achieve it.
    }
    .why = An objective without a way to get there stays a wish.
    .mend = Write down how you will achieve it
check-objective-no-kpi =
    { $named ->
        [0] An objective has no figure that you follow yet.
       *[other] The objective ‘{ $name }’ has no figure that you follow yet.
    }
    .why = Without a figure you cannot see whether you come closer.
    .mend = Add a figure
check-objective-measured-by-connections-only =
    { $named ->
        [0] An objective is only measured by followers or likes.
       *[other] The objective ‘{ $name }’ is only measured by followers or likes.
    }
    .why = Followers and likes do not show whether it pays off. They only help you steer.
    .mend = Choose a figure that does show it
check-objective-no-baseline =
    { $named ->
        [0] An objective does not say how much it is now.
       *[other] The objective ‘{ $name }’ does not say how much it is now.
    }
    .why = Without a starting point you cannot say what social media have brought.
    .mend = Fill in how much it is now
check-objective-no-target =
    { $named ->
        [0] An objective does not say how much it should be.
       *[other] The objective ‘{ $name }’ does not say how much it should be.
    }
    .why = With a number you know when you are there.
    .mend = Fill in how much it should be
check-objective-no-deadline =
    { $named ->
        [0] An objective does not say by when.
       *[other] The objective ‘{ $name }’ does not say by when.
    }
    .why = Without a date every objective is always on time.
    .mend = Choose a date
check-objective-deadline-passed =
    { $named ->
        [0] The date of an objective has passed: { $day }.
       *[other] The date of the objective ‘{ $name }’ has passed: { $day }.
    }
    .why = See what this objective has brought. Then choose a new date, or a new objective.
    .mend = Look at the date
check-objective-no-owner =
    { $named ->
        [0] An objective does not say who takes care of it.
       *[other] The objective ‘{ $name }’ does not say who takes care of it.
    }
    .why = Without a name everybody thinks that somebody else does it.
    .mend = Choose who takes care of it
check-objective-no-success-definition =
    { $named ->
        [0] An objective does not say when it is a success or a failure.
       *[other] The objective ‘{ $name }’ does not say when it is a success or a failure.
    }
    .why = Agree on this in advance. Afterwards everything was good for something.
    .mend = Write down when it is a success
check-objective-too-many = You have { $count } objectives. That is a lot for a small business.
    .why = With five objectives or fewer, everybody still knows what it is about.
    .mend = Look at your objectives

## Audience

check-audience-none = You have not chosen an audience yet.
    .why = Where you are and what you tell depends on who you want to reach.
    .mend = Describe your most important group
check-segment-unknown-online =
    { $named ->
        [0] You do not know yet whether an audience is on social media.
       *[other] You do not know yet whether the group ‘{ $name }’ is on social media.
    }
    .why = You cannot reach a group where it does not come. Ask ten customers.
    .mend = Find out
check-segment-not-online =
    { $named ->
        [0] An audience is not on the internet, but you count on it.
       *[other] The group ‘{ $name }’ is not on the internet, but you count on it.
    }
    .why = People who do not use the internet never see your posts.
    .mend = Look at this audience
check-segment-not-on-networks =
    { $named ->
        [0] An audience is not on social media, but you count on it.
       *[other] The group ‘{ $name }’ is not on social media, but you count on it.
    }
    .why = It is better to reach this group in another way.
    .mend = Look at this audience
check-segment-no-needs =
    { $named ->
        [0] You do not know yet what an audience wants to know.
       *[other] You do not know yet what the group ‘{ $name }’ wants to know.
    }
    .why = People only read posts that answer what they want to know.
    .mend = Write down their questions
check-segment-no-channel =
    { $named ->
        [0] There is no channel yet for an audience.
       *[other] There is no channel yet for the group ‘{ $name }’.
    }
    .why = With a channel you can really reach this group.
    .mend = Find out where they are

## Presence

check-channel-none = You have not yet chosen a channel to use now.
    .why = The plan says what you want, but not where.
    .mend = Choose a channel
check-channel-no-reason =
    { $named ->
        [0] You have not yet said why you use a channel, or why not.
       *[other] You have not yet said why you use ‘{ $name }’, or why not.
    }
    .why = With a reason you can see later whether it still holds.
    .mend = Write down the reason
check-channel-no-audience-evidence =
    { $named ->
        [0] You are not sure yet that your audience is on a channel.
       *[other] You are not sure yet that your audience is on ‘{ $name }’.
    }
    .why = You go where your customers are. A feeling is not enough to know that.
    .mend = Write down what you saw
check-channel-no-objective =
    { $named ->
        [0] A channel does not help any objective yet.
       *[other] The channel ‘{ $name }’ does not help any objective yet.
    }
    .why = Time that helps no objective is lost.
    .mend = Choose which objective it helps
check-channel-no-owner =
    { $named ->
        [0] Nobody is named yet to keep a channel going.
       *[other] Nobody is named yet to keep ‘{ $name }’ going.
    }
    .why = A channel that nobody keeps going falls silent. Everybody sees that.
    .mend = Choose who keeps it going

## Content

check-pillar-none = You have not yet chosen what you will talk about.
    .why = With a few fixed themes you know what you can make every week.
    .mend = Choose your first theme
check-pillar-shares-over-hundred = Together your themes are { $percent } of your posts. There is only 100%.
    .why = With parts that fit, each theme gets its turn.
    .mend = Share it out again
check-pillar-no-audience-question =
    { $named ->
        [0] A theme does not answer a question of your audience yet.
       *[other] The theme ‘{ $name }’ does not answer a question of your audience yet.
    }
    .why = People read posts that help them. They skip advertising.
    .mend = Choose the question

## Listening

check-watch-none = You have not yet chosen what you listen for.
    .why = People talk about you, even when you are not looking. If you listen, you can answer.
    .mend = Choose what you listen for
check-watch-not-our-name = You do not listen for your own name yet.
    .why = You want to see a complaint about you today, not next month.
    .mend = Add your own name
check-watch-channel-unwatched =
    { $named ->
        [0] Nobody listens yet on a channel that you use.
       *[other] Nobody listens on ‘{ $name }’ yet.
    }
    .why = Where you talk, people answer. Somebody must read that.
    .mend = Add a thing to listen for
check-watch-no-owner =
    { $named ->
        [0] Nobody is named yet for a thing to listen for.
       *[other] Nobody is named yet to listen for ‘{ $name }’.
    }
    .why = When anybody could look, nobody does.
    .mend = Choose who looks
check-watch-no-rhythm =
    { $named ->
        [0] You have not said how often you look for something.
       *[other] You have not said how often you look for ‘{ $name }’.
    }
    .why = If you look now and then, you see a complaint too late.
    .mend = Choose how often

## Metrics

check-kpi-without-objective =
    { $named ->
        [0] A figure does not belong to an objective yet.
       *[other] The figure ‘{ $name }’ does not belong to an objective yet.
    }
    .why = Only measure what shows whether an objective succeeds. The rest only takes time.
    .mend = Choose the objective
check-kpi-no-why =
    { $named ->
        [0] A figure does not say why you follow it.
       *[other] The figure ‘{ $name }’ does not say why you follow it.
    }
    .why = You do not have to measure everything you can. Say what this figure teaches you.
    .mend = Write down why
check-kpi-no-instrument =
    { $named ->
        [0] A figure does not say what you measure it with.
       *[other] The figure ‘{ $name }’ does not say what you measure it with.
    }
    .why = You can only compare figures when you always measure them the same way.
    .mend = Choose what you measure with
check-kpi-no-measurement =
    { $named ->
        [0] You have not noted anything for a figure yet.
       *[other] You have not noted anything for the figure ‘{ $name }’ yet.
    }
    .why = The first measurement is your start. Note it before you begin.
    .mend = Note the first measurement
check-kpi-stale =
    { $named ->
        [0] You have not noted a figure for { $days } days.
       *[other] You have not noted the figure ‘{ $name }’ for { $days } days.
    }
    .why = With old figures you cannot see how things go now.
    .mend = Note how much it is now

## People and hours

check-person-overbooked =
    { $named ->
        [0] The plan takes { $asked } hours a week from somebody who has { $hours }.
       *[other] The plan takes { $asked } hours a week from { $name }. There are only { $hours }.
    }
    .why = What does not fit in the week does not happen. It is better to choose less.
    .mend = Look at the hours
check-hours-short = The plan takes { $asked } hours a week. Together you have { $hours }.
    .why = One channel that goes well is better than three that go half well.
    .mend = Look at the hours

## Basis: search, visits and what is printed

check-website-no-search-terms = You have not yet chosen the words with which people should find you.
    .why = People search for what they need, not for your name. Choose words that they type.
    .mend = Add a search term
check-website-term-unanswered =
    { $named ->
        [0] No page of your website answers a search term well yet.
       *[other] No page of your website answers ‘{ $name }’ well yet.
    }
    .why = A page with those words in its title, heading and text gets found by itself. That costs you nothing.
    .mend = Choose the page that answers
check-website-not-serving-goals = Your website does not belong to one of your business goals yet.
    .why = Your website must help your business. Otherwise it costs money and brings nothing.
    .mend = Choose the business goal
check-website-no-own-traffic = Your website hardly gets visits by itself. { $note }
    .why = Visits from search engines keep coming. Visits from social media stop when you stop.
    .mend = See where your visits come from
check-website-analytics-unread = Nobody has looked at the figures of your website lately. { $note }
    .why = Look once a month. Then you see in time what works and what does not.
    .mend = Look at your figures
check-website-conversion-unknown = You do not know how many visitors became customers in the last three months.
    .why = Without these figures you cannot see whether more visits also bring more customers.
    .mend = Fill in visitors and customers of a month
check-offline-contact-differs =
    { $named ->
        [0] Something on your printed material differs from your plan:
       *[other] Something on ‘{ $name }’ differs from your plan:
    } { $part ->
        [web_address] the address of your website.
        [email] the e-mail address.
       *[phone] the phone number.
    } { $note }
    .why = People who use an old address or number do not reach you. You never hear of it.
    .mend = Look at what is printed
check-offline-contradicts-website =
    { $named ->
        [0] Your printed material says something different from your website. { $note }
       *[other] ‘{ $name }’ says something different from your website. { $note }
    }
    .why = People who read two different things trust neither.
    .mend = Look at what is printed
check-offline-no-email =
    { $named ->
        [0] Your e-mail address is missing where people look for it. { $note }
       *[other] ‘{ $name }’ has no e-mail address, but people look for it there. { $note }
    }
    .why = Not everybody likes to call. Let people choose how they reach you.
    .mend = Look at what is printed
check-offline-not-listed = Your printed material is not in your plan yet. Think of cards, leaflets and your van.
    .why = Such things stay around for years. Once they are on a list, you forget none of them.
    .mend = Add your first printed item

## The strategy, before money is spent

check-decision-not-taken =
    { $put_off ->
        [0] You have not yet decided to do it.
       *[other] You decided not to start yet.
    }
    .why =
        { $put_off ->
            [0] With half a decision everybody does half the work. Only spend time and money after a clear yes.
           *[other] That is a clear choice. So no time and money go to social media until you decide to start.
        }
    .mend =
        { $put_off ->
            [0] Write down your decision
           *[other] Decide again when you want to start
        }
check-return-undefined =
    { $named ->
        [0] An objective does not say yet how you work out what it brings in.
       *[other] The objective ‘{ $name }’ does not say yet how you work out what it brings in.
    }
    .why = If you agree on this now, you can show later what it was worth.
    .mend = Choose how you work it out
check-success-undefined = You have not yet written down when the whole plan is a success, and when it has failed.
    .why = First agree when it is a success, then start. Afterwards you are too easily content.
    .mend = Write down when it is a success
check-budget-people-cost-missing =
    { $named ->
        [0] You do not know yet what an hour of somebody in your plan costs.
       *[other] You do not know yet what an hour of { $name } costs.
    }
    .why = An account is free, but the person who uses it is not. Does an hour cost nothing? Then write down why.
    .mend = Fill in what an hour costs
check-guidelines-none = You have not yet made agreements about taking part on social media.
    .why = With a few clear agreements everybody dares to answer. And everybody knows what is not allowed.
    .mend = Choose your first agreement
check-duty-unassigned = Nobody does this yet: ‘{ $task }’
    .why = What belongs to everybody is done by nobody.
    .mend = Choose who does it
check-strategy-no-source-plan = Your plan does not say yet which other plan it belongs to.
    .why = What you do on social media must fit what you chose before. Does your plan stand alone? Then fill that in.
    .mend = Write down what your other plan says

## Team

check-team-one-person-only =
    { $named ->
        [0] One person does everything, but { $people } people work with you.
       *[other] { $name } does everything, but { $people } people work with you.
    }
    .why = With more people you hear more. And it goes on when somebody is ill.
    .mend = Look at who does what
check-team-no-top-support = Your plan does not say yet that the management supports it.
    .why = Without that support, time and money run out in the first busy month.
    .mend = Fill in whether the management supports it
check-team-no-sales-or-service-voice = Nobody who speaks with customers every day has a task in your plan.
    .why = Those who sell or help customers hear what they ask. Without them you talk past people.
    .mend = Give one of them a task
check-team-hat-unworn = Nobody wears this hat yet: ‘{ $department }’
    .why = A hat is a role on top of your own work. In a small business one person wears several.
    .mend = Choose who wears this hat
check-duty-no-stand-in =
    { $named ->
        [0] Nobody stands in yet for this: ‘{ $task }’
       *[other] Nobody stands in for { $name } yet: ‘{ $task }’
    }
    .why = Customers have questions too when somebody is ill or on holiday.
    .mend = Choose who stands in
check-adviser-unproven =
    { $named ->
        [0] You do not know yet whether an adviser is really good at this.
       *[other] You do not know yet whether { $name } is really good at this.
    }
    .why = Many people say that they know social media. Ask for work that you can see.
    .mend = Write down what shows it
check-briefing-not-given =
    { $named ->
        [0] Somebody in your team does not know your plan yet.
       *[other] { $name } does not know your plan yet.
    }
    .why = People who know what you want make better choices by themselves.
    .mend = Choose a day to explain it
check-training-no-criticism = Nobody in your team learns how to deal with criticism.
    .why = A calm answer wins customers. An angry one gets passed on.
    .mend = Plan this training
check-training-none = You have not planned any training yet.
    .why = An hour of practice saves many hours later.
    .mend = Plan some training

## Brand

check-value-proposition-incomplete =
    Your promise to customers is not complete yet. { $part ->
        [for_whom] It does not say for whom.
        [problem] It does not say which problem they have.
        [what_we_do] It does not say what you do about it.
        [why_us] It does not say why they choose you.
       *[proof] It does not say what proves it.
    }
    .why = People choose you when they see at once what you do for them.
    .mend = Complete your promise
check-brand-question-open = You have not yet answered this question about your brand: ‘{ $question }’
    .why = People know a business that helps, is close by and is easy to find.
    .mend = Answer the question
check-brand-no-face = Your business does not show a face yet.
    .why = People trust people. With a name and a face you become familiar.
    .mend = Choose who you show
check-brand-no-voice = You have not yet chosen who speaks for your business.
    .why = A person sounds real. A business without a person sounds like advertising.
    .mend = Choose who speaks

## Approach

check-campaign-beyond-capacity =
    { $named ->
        [0] A campaign brings more than you can answer. { $route }: { $percent } of your time.
       *[other] The campaign ‘{ $name }’ brings more than you can answer. { $route }: { $percent } of your time.
    }
    .why = If you cannot answer everybody, the campaign costs you customers. Do not plan it before you have the time.
    .mend = Look at this campaign
check-approach-campaign-only = You have a campaign, but not yet a conversation that you want to have.
    .why = A campaign ends. A conversation with your customers goes on.
    .mend = Write down which conversation you want
check-campaign-no-dialogue =
    { $named ->
        [0] A campaign does not say yet how it starts a conversation.
       *[other] The campaign ‘{ $name }’ does not say yet how it starts a conversation.
    }
    .why = A campaign is worth most when people keep talking with you afterwards.
    .mend = Write down which conversation it starts
check-campaign-no-end =
    { $named ->
        [0] A campaign has no last day yet.
       *[other] The campaign ‘{ $name }’ has no last day yet.
    }
    .why = A campaign works for a limited time. Agree now when it stops.
    .mend = Choose the last day
check-campaign-no-aftermath =
    { $named ->
        [0] A campaign does not say yet what stays after it.
       *[other] The campaign ‘{ $name }’ does not say yet what stays after it.
    }
    .why = If you do nothing afterwards, the new people are gone again in a month.
    .mend = Write down what stays
check-integration-none = Your plan does not say yet how social media and your other marketing help each other.
    .why = Social media work best together with your newsletter, your shop and your website.
    .mend = Add your first link
check-integration-social-is-island = Your other marketing is not linked yet to a channel that you use now.
    .why = On their own, social media do little. Let your channels and your other marketing point to each other.
    .mend = Choose the channel
check-integration-one-way = This link only works one way yet: ‘{ $marketing }’ and social media.
    .why = Together they do more. Also write down how the one helps the other in return.
    .mend = Fill in the other way
check-advertising-no-reason = You want to advertise, but you have not yet written down why.
    .why = You may advertise, but you do not have to. What people share works better.
    .mend = Write down why
check-advertising-no-budget = You want to advertise, but you have not yet said for how much money.
    .why = Without a limit an advertisement goes on costing money unnoticed.
    .mend = Fill in the amount
check-launch-no-steps = You have not yet written down the steps to your start.
    .why = With a short list you start calmly, and you forget nothing.
    .mend = Add the first step

## Means

check-budget-none = There are no costs in your plan yet.
    .why = Time and money run out unnoticed when nobody writes them down.
    .mend = Add the first costs
check-budget-over = A year costs { $cost }, people’s hours included. Your limit is { $limit }.
    .why = Choose now what you leave out. Stopping halfway costs more.
    .mend = Look at your limit
check-outsourcing-no-owner-inside = Somebody from outside does this, but none of you keeps an eye on it: ‘{ $what }’
    .why = You can hire help. But customers keep talking to your business.
    .mend = Choose who keeps an eye on it

## Guidelines

check-guidelines-only-forbid = Your agreements only say what is not allowed.
    .why = People who only read what they may not do end up saying nothing. Encourage them as well.
    .mend = Look at your agreements
check-response-no-rule = There is no rule yet for this reaction: ‘{ $message }’
    .why = With a rule everybody can answer at once. You need not be there.
    .mend = Write down the first step
check-response-no-deadline = It does not say yet how soon you answer this: ‘{ $message }’
    .why = People do not wait long. An answer after a week is no answer.
    .mend = Fill in the time
check-person-untrained-voice =
    { $named ->
        [0] Somebody speaks for your business, but has not been trained yet.
       *[other] { $name } speaks for your business, but has not been trained yet.
    }
    .why = Everybody reads along. A little practice gives confidence.
    .mend = Fill in the training
check-guidelines-review-due = You wanted to look at your agreements again on { $day }.
    .why = Social media change, and so do you. Old agreements then no longer fit.
    .mend = Look at them and choose a new day

## Return and evaluation

check-evaluation-no-date = You have not yet said when you look back for the first time.
    .why = What is not in the diary does not happen.
    .mend = Choose the first day
check-evaluation-overdue = The day on which you wanted to look back has passed: { $day }.
    .why = See what your plan has brought. Then choose the next day.
    .mend = Look back, and choose the next day
check-expansion-no-condition =
    { $named ->
        [0] You have not said yet when you start with a channel for later.
       *[other] The channel ‘{ $name }’ is for later, but you have not said yet when you start.
    }
    .why = Agree which figure must be good first. Then you do not start too soon.
    .mend = Write down when you start
check-expansion-condition-met =
    { $named ->
        [0] A channel for later can be added: what you agreed has been reached.
       *[other] The channel ‘{ $name }’ can be added: what you agreed has been reached.
    }
    .why = You wrote down yourself when you would start. Begin, or write down why you wait.
    .mend = Decide about this channel

## Audience: proof, a customer's way, how they see you

check-audience-no-segment-online =
    { $named ->
        [0] For none of your groups do you have proof that they are on the internet and on social media.
       *[other] You have no proof yet that the group ‘{ $name }’ is on the internet and on social media. Nor for any other group.
    }
    .why = Without that proof you may end up talking to nobody.
    .mend = Write down what you saw
check-audience-evidence-stale =
    { $named ->
        [0] Your proof that a group is there is { $days } days old.
       *[other] Your proof that the group ‘{ $name }’ is there is { $days } days old.
    }
    .why = People move from one channel to another. After half a year the proof no longer counts.
    .mend = Look again
check-segment-no-image-reading =
    { $named ->
        [0] You do not know yet how a group sees your business.
       *[other] You do not know yet how the group ‘{ $name }’ sees your business.
    }
    .why = People who do not know you yet need to hear other things than people who come often.
    .mend = Write down how they see you
check-segment-no-persona =
    { $named ->
        [0] You have no example customer of a group yet.
       *[other] You have no example customer of the group ‘{ $name }’ yet.
    }
    .why = Writing for one person is easier than writing for a group.
    .mend = Describe one customer
check-journey-stage-unanswered = You have no answer yet at this stage of your customer: ‘{ $stage }’
    .why = At each stage people have a question. Your answer takes them further.
    .mend = Write your answer
check-journey-stage-without-kind = You have chosen no kind of post yet for this stage of your customer: ‘{ $stage }’
    .why = People who have just noticed you want to read other things than people who buy.
    .mend = Choose a kind of post
check-image-stale =
    { $named ->
        [0] You last looked on { $day } at how people see you.
       *[other] You last looked on { $day } at how the group ‘{ $name }’ sees you.
    }
    .why = How people see you changes. You only know whether it works when you look again.
    .mend = Look again

## Channels, profiles and whom you follow

check-channel-too-many-for-hours =
    You have more channels than hours. { $ranked ->
        [0] You do not know of any channel whether your audience is there. Look at ‘{ $name }’ first.
       *[other] ‘{ $name }’ fits least: { $fit } of 100.
    }
    .why = One channel that goes well is better than two that go half well.
    .mend = Choose whether this channel can wait
check-hub-none = You have not yet chosen your home base.
    .why = A home base is the place where people find everything. Your other channels point to it.
    .mend = Choose your home base
check-follow-none = You have not yet chosen who to follow.
    .why = Those who join in with others get seen themselves.
    .mend = Choose who to follow
check-profile-none =
    { $named ->
        [0] On a channel that you use you have no profile yet.
       *[other] On ‘{ $name }’ you have no profile yet.
    }
    .why = Your profile is the first thing that people see of you.
    .mend = Make the profile
check-profile-incomplete =
    { $named ->
        [0] A profile is not complete yet.
       *[other] The profile ‘{ $name }’ is not complete yet.
    } { $part ->
        [name] There is no name yet.
        [address] There is no address yet.
        [bio] It does not say yet who you are.
        [link] There is no link to your website yet.
        [contact] It does not say yet how to reach you.
       *[picture] There is no picture yet.
    }
    .why = Half a profile makes it look as if nobody is at home.
    .mend = Complete the profile
check-profile-not-in-company-name =
    { $named ->
        [0] A profile has a different name from your business.
       *[other] Your profile on ‘{ $name }’ has a different name from your business.
    }
    .why = People search for the name that they know.
    .mend = Look at the name
check-profile-differs =
    { $named ->
        [0] A profile differs from your plan:
       *[other] The profile ‘{ $name }’ differs from your plan:
    } { $part ->
        [link] the link does not lead to your website.
       *[contact] your number or e-mail address differs.
    }
    .why = People who use an old address or number cannot reach you.
    .mend = See which is right
check-profile-only-company = Only your business has a profile. Nobody sees the people behind it.
    .why = People would rather talk with a person than with a name.
    .mend = Add somebody’s profile
check-profile-over-limit =
    { $named ->
        [0] The text of a profile is too long: { $length } characters. There is room for { $limit }.
       *[other] The text of ‘{ $name }’ is too long: { $length } characters. There is room for { $limit }.
    }
    .why = The channel cuts off the rest, sometimes in the middle of a sentence.
    .mend = Shorten the text

## Posts

check-mix-too-much-about-us =
    { $is ->
        [all] Of your last { $posts } posts, { $count } are about yourself.
        [channel] { $named ->
            [0] On a channel { $count } of the last { $posts } posts are about yourself.
           *[other] On ‘{ $name }’ { $count } of the last { $posts } posts are about yourself.
        }
       *[post] { $named ->
            [0] With a post that is ready, { $count } of the { $posts } posts are about yourself.
           *[other] With ‘{ $name }’, { $count } of the { $posts } posts are about yourself.
        }
    }
    .why = People stay for what they gain by it. Keep it to one in five about yourself.
    .mend = Choose something that helps the reader
check-mix-too-promotional =
    { $is ->
        [all] Beside { $others } other posts, { $count } sell something.
        [channel] { $named ->
            [0] On a channel, beside { $others } other posts, { $count } sell something.
           *[other] On ‘{ $name }’, beside { $others } other posts, { $count } sell something.
        }
       *[post] { $named ->
            [0] With a post that is ready, beside { $others } others, { $count } sell something.
           *[other] With ‘{ $name }’, beside { $others } other posts, { $count } sell something.
        }
    }
    .why = What people share works far better than selling. One to ten other posts is enough.
    .mend = Choose something that helps the reader
check-mix-no-call-to-action =
    { $weeks ->
        [one] You have not asked your readers anything for a week.
       *[other] You have not asked your readers anything for { $weeks } weeks.
    }
    .why = People do what you clearly ask. Ask nothing, and nothing happens.
    .mend = Ask for something in a post
check-cadence-behind =
    { $named ->
        [0] On a channel you posted { $done } times in four weeks. You promised { $promised }.
       *[other] On ‘{ $name }’ you posted { $done } times in four weeks. You promised { $promised }.
    }
    .why = A channel that falls silent is noticed. Promise less, and keep it up.
    .mend = Choose what you can keep up
check-cadence-gap =
    { $named ->
        [0] A channel was silent for { $days } days.
       *[other] ‘{ $name }’ was silent for { $days } days.
    }
    .why = People who hear nothing for a long time forget you. Spread your posts over the weeks.
    .mend = Look at how often you post
check-content-nothing-planned =
    { $named ->
        [0] On a channel that is open nothing is ready for the next two weeks.
       *[other] On ‘{ $name }’ nothing is ready for the next two weeks.
    }
    .why = With a few posts ready you have peace of mind, in a busy week too.
    .mend = Plan a post
check-content-ageing =
    { $named ->
        [0] For { $days } days you have said nothing new about a theme.
       *[other] For { $days } days you have said nothing new about the theme ‘{ $name }’.
    } { $weeks ->
        [one] You wanted to renew it every week.
       *[other] You wanted to renew it every { $weeks } weeks.
    }
    .why = One day, old posts are no longer right.
    .mend = Make something new about it
check-content-never-shared-by-partners = No partner has shared anything of yours yet.
    .why = People are quicker to believe what others say about you.
    .mend = Ask a partner to share
check-journey-no-content-for-stage = You have had no post lately for this stage of your customer: ‘{ $stage }’
    .why = People at that stage hear nothing from you, and go no further.
    .mend = Make a post for it
check-segment-no-content =
    { $named ->
        [0] You have had no post lately for a group.
       *[other] You have had no post lately for the group ‘{ $name }’.
    }
    .why = You chose this group. So tell them something.
    .mend = Make a post for them
check-post-no-pillar =
    { $named ->
        [0] A post does not belong to a theme yet.
       *[other] The post ‘{ $name }’ does not belong to a theme yet.
    }
    .why = With a theme you know why you tell something.
    .mend = Choose the theme
check-post-no-segment =
    { $named ->
        [0] A post does not say yet who it is for.
       *[other] The post ‘{ $name }’ does not say yet who it is for.
    }
    .why = What is for everyone speaks to nobody.
    .mend = Choose who it is for
check-post-no-owner =
    { $named ->
        [0] A post does not say yet who makes it.
       *[other] The post ‘{ $name }’ does not say yet who makes it.
    }
    .why = A post that nobody makes never goes out.
    .mend = Choose who makes it
check-post-overdue =
    { $part ->
        [finish_by] { $named ->
            [0] A post is not ready. It was due on { $day }.
           *[other] The post ‘{ $name }’ is not ready. It was due on { $day }.
        }
       *[planned_on] { $named ->
            [0] A post has not gone out. It was due on { $day }.
           *[other] The post ‘{ $name }’ has not gone out. It was due on { $day }.
        }
    }
    .why = A plan that does not match what you do is no help.
    .mend = Choose a new day
check-backoffice-not-told =
    { $named ->
        [0] Whoever answers customers does not know a post with an offer yet.
       *[other] Whoever answers customers does not know the post ‘{ $name }’ yet.
    }
    .why = People will call about your offer. A wrong answer costs a customer.
    .mend = Tell them, and note when
check-post-no-value =
    { $named ->
        [0] A post does not say yet what the reader gains by it.
       *[other] The post ‘{ $name }’ does not say yet what the reader gains by it.
    }
    .why = If you do not know, the reader will skip it.
    .mend = Write down what the reader gains by it
check-post-no-link-to-site =
    { $named ->
        [0] A post asks something of the reader, but its link does not lead to your website.
       *[other] The post ‘{ $name }’ asks something of the reader, but its link does not lead to your website.
    }
    .why = People become customers on your own website. Take the reader there.
    .mend = Add the link
check-post-over-limit =
    { $named ->
        [0] A post is too long for { $channel }.
       *[other] The post ‘{ $name }’ is too long for { $channel }.
    } { $others ->
        [0] There is room for { $limit } characters, and it has { $used }.
        [one] There is room for { $limit } characters, and it has { $used }. It does not fit on another channel either.
       *[other] There is room for { $limit } characters, and it has { $used }. It does not fit on { $others } other channels either.
    }
    .why = What is too much is cut off, or holds up the whole post.
    .mend = Make the text shorter
check-post-same-text-twice =
    { $named ->
        [0] A post says the same on { $channel } as a post of { $day }.
       *[other] The post ‘{ $name }’ says the same on { $channel } as a post of { $day }.
    }
    .why = Whoever follows you reads it twice.
    .mend = Say it in another way
check-post-same-text-on-all-channels =
    { $named ->
        [0] A post says exactly the same on { $channels } channels.
       *[other] The post ‘{ $name }’ says exactly the same on { $channels } channels.
    }
    .why = Each channel has its own readers and its own way of talking.
    .mend = Adapt the text to each channel
check-post-reaction-unread =
    { $named ->
        [0] A post has been on { $channel } for { $days } days.
       *[other] The post ‘{ $name }’ has been on { $channel } for { $days } days.
    } { $others ->
        [0] Nobody has read yet what people say to it.
        [one] Nobody has read yet what people say to it, there and on another channel.
       *[other] Nobody has read yet what people say to it, there and on { $others } other channels.
    }
    .why = Whoever replies wants to be heard. A question without an answer costs a customer.
    .mend = Read the reactions, and note when

## Figures and the round

check-kpi-outlier =
    { $named ->
        [0] For a figure you noted { $value } on { $day }. That is far from the rest.
       *[other] For the figure ‘{ $name }’ you noted { $value } on { $day }. That is far from the rest.
    }
    .why = Mostly it is a typing mistake. If it is right, you want to know why.
    .mend = See whether it is right
check-conversion-no-data =
    { $named ->
        [0] In your round there is no month with both visitors and customers.
       *[other] In the round ‘{ $name }’ there is no month with both visitors and customers.
    }
    .why = Only both together show whether your round brings customers.
    .mend = Fill in visitors and customers of a month
check-cycle-none = You have not chosen yet when your first round begins.
    .why = After each round you look back and adjust. So you keep learning.
    .mend = Choose when you begin
check-review-due =
    { $named ->
        [0] Your round was over on { $day }. Look back and begin the next.
       *[other] The round ‘{ $name }’ was over on { $day }. Look back and begin the next.
    }
    .why = What you do not look back on, you cannot do better.
    .mend = Look back on the round
check-action-overdue =
    { $named ->
        [0] An action was due on { $day }.
       *[other] The action ‘{ $name }’ was due on { $day }.
    }
    .why = Do it, choose another day or take it off. Then your list is right again.
    .mend = Look at the action
check-setup-unfinished-in-schedule =
    { $count ->
        [one] Your round says that you are posting already, but 1 question of your plan is still open.
       *[other] Your round says that you are posting already, but { $count } questions of your plan are still open.
    }
    .why = An open question takes more time later than now.
    .mend = Answer the first question
