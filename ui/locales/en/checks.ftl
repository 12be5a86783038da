# The checks: check-<id with - for .> says what is wrong; .why why it matters; .mend is the link that mends it.
# $named is 0 while the subject has no name yet.

## Basis: the website

check-website-missing = The address of your website is not in your plan.
    .why = People who get curious on social media want somewhere to go. Your website is where that visit pays off.
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
    .why = You can only guide visitors if you know where to.
    .mend = Write down the goal of your website

## Basis: how well you can be reached

check-backoffice-phone-unanswered =
    { $missed ->
        [0] The phone is not always answered.
       *[other] Of the last { $tests } tests by phone, { $missed } went wrong.
    } { $note }
    .why = Social media bring more questions. People who call in vain do not come back, and they tell others.
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
    .why = Old prices and hours make angry customers.
    .mend = Bring your information up to date
check-backoffice-overloaded = You have too little time to answer everybody. You will need { $percent } of the time there is.
    .why = People who get no answer go elsewhere. Koers expects 30% more questions than now.
    .mend = Make more time to answer
check-backoffice-busy = It will be busy: { $percent } of your time to answer will be taken.
    .why = Above 85% nothing is left for a busy day. Koers expects 30% more questions than now.
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
check-backoffice-no-owner-for-route = { $route }: there is nobody who answers yet.
    .why = What belongs to everybody is done by nobody.
    .mend = Choose who answers

## Basis: printed material and the list

check-offline-no-web-address =
    { $named ->
        [0] The address of your website is not on all your printed material. { $note }
       *[other] The address of your website is not on ‘{ $name }’. { $note }
    }
    .why = People who have your card or leaflet must be able to find you online too.
    .mend = Look at your printed material
check-basis-item-not-in-order = This is not right yet: ‘{ $item }’
    .why = The rest of your plan is built on this. If it is not in order, social media make no sense yet.
    .mend = Look at this point
check-basis-item-unseen = You have not looked at this yet, or it was too long ago: ‘{ $item }’
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
    .why = Without a reason you do not know what to do, or when to stop.
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
    .why = In the end the work must pay off. With an amount you can see that later.
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
    .why = See what it has brought. Then choose a new date, or a new objective.
    .mend = Look at the date
check-objective-no-owner =
    { $named ->
        [0] An objective does not say who sees to it.
       *[other] The objective ‘{ $name }’ does not say who sees to it.
    }
    .why = What belongs to everybody is done by nobody.
    .mend = Choose who sees to it
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
    .why = You can only choose where to talk, and about what, when you know to whom.
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
       *[other] There is no channel yet for ‘{ $name }’.
    }
    .why = Your audience decides which channels you choose.
    .mend = Find out where they are

## Presence

check-channel-none = You have not yet chosen a channel to use now.
    .why = The plan says what you want, but not where.
    .mend = Choose a channel
check-channel-no-reason =
    { $named ->
        [0] A channel does not say yet why you use it or not.
       *[other] ‘{ $name }’ does not say yet why you use it or not.
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
       *[other] ‘{ $name }’ does not help any objective yet.
    }
    .why = Time that helps no objective is lost.
    .mend = Choose which objective it helps
check-channel-no-owner =
    { $named ->
        [0] A channel does not say who keeps it going.
       *[other] ‘{ $name }’ does not say who keeps it going.
    }
    .why = A channel that nobody keeps going falls silent. Everybody sees that.
    .mend = Choose who keeps it going

## Content

check-pillar-none = You have not yet chosen what you will talk about.
    .why = With a few fixed themes you know what you can make every week.
    .mend = Choose your first theme
check-pillar-no-audience-question =
    { $named ->
        [0] A theme does not answer a question of your audience yet.
       *[other] ‘{ $name }’ does not answer a question of your audience yet.
    }
    .why = Posts are read when they help. Advertising is skipped.
    .mend = Choose the question

## Listening

check-watch-none = You do not listen for anything yet.
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
    .why = Where you talk, people answer. Somebody must look at that.
    .mend = Add it to your listening plan
check-watch-no-owner =
    { $named ->
        [0] A thing to listen for does not say who looks.
       *[other] ‘{ $name }’ does not say who looks.
    }
    .why = What belongs to everybody is done by nobody.
    .mend = Choose who looks
check-watch-no-rhythm =
    { $named ->
        [0] A thing to listen for does not say how often you look.
       *[other] ‘{ $name }’ does not say how often you look.
    }
    .why = If you look now and then, you see a complaint too late.
    .mend = Choose how often

## Metrics

check-kpi-without-objective =
    { $named ->
        [0] A figure does not belong to an objective yet.
       *[other] The figure ‘{ $name }’ does not belong to an objective yet.
    }
    .why = Only measure what shows whether an objective is working. The rest is nice to know.
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
    .why = With old figures you steer by yesterday.
    .mend = Note the latest value

## People and hours

check-person-overbooked =
    { $named ->
        [0] The plan takes { $asked } hours a week from somebody who has { $hours }.
       *[other] The plan takes { $asked } hours a week from { $name }. There are only { $hours }.
    }
    .why = What does not fit in the week does not happen. It is better to choose less.
    .mend = Look at the hours
check-hours-short = The plan takes { $asked } hours a week. Together you have { $hours }.
    .why = One channel that goes well is better than three that go halfway.
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
    .why = A page with the words in its title, heading and text is found by itself. That costs you nothing.
    .mend = Choose the page that answers
check-website-not-serving-goals = The goal of your website does not belong to a business goal yet.
    .why = Your website must help your business. Otherwise it costs money and brings nothing.
    .mend = Choose the business goal
check-website-no-own-traffic = Your website hardly gets visits by itself. { $note }
    .why = Visits from search engines keep coming. Visits from social media stop when you stop.
    .mend = See where your visits come from
check-website-analytics-unread = You have not looked at the figures of your website lately. { $note }
    .why = Look once a month. Then you see in time what works and what does not.
    .mend = Look at your figures
check-website-conversion-unknown = You do not know how many visitors became customers in the last three months.
    .why = Without this you cannot see whether more visits also bring more customers.
    .mend = Fill in visitors and customers of a month
check-offline-contact-differs =
    { $named ->
        [0] Your printed material is not the same as your plan:
       *[other] ‘{ $name }’ is not the same as your plan:
    } { $part ->
        [web_address] the address of your website.
        [email] the e-mail address.
       *[phone] the phone number.
    } { $note }
    .why = People who use an old address or number do not reach you. You never hear of it.
    .mend = Look at what is printed
check-offline-contradicts-website =
    { $named ->
        [0] Your printed material says something else than your website. { $note }
       *[other] ‘{ $name }’ says something else than your website. { $note }
    }
    .why = People who read two different things trust neither.
    .mend = Look at what is printed
check-offline-no-email =
    { $named ->
        [0] Your e-mail address is missing where people look for it. { $note }
       *[other] ‘{ $name }’ has no e-mail address, but people look for it there. { $note }
    }
    .why = Not everybody likes to call. Give people the way that they choose.
    .mend = Look at what is printed
check-offline-not-listed = You have not yet listed your printed material.
    .why = Cards, leaflets and vans stay around for years. With a list you forget none of them.
    .mend = Add your first printed item

## The strategy, before money is spent

check-decision-not-taken =
    { $put_off ->
        [0] You have not yet decided to do it.
       *[other] You decided not to start yet.
    }
    .why = Half a decision gives half work. Only spend time and money after a clear yes.
    .mend = Write down your decision
check-return-undefined =
    { $named ->
        [0] An objective does not say yet how you reckon what it brings in.
       *[other] The objective ‘{ $name }’ does not say yet how you reckon what it brings in.
    }
    .why = If you agree on this now, you can show later what it was worth.
    .mend = Choose how you reckon it
check-success-undefined = You have not yet written down when the whole plan is a success, and when it has failed.
    .why = First agree what success is, then start. Afterwards it is too easy to be content.
    .mend = Write down what success is
check-budget-people-cost-missing =
    { $named ->
        [0] You do not know yet what an hour of somebody in your plan costs.
       *[other] You do not know yet what an hour of { $name } costs.
    }
    .why = An account is free, but the person who uses it is not. An hour at no cost needs a reason.
    .mend = Fill in what an hour costs
check-guidelines-none = You have not yet made agreements about taking part on social media.
    .why = With a few clear agreements everybody dares to answer, and knows where to stop.
    .mend = Choose your first agreement
check-duty-unassigned = Nobody does this yet: ‘{ $task }’
    .why = What belongs to everybody is done by nobody.
    .mend = Choose who does it
check-strategy-no-source-plan = Your plan does not say yet which business plan or marketing plan it builds on.
    .why = Social media must fit in with what you already want and do.
    .mend = Write down what your other plan says

## Team

check-team-one-person-only =
    { $named ->
        [0] One person does everything, while { $people } people work with you.
       *[other] { $name } does everything, while { $people } people work with you.
    }
    .why = With more people you hear more, and it goes on when somebody is ill.
    .mend = Look at who does what
check-team-no-top-support = The management does not stand behind the plan yet, as far as you know.
    .why = Without their support the time and the money stop at the first busy month.
    .mend = Write down whether they support it
check-team-no-sales-or-service-voice = Nobody who speaks with customers every day has a task in your plan.
    .why = Sales and service hear what customers ask. Without them you talk past people.
    .mend = Give one of them a task
check-team-hat-unworn = Nobody speaks for this department yet: ‘{ $department }’
    .why = Every department meets social media sooner or later. In a small business one person wears several hats.
    .mend = Choose who wears this hat
check-duty-no-stand-in =
    { $named ->
        [0] Nobody stands in yet for this: ‘{ $task }’
       *[other] Nobody stands in for { $name } yet: ‘{ $task }’
    }
    .why = Customers also ask when somebody is ill or on holiday.
    .mend = Choose who stands in
check-adviser-unproven =
    { $named ->
        [0] You do not know yet what shows that an adviser is good at this.
       *[other] You do not know yet what shows that { $name } is good at this.
    }
    .why = Many people say that they know social media. Ask for work that you can see.
    .mend = Write down the proof
check-briefing-not-given =
    { $named ->
        [0] Somebody in your team has not yet heard what you want, and how.
       *[other] { $name } has not yet heard what you want, and how.
    }
    .why = People who know the objective make better choices by themselves.
    .mend = Plan a talk
check-training-no-criticism = Nobody in your team learns yet how to deal with criticism.
    .why = A calm answer wins customers. An angry one is passed on.
    .mend = Plan this training
check-training-none = You have not planned any training yet.
    .why = An hour of practice saves many hours later.
    .mend = Plan a training

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
check-brand-question-open = You have not yet answered this question about your name: ‘{ $question }’
    .why = A business is known when it helps, is near, is present, and is easy to find.
    .mend = Answer the question
check-brand-no-face = Your business does not show a face yet.
    .why = People trust people. A name and a face make you a neighbour.
    .mend = Choose whose face you show
check-brand-no-voice = You have not yet chosen who speaks for your business.
    .why = A voice of one person sounds real. A voice of nobody sounds like advertising.
    .mend = Choose a voice

## Approach

check-campaign-beyond-capacity =
    { $named ->
        [0] A campaign brings more than you can answer. { $route }: { $percent } of your time.
       *[other] The campaign ‘{ $name }’ brings more than you can answer. { $route }: { $percent } of your time.
    }
    .why = A campaign that nobody can answer costs customers. Do not plan it before you have the time.
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
    .mend = Write down how it feeds the conversation
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
    .why = Without care afterwards the new people are gone again in a month.
    .mend = Write down what stays
check-integration-none = Your plan does not say yet how social media and your other marketing help each other.
    .why = Social media work best together with your newsletter, your shop and your website.
    .mend = Add your first combination
check-integration-social-is-island = None of your combinations uses a channel that you use now.
    .why = On its own social media do little. Let your channels and your other marketing point at each other.
    .mend = Choose the channel
check-integration-one-way = Only one of the two helps the other: ‘{ $marketing }’ and social media.
    .why = It works both ways. Ask what the other can do in return.
    .mend = Write down what it does in return
check-advertising-no-reason = You want to advertise, but you have not yet written down why.
    .why = Advertising is allowed, but not needed. Sharing works better than selling.
    .mend = Write down why
check-advertising-no-budget = You want to advertise, but you have not yet said for how much.
    .why = Without a limit an advertisement quietly goes on costing money.
    .mend = Fill in the amount
check-launch-no-steps = You have not yet written down the steps to your start.
    .why = With a short list you start calmly, and you forget nothing.
    .mend = Add the first step

## Means

check-budget-none = You have not yet written down what social media may cost.
    .why = Time and money leak away when nobody writes them down.
    .mend = Add the first line of your budget
check-budget-over = A year costs { $cost }, people’s hours included. Your limit is { $limit }.
    .why = Choose now what you leave out. Halfway it is more expensive.
    .mend = Look at your limit
check-outsourcing-no-owner-inside = Somebody outside does this, but nobody of your own keeps an eye on it: ‘{ $what }’
    .why = You can hire hands, but customers keep talking to your business.
    .mend = Choose who keeps an eye on it

## Guidelines

check-guidelines-only-forbid = Your agreements only say what is not allowed.
    .why = People who only read what they may not do say nothing at all. Encourage them as well.
    .mend = Look at your agreements
check-response-no-rule = You have not yet agreed what you do with this message: ‘{ $message }’
    .why = With a rule everybody can answer at once, and you need not be there.
    .mend = Write down the first step
check-response-no-deadline = You have not yet agreed how soon you answer: ‘{ $message }’
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
    .why = Social media change, and so do you. Keep your agreements alive.
    .mend = Look at them and choose a new day

## Return and evaluation

check-evaluation-no-date = You have not yet said when you look back for the first time.
    .why = What is not in the diary does not happen.
    .mend = Choose the first day
check-evaluation-overdue = The day on which you wanted to look back has passed: { $day }.
    .why = Look at what it brought. Then choose the next day.
    .mend = Look back, and choose the next day
check-expansion-no-condition =
    { $named ->
        [0] A channel for later does not say yet when its time has come.
       *[other] ‘{ $name }’ is for later, but does not say yet when its time has come.
    }
    .why = With a condition you do not start too soon, and you do not forget it.
    .mend = Write down the condition

## Audience: proof, a customer's way, how they see you

check-audience-no-segment-online =
    { $named ->
        [0] Of no group can you show that they are online and on social media.
       *[other] You cannot show yet that ‘{ $name }’ are online and on social media. The same goes for every other group.
    }
    .why = Without that proof you may end up talking to an empty room.
    .mend = Write down what you saw
check-audience-evidence-stale =
    { $named ->
        [0] Your proof that a group is there is { $days } days old.
       *[other] Your proof that ‘{ $name }’ are there is { $days } days old.
    }
    .why = People move from one channel to another. After half a year the proof no longer counts.
    .mend = Look again
check-segment-no-image-reading =
    { $named ->
        [0] You do not know yet how a group sees your business.
       *[other] You do not know yet how ‘{ $name }’ see your business.
    }
    .why = Those who do not know you yet want to hear something else than those who come often.
    .mend = Write down how they see you
check-segment-no-persona =
    { $named ->
        [0] Of a group you have not described anybody yet.
       *[other] Of ‘{ $name }’ you have not described anybody yet.
    }
    .why = Writing for one person is easier than writing for a group.
    .mend = Describe one person
check-journey-stage-unanswered = You have no answer yet at this step of your customer: ‘{ $stage }’
    .why = At each step people have a question. Your answer takes them one step further.
    .mend = Write your answer
check-journey-stage-without-kind = You have chosen no kind of post yet for this step of your customer: ‘{ $stage }’
    .why = Those who have just noticed you want to read something else than those who buy.
    .mend = Choose a kind of post
check-image-stale =
    { $named ->
        [0] You last looked on { $day } at how people see you.
       *[other] You last looked on { $day } at how ‘{ $name }’ see you.
    }
    .why = How people see you changes. You only know whether it works when you look again.
    .mend = Look again

## Channels, profiles and whom you follow

check-channel-too-many-for-hours =
    You have more channels than hours. { $ranked ->
        [0] Of no channel do you know yet whether your audience is there. Look at ‘{ $name }’ first.
       *[other] ‘{ $name }’ fits least: { $fit } of 100.
    }
    .why = Better one channel that goes well than two that go halfway.
    .mend = Choose whether this channel can wait
check-hub-none = You have not chosen yet which channel is the hub.
    .why = With one hub people know where to find everything. The other channels point to it.
    .mend = Choose your hub
check-follow-none = You have not chosen yet whom to follow.
    .why = Those who join the talk of others are seen themselves.
    .mend = Choose whom to follow
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
    .why = With half a profile it looks as if nobody is home.
    .mend = Complete the profile
check-profile-not-in-company-name =
    { $named ->
        [0] A profile has another name than your business.
       *[other] Your profile on ‘{ $name }’ has another name than your business.
    }
    .why = People search for the name that they know.
    .mend = Look at the name
check-profile-differs =
    { $named ->
        [0] A profile says something else than your plan:
       *[other] The profile ‘{ $name }’ says something else than your plan:
    } { $part ->
        [link] the link does not lead to your website.
       *[contact] your number or e-mail address differs.
    }
    .why = Those who use an old address or number cannot reach you.
    .mend = See which is right
check-profile-only-company = Only your business has a profile. None of its people can be seen.
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
            [0] With a post that stands ready, { $count } of the { $posts } posts are about yourself.
           *[other] With ‘{ $name }’, { $count } of the { $posts } posts are about yourself.
        }
    }
    .why = People stay for what is in it for them. Keep it to one in five about yourself.
    .mend = Choose something that helps the reader
check-mix-too-promotional =
    { $is ->
        [all] To { $others } other posts there are { $count } that sell.
        [channel] { $named ->
            [0] On a channel, to { $others } other posts there are { $count } that sell.
           *[other] On ‘{ $name }’, to { $others } other posts there are { $count } that sell.
        }
       *[post] { $named ->
            [0] With a post that stands ready, to { $others } others there are { $count } that sell.
           *[other] With ‘{ $name }’, to { $others } other posts there are { $count } that sell.
        }
    }
    .why = Sharing works far better than selling. One in ten is enough.
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
    .why = A channel that falls silent is noticed. Better promise less and keep it up.
    .mend = Choose what you can keep up
check-cadence-gap =
    { $named ->
        [0] A channel was silent for { $days } days.
       *[other] ‘{ $name }’ was silent for { $days } days.
    }
    .why = Those who hear nothing for long forget you. Spread your posts over the weeks.
    .mend = Look at your rhythm
check-content-nothing-planned =
    { $named ->
        [0] On a channel that is open nothing stands ready for the next two weeks.
       *[other] On ‘{ $name }’ nothing stands ready for the next two weeks.
    }
    .why = With a few posts ahead you have peace, also in a busy week.
    .mend = Plan a post
check-content-ageing =
    { $named ->
        [0] For { $days } days you have said nothing new about a theme.
       *[other] For { $days } days you have said nothing new about ‘{ $name }’.
    } { $weeks ->
        [one] You wanted to renew it every week.
       *[other] You wanted to renew it every { $weeks } weeks.
    }
    .why = One day old posts are no longer right.
    .mend = Make something new about it
check-content-never-shared-by-partners = No partner has shared anything of yours yet.
    .why = People believe what others share about you sooner than what you say yourself.
    .mend = Ask a partner to share
check-journey-no-content-for-stage = For this step of your customer you have had no post lately: ‘{ $stage }’
    .why = Those at that step hear nothing from you and stay there.
    .mend = Make a post for it
check-segment-no-content =
    { $named ->
        [0] For a group you have had no post lately.
       *[other] For ‘{ $name }’ you have had no post lately.
    }
    .why = You chose this group. So tell them something.
    .mend = Make a post for them
check-post-no-pillar =
    { $named ->
        [0] A post does not belong to a theme yet.
       *[other] ‘{ $name }’ does not belong to a theme yet.
    }
    .why = With a theme you know why you tell something.
    .mend = Choose the theme
check-post-no-segment =
    { $named ->
        [0] Of a post it is not said yet whom it is for.
       *[other] Of ‘{ $name }’ it is not said yet whom it is for.
    }
    .why = What is for everyone speaks to nobody.
    .mend = Choose whom it is for
check-post-no-owner =
    { $named ->
        [0] Of a post it is not said yet who makes it.
       *[other] Of ‘{ $name }’ it is not said yet who makes it.
    }
    .why = What belongs to everyone is done by nobody.
    .mend = Choose who makes it
check-post-overdue =
    { $part ->
        [finish_by] { $named ->
            [0] A post is not ready. It was to be on { $day }.
           *[other] ‘{ $name }’ is not ready. It was to be on { $day }.
        }
       *[planned_on] { $named ->
            [0] A post has not gone out. It was due on { $day }.
           *[other] ‘{ $name }’ has not gone out. It was due on { $day }.
        }
    }
    .why = A plan that does not match what you do is no help.
    .mend = Choose a new day
check-post-no-value =
    { $named ->
        [0] Of a post it is not said yet what the reader has of it.
       *[other] Of ‘{ $name }’ it is not said yet what the reader has of it.
    }
    .why = If you cannot say that, the reader will skip it.
    .mend = Write what the reader has of it
check-post-no-link-to-site =
    { $named ->
        [0] A post asks something of the reader, but its link does not lead to your website.
       *[other] ‘{ $name }’ asks something of the reader, but its link does not lead to your website.
    }
    .why = People become customers on your own website. Take the reader there.
    .mend = Add the link

## Figures and the round

check-kpi-outlier =
    { $named ->
        [0] For a figure you noted { $value } on { $day }. That is far from the rest.
       *[other] For ‘{ $name }’ you noted { $value } on { $day }. That is far from the rest.
    }
    .why = Mostly it is a slip of the pen. If it is right, you want to know why.
    .mend = See whether it is right
check-cycle-none = You have not chosen yet when your first round begins.
    .why = In rounds you keep learning: choose, do, look back and adjust.
    .mend = Choose when you begin
check-review-due =
    { $named ->
        [0] Your round was over on { $day }. Look back and begin the next.
       *[other] The round ‘{ $name }’ was over on { $day }. Look back and begin the next.
    }
    .why = What you do not look back on you cannot do better.
    .mend = Look back on the round
check-action-overdue =
    { $named ->
        [0] An action was to be done on { $day }.
       *[other] ‘{ $name }’ was to be done on { $day }.
    }
    .why = Do it, move it or strike it out. Then everyone knows where you stand.
    .mend = Look at the action
check-setup-unfinished-in-schedule =
    { $count ->
        [one] Your round is at the stage of posting, but 1 question of your plan is still open.
       *[other] Your round is at the stage of posting, but { $count } questions of your plan are still open.
    }
    .why = An open question takes more time later than now.
    .mend = Answer the first
