### Posts as a file for other programs, and posts out of such files.

## The columns of our own table

exchange-column-id = Koers id
exchange-column-status = Status
exchange-column-planned_on = Day
exchange-column-planned_time = Time
exchange-column-channels = Channels
exchange-column-title = Title
exchange-column-text = Text
exchange-column-kind = Kind
exchange-column-pillar = Theme
exchange-column-segment = Audience
exchange-column-stage = Stage of the customer
exchange-column-question = Question
exchange-column-value = What the reader gains
exchange-column-call_to_action = Call to action
exchange-column-link = Link
exchange-column-tags = Tags
exchange-column-campaign = Campaign
exchange-column-owner = Who makes it
exchange-column-finish_by = Ready by
exchange-column-published_on = Published on
exchange-column-about_us = About us
exchange-column-promotional = Sells something
exchange-column-origin = Whose
exchange-column-trust = Why it earns trust
exchange-column-told_on = Told to those who answer
exchange-column-picture = Picture
exchange-column-picture_text = What the picture shows
exchange-column-valuable_until = Worth something until
exchange-column-refreshes = Renews
exchange-column-series = Series
exchange-column-occurs_on = Day of the series
exchange-column-notes = Notes
exchange-column-imported_as = Number in the file that was read
exchange-column-comments = Discussion
exchange-column-on_channel = For one channel
exchange-on-text = Text for { $channel }
exchange-on-address = Address on { $channel }
exchange-on-published_on = Day on { $channel }
exchange-on-published_time = Time on { $channel }
exchange-on-reactions_read_on = Reactions read on { $channel }

## The files

exchange-file-calendar = Posts
exchange-file-posts = All posts
exchange-ready = Ready: { $title }

exchange-format-calendar = Calendar
    .text = For the calendar on your phone or computer. Read it in again later, and the same events are updated.
exchange-format-posts = Table with everything
    .text = Every post with all that it holds. You open the table in Excel and can read it back in here.
exchange-format-buffer = Buffer
    .text = What is planned, with a file of at most 100 posts for each channel.
exchange-format-publer = Publer
    .text = What is planned, with a file for each channel.
exchange-format-metricool = Metricool
    .text = What is planned, in one file for all channels.
exchange-format-hootsuite = Hootsuite
    .text = What is planned, with a file of at most 350 posts for each channel.

exchange-note-nothing = Nothing is planned that can go into the file.
exchange-note-cancelled = { $count ->
        [one] One post from the bin is in it as cancelled. So it leaves your calendar.
       *[other] { $count } posts from the bin are in it as cancelled. So they leave your calendar.
    }
exchange-note-past = { $count ->
        [one] One planned post is not in the file: its day is past.
       *[other] { $count } planned posts are not in the file: their day is past.
    }
exchange-note-no-channel = { $count ->
        [one] One post is not in the file: it has no channel.
       *[other] { $count } posts are not in the file: they have no channel.
    }
exchange-note-no-time = { $count ->
        [one] One post had no time. It got the fixed time of its channel, or 9 o'clock.
       *[other] { $count } posts had no time. They got the fixed time of their channel, or 9 o'clock.
    }
exchange-note-unknown-network = Metricool does not know these channels: { $names }.
exchange-note-several-files = It became { $count } files, together in a folder.
exchange-note-pictures-beside = { $count ->
        [one] The picture is in the folder ‘pictures’ beside the file.
       *[other] The { $count } pictures are in the folder ‘pictures’ beside the file.
    }
exchange-note-pictures-apart = { $count ->
        [one] The picture is in the folder ‘pictures’, named by day and title. Add it yourself: this program takes pictures only from the web.
       *[other] The { $count } pictures are in the folder ‘pictures’, named by day and title. Add them yourself: this program takes pictures only from the web.
    }
exchange-note-day-first = Choose in Hootsuite that the day comes before the month.

## What happens to a row

import-day = This is not a day: { $found }.
import-time = This is not a time: { $found }.
import-day-order = This can be read in two ways: { $found }. Choose above what comes first.
import-nothing-said = There is no title and no text.
import-double = This row is in the file twice.
import-quote = A quotation mark opens and never closes.
import-no-fit = This does not fit: { $found }.
import-left-alone = This post is in your plan already and stays as it is.
import-unknown-name = Your plan does not know this: { $found }. It is kept in the notes.
import-gate-shut = A gate is still shut: this becomes an idea with a day that you wish for.
import-campaign-too-much = The campaign { $found } brings too many contacts. The post does not belong to it yet.

## The window

exchange-title = Files of other programs
exchange-open = Save or read in
exchange-out = Save as a file
exchange-in = Read in a file
exchange-for = What for?
exchange-deadlines = Also show by when something is to be ready
exchange-in-the-works = Also show what is still being made
exchange-series = Also show when a series comes again, a year ahead
exchange-remind = Remind me
exchange-remind-none = No
exchange-remind-30 = 30 minutes before
exchange-remind-60 = 1 hour before
exchange-save = Save…
exchange-saved = { $posts ->
        [one] One post saved: { $path }
       *[other] { $posts } posts saved: { $path }
    }
exchange-busy = One moment…
exchange-not-saved = The file was not saved
import-lead = Koers reads a calendar as CSV or Excel. You first see what happens; nothing changes yet.
import-choose = Choose a file…
import-other = Choose another file…
import-columns = Columns: { $known } of { $count } recognised
import-column-none = Leave out
import-example = For example { $found }
import-order = What comes first in a date?
import-order-day-first = The day (31/12)
import-order-month-first = The month (12/31)
import-update = Update posts that are in your plan already
import-rows = What happens
import-counts = New: { $new }. Different: { $changed }. The same: { $same }. Left out: { $skipped }.
import-shut = A gate is still shut. Everything comes in as an idea, with the day that you wish for.
import-too-many = { $count } rows were left out. A file may have 100,000 rows.
import-line = Line { $line }
import-outcome-new = { $count ->
        [one] One post is new
       *[other] { $count } posts are new
    }
import-outcome-changed = { $count ->
        [one] One post changes
       *[other] { $count } posts change
    }
import-outcome-skipped = { $count ->
        [one] One row is left out
       *[other] { $count } rows are left out
    }
import-failed = This file cannot be read in
import-fields = What changes: { $fields }.
import-order-first = First choose what comes first in a date.
import-nothing = There is nothing new to read in.
import-same = { $count ->
        [one] One post is in your plan exactly so already.
       *[other] { $count } posts are in your plan exactly so already.
    }
import-more = { $count ->
        [one] And one more. It counts too.
       *[other] And { $count } more. They count too.
    }
import-take = { $count ->
        [0] Read in
        [one] Read in one post
       *[other] Read in { $count } posts
    }
import-taken = { $count ->
        [one] One post was read in.
       *[other] { $count } posts were read in.
    }
