# The calendar for the wall and the week sheet.

## The calendar

wall-title = Calendar of our posts
wall-subject = What { $name } posts when, and where.
wall-foot = { $name } – as planned on { $day }
wall-week = week
wall-more = { $count } more
wall-empty = No posts are in this month yet. Write them here, or give your ideas a day in Koers.
wall-wished = A gate is still shut. So the days of ideas are only wished for.
wall-look-firm = planned
wall-look-open = still being made
wall-look-done = posted
wall-look-due = to be ready then
wall-turn = from a series, still to be made
wall-marked = { $look }, sells something
wall-sells = sells something
wall-campaign = campaign

## The week sheet

sheet-title = Week sheet
sheet-subject = What { $name } does on social media this week.
sheet-heading = Week { $week }
sheet-days = From { $from } up to and including { $to }
sheet-wait = A gate is still shut. So new ideas have to wait.
sheet-posts = Posts
sheet-nothing = Nothing goes out this week
    .text = Choose an idea in Koers and give it a day. Or let Koers propose a month.
    .shut = A gate is still shut. First mend what the Not yet letter says. Meanwhile, think up ideas.
sheet-late = From before
sheet-ready = Make ready: { $title }
sheet-turn = Make this from your series: { $name }
sheet-left = Still to do
sheet-out-on = goes out on { $day }
sheet-done = posted
sheet-open = to do
sheet-do-text = text
sheet-do-picture = photo or image
sheet-do-picture-text = what the image shows
sheet-do-check = look it over
sheet-do-tell = tell those who answer
sheet-rounds = Reading, answering and listening
sheet-round = What
sheet-who = Who
sheet-answer = { $channel }: reading and answering, { $time }
sheet-listen = { $words } ({ $rhythm })
sheet-figures = Figures to note
sheet-figure = Figure
sheet-last = Last time
sheet-now = Now
sheet-actions = Actions
sheet-by = by { $day }
sheet-notes = Notes
sheet-more =
    { $count ->
        [one] There is 1 more. You will find it in Koers.
       *[other] There are { $count } more. You will find them in Koers.
    }

## The plan: when what goes out

plan-rhythm = The rhythm
plan-rhythm-channels = How often, and when
plan-rhythm-times = Fixed times
plan-rhythm-every-day = every day
plan-rhythm-at = { $day } at { $time }
plan-rhythm-series = What comes back
plan-rhythm-own-days = Our own days
plan-series = Series
plan-series-when = When
plan-series-where = Where
plan-series-weekly =
    { $every ->
        [one] every week on { $day }
       *[other] every { $every } weeks on { $day }
    }
plan-series-month-day =
    { $every ->
        [one] every month on day { $date }
       *[other] every { $every } months on day { $date }
    }
plan-series-month-weekday =
    { $every ->
        [one] every month on { $nth } { $day }
       *[other] every { $every } months on { $nth } { $day }
    }
plan-series-until = up to and including { $day }
plan-series-skip = not on { $day }
plan-own-day = Day
plan-own-day-when = When
plan-own-day-every = How often
plan-own-day-again = every year
plan-own-day-once = once
