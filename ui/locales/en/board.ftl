# The board and the calendar of the posts

posts-search = Search your posts
posts-filter = Filter
posts-show-all = Show all
posts-found =
    { $count ->
        [one] 1 post found
       *[other] { $count } posts found
    }
posts-by-any = All
posts-by-channel = Channel
posts-by-owner = Who makes it
posts-by-segment = For whom
posts-by-pillar = Theme
posts-by-stage = Stage of your customer
posts-by-campaign = Campaign
posts-chosen =
    { $count ->
        [one] 1 post chosen
       *[other] { $count } posts chosen
    }
posts-move-chosen = Move to …
posts-day-chosen = On a day
posts-removed =
    { $count ->
        [one] 1 post removed.
       *[other] { $count } posts removed.
    }
posts-choose-none = Choose none
posts-raised = Mind this: { $what }
post-new-in = New post in { $column }
post-add-in = Add to { $column }
columns-name = Name the columns
columns-name-lead = Call the columns what you call them. What they mean stays the same.

card-sells = offer
card-about-us = about us
card-asks = asks something
card-ready = ready by
card-open = { $count } to mind
card-choose = Choose { $what }

calendar-week = Week
calendar-month = Month
calendar-list = List
calendar-year = Year
calendar-show = Show
calendar-back = Back
calendar-on = Forward
calendar-today = Today
calendar-week-of = Week of { $day }
calendar-to-week = To week { $week }
calendar-add-on = New post on { $day }
calendar-further = { $count } more
calendar-undated = Without a date
calendar-undated-none = Everything has a date. Drag a post here to take its date away.
calendar-moved = { $what } is on { $day } now.
calendar-unplanned = { $what } has no date any more.
calendar-day-before = A day earlier
calendar-day-after = A day later
calendar-week-before = A week earlier
calendar-week-after = A week later
calendar-no-day = Take the date away
calendar-shut =
    .text = A gate is shut. You can think of ideas and give them a wished date. Planning and publishing cannot be done yet.

texts-for = Text for
texts-all = Every channel
texts-same = This channel uses the text for every channel.
texts-own = Write a text of its own
post-lasts = How long it lasts
preview = What it looks like
preview-on = Preview on { $name }
preview-empty = Write a text, then you see the post here.
preview-more = more
preview-folds = { $name } shows about { $count } characters. The rest is behind “more”.
preview-no-links = On { $name } nobody can tap a link in the text. Put the link in your profile.
count-free = { $used } characters
count-of = { $used } of { $limit } characters
count-over = { $over } too many. Your text is kept whole; shorten it before you publish.
count-sources = Where these numbers come from
count-limit = how many characters there may be
count-fold = where “more” begins
count-checked = { $name }, { $what }: checked on { $day } ({ $source })
coach-show = Show in the text:
coach-tips =
    { $count ->
        [one] 1 tip for your text
       *[other] { $count } tips for your text
    }
picture-choose = Choose a picture
picture-replace = Choose another
picture-remove = Take the picture away
picture-shown = The picture with this post

sending = Publishing
sending-lead = You publish yourself, with your own account. Koers remembers what went out.
sending-copy = Copy the text
sending-copied = The text is on your clipboard.
sending-not-copied = Copying did not work. Select the text and copy it yourself.
sending-open = Open { $name }
sending-no-address = Koers does not know the address of this channel. Fill it in with the profile.
sending-note = Mark as published
sending-keep = Keep
sending-out = Published on { $day }
sending-no-channel = First choose the channel for this post.

comments = Comments
comment-new = Write a comment
comment-add = Add
comment-settle = Is done
comment-open = Not done after all

fill = Fill my calendar
fill-title = Proposal for your calendar
fill-take =
    { $count ->
        [one] Take 1 post
       *[other] Take { $count } posts
    }
fill-away = Put it away
fill-taken =
    { $count ->
        [one] 1 post is in your calendar.
       *[other] { $count } posts are in your calendar.
    }
fill-held = This worked out
fill-missed = This did not
fill-keep = Take: { $title }
fill-day = Day for { $title }
fill-idea = was an idea on your board
fill-wished = wished date
fill-asks = asks: { $ask }

schedule = Series and fixed days
schedule-series = Series
schedule-series-lead = What keeps coming back, such as a tip every Friday. The calendar shows each turn.
schedule-times = Fixed times
schedule-times-lead = At what time you use a channel. ‘{ fill }’ keeps to it.
schedule-days = Own days
schedule-days-lead = Days that matter to your business, such as its birthday or a market.
add-series = Add a series
add-time_slot = Add a time
add-own_day = Add a day
series-make = Make posts for the coming eight weeks
series-made = The posts of the series are on your board.
series-not-ready = Fill in how often it comes back and from which day.
turn = Series { $what } on { $day }
turn-make = Make a post of it
turn-skip = Skip this time

reminder-one = To publish now
reminder-several = To publish now: { $count } posts
turn-follow = Change this and all that follow

meters = How your posts stand
meters-all = All together
meters-valuable = Valuable
meters-within = within 80/20
meters-beyond = too much about yourself
meters-offers = Offers
meters-offer-now = the next one can go now
meters-offer-after =
    { $count ->
        [one] the next one after 1 other post
       *[other] the next one after { $count } other posts
    }
meters-week = This week
meters-hours = Hours
meters-of = { $done } of { $all }
meters-more = More
meters-channels = By channel
meters-coverage = Whom your posts are for, at which stage
meters-ageing = Due for renewal
