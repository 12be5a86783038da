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

check-offline-no-web-address = The address of your website is not on all your printed material. { $note }
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
    { $named ->
        [0] A channel is open already, while a gate is still shut: { $gate }.
       *[other] ‘{ $name }’ is open already, while a gate is still shut: { $gate }.
    }
    .why = If you start too early, you can do more harm than good.
    .mend = Look at the channel
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
