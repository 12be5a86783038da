# Filling your calendar: what the proposal holds, what it could not hold and why.

## Held

fill-held-cadence = { $name }: { $count } of the { $of } open { $of ->
        [one] place is
       *[other] places are
    } filled.
fill-held-about-us = Of the last { $of } posts { $count } { $count ->
        [one] is
       *[other] are
    } about you. One in five may be.
fill-held-about-us-channel = { $name }: of the last { $of } posts { $count } { $count ->
        [one] is
       *[other] are
    } about you.
fill-held-promotional = Selling: { $count ->
        [one] once
       *[other] { $count } times
    }, beside { $of } other posts. One to ten others may.
fill-held-promotional-channel = { $name }: { $count ->
        [one] once
       *[other] { $count } times
    } selling, beside { $of } other posts.
fill-held-journey = { $of ->
        [one] The stage of your customer has its turn.
       *[other] All { $of } stages of your customer have their turn.
    }
fill-held-segments = { $of ->
        [one] Your audience has its turn.
       *[other] All { $of } audiences have their turn.
    }
fill-held-questions = { $of ->
        [one] The question of your audience is answered.
       *[other] All { $of } questions of your audience are answered.
    }
fill-held-ask = { $of ->
        [one] Every week you ask the reader to do something.
       *[other] At least every { $of } weeks you ask the reader to do something.
    }
fill-held-ageing = { $count ->
        [one] One theme comes back in time.
       *[other] { $count } themes come back in time.
    }
fill-held-shares = { $count ->
        [one] One theme has the share that you want.
       *[other] { $count } themes have the share that you want.
    }
fill-held-renewal = { $count ->
        [one] One older post is renewed in time.
       *[other] { $count } older posts are renewed in time.
    }
fill-held-days = { $count ->
        [one] One special day has a post in time.
       *[other] { $count } special days have a post in time.
    }
fill-held-hours = The busiest week asks { $count } minutes. There are { $of }.
fill-held-ideas = { $count ->
        [one] One idea of your board gets a day.
       *[other] { $count } ideas of your board get a day.
    }

## Not held

fill-missed-no-cadence = No channel promises posts. Fill in at a channel how many you publish a week.
fill-missed-no-question = Your plan has no questions of your audience yet. So { $count ->
        [one] 1 place stays
       *[other] { $count } places stay
    } empty.
fill-missed-no-hours = { $name }: { $count } of the { $of } places { $count ->
        [one] stays
       *[other] stay
    } empty. There are too few hours.
fill-missed-hours = The busiest week asks { $count } minutes, and there are { $of } in all. Or one of you is short of time.
fill-missed-hours-unknown = Koers does not know how many hours there are. Fill them in at the people.
fill-missed-about-us = Of { $of } posts { $count } { $count ->
        [one] is
       *[other] are
    } about you. That is too many, and it was so before.
fill-missed-about-us-channel = { $name }: of { $of } posts { $count } { $count ->
        [one] is
       *[other] are
    } about you. It was so before.
fill-missed-promotional = Too much sells: { $count ->
        [one] once
       *[other] { $count } times
    }, beside { $of } other posts. It was so before.
fill-missed-promotional-channel = { $name }: too much sells, { $count ->
        [one] once
       *[other] { $count } times
    } beside { $of } other posts. It was so before.
fill-missed-idea-mix = ‘{ $name }’ still waits: enough is about you now.
fill-missed-idea-load = ‘{ $name }’ still waits: you are { $count }% busy already.
fill-missed-idea-room = { $count ->
        [one] There is no place yet for one idea.
       *[other] There is no place yet for { $count } ideas.
    }
fill-missed-journey = { $count ->
        [one] One stage of your customer has no turn.
       *[other] { $count } of the { $of } stages of your customer have no turn.
    }
fill-missed-segment = There is no post for { $name }.
fill-missed-questions = { $count ->
        [one] One question of your audience still waits for an answer.
       *[other] { $count } of the { $of } questions still wait for an answer.
    }
fill-missed-ask-none = You ask nothing of the reader. Write down what you want to ask.
fill-missed-ask-late = { $count } weeks go by without asking something. You agreed on { $of } weeks.
fill-missed-ageing = Theme ‘{ $name }’ does not come back every { $of } weeks.
fill-missed-share = Theme ‘{ $name }’ has { $count }% of the posts. You wanted { $of }%.
fill-missed-renewal = ‘{ $name }’ is ageing, but there is no place to renew it.
fill-missed-day = There is no place in time for { $name }.
fill-missed-load = You are { $count }% busy. So Koers proposes no offers.
fill-missed-gate = A gate is still shut. These posts stay ideas with a wished date.

## Undo

undo-take-fill = filling the calendar
undo-make-occurrence = making a post of the series ‘{ $name }’
undo-make-occurrences = making posts of the series ‘{ $name }’
undo-skip-occurrence = skipping the series ‘{ $name }’ once
undo-change-following = changing the series ‘{ $name }’ from a day on
