# The window: start, menu, saving, notices and settings.

yes = Yes
no = No
add = Add
cancel = Cancel
close = Close
close-notice = Close notice
remove = Remove
remove-what = Remove: { $what }
answer = Answer
fold = Show less
show-all = Show all { $count }
look-again = View
open = Open
show-in-folder = Show in folder
try-again = Try again
copy-text = Copy text
copied = The text is copied.
not-copied = Copying failed. Select the text and copy it yourself.
choose = Choose…
example = For example:
optional = (can be left empty)
needed = (needed)
day-pick = Choose a day: { $label }
day-pick-short = Choose a day
month-before = Previous month
month-after = Next month
minutes-short = min
nameless = (no name yet)
no-name-yet = No name yet
nothing-to-choose = There is nothing to choose from yet.
skip = Skip to the page
page-not-shown = Koers cannot show this page now
app-not-ready = Koers cannot start. Nothing is lost.

# The plan and its rooms
rail = Parts of your plan
page-today = Today
page-guide = Set your course
page-answers = Your answers
page-documents = Documents
page-bin = Bin
room-progress = { $done } of { $all } filled in
room-complete = All filled in
open-checks =
    { $count ->
        [one] 1 point open
       *[other] { $count } points open
    }

# Saving
save-saving = Saving…
save-saved = Saved at { $time }
save-all = Everything is saved
save-not = Not saved yet
save-read-only = Read only
unsaved-title = Your last text is not saved yet. It is still on the screen.
close-unsaved = Close without saving
    .text = This text is not in your plan yet. If you close now, it is gone.
    .act = Close; this text may go
saved-as = Saved as { $path }

# Undo
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
removed = Removed: { $kind }
leaving-title = Remove: { $kind }?
leaving-text = These belong to it or point at it. What belongs to it goes too. The rest stays, with an empty field. Undo brings everything back.
leaving-more = and { $count } more
undone = Undone: { $what }
redone = Redone: { $what }

# Menu
menu = Menu
menu-copy = Save a copy…
menu-backups = Backups
menu-close = Close plan
menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
action-new = New plan…
action-open = Open a plan…
action-open-recent = Open: { $name }
action-close-window = Close window
action-find = Find and do…
action-language-nl = Language: Nederlands
action-language-en = Language: English
action-theme-system = Colours: like your computer
action-theme-light = Colours: light
action-theme-dark = Colours: dark
action-larger = Larger text
action-smaller = Smaller text
action-usual-size = Usual text size
sample-anew = The sample is as new. What you had changed lies with the backups.
action-sample-anew = Make the sample anew
menu-window = Window
menu-services = Services
menu-hide = Hide Koers
menu-hide-others = Hide others
menu-show-all = Show all
menu-quit = Quit Koers
menu-cut = Cut
menu-copy-text = Copy
menu-paste = Paste
menu-select-all = Select all
menu-minimize = Minimise

# Find and do
find-open = Find
find-title = Find and do
find-label = What are you looking for?
find-hint = Type a name, a page, a question or what you want to do. Choose with the arrows and press Enter.
find-actions = Do
find-pages = Pages
find-records = In your plan
find-questions = Questions
find-count =
    { $count ->
        [one] 1 found
       *[other] { $count } found
    }
find-none = Nothing found for ‘{ $query }’. Try another word.

# Help
help-shortcuts = Shortcuts
    .text = Looking for something else? { $find } finds everything.
help-privacy = What leaves your computer
privacy-lead = Nothing, unless you ask for it yourself.
privacy-file = Your plan is one file on your own computer.
privacy-offline = Koers works without internet. You need no account.
privacy-counting = Koers does not record what you do. We measure and count nothing.
privacy-backups = Your backups stay on your computer too, or in a folder that you choose.
privacy-log = Does something go wrong? Koers notes it on your own computer, without your texts.
privacy-report = A report of a fault stays here too, until you give it to somebody.
privacy-when = When something does
privacy-sharing = You save a copy or a document yourself, and send it to someone.
privacy-links = You ask Koers to fetch something from the internet. It never does so by itself.
about = About Koers
about-version = Koers { $version }
about-text = Koers helps you make a plan for social media. Then you see whether it brings anything in. The method comes from five articles. With every question and every check you can read which article the idea comes from.
about-licence = Koers is free software. You may use it under the MIT licence or the Apache licence 2.0.
about-others = What others made that is in Koers ({ $count })

# Words explained
help-glossary = Words explained
    .text = You will meet these words in Koers.
word-basis = Basis
    .text = Your website, how people reach you, and your printed material. They must be right before you draw people in.
word-gate = Gate
    .text = A point where Koers can say no. Is something important not in order? Then the gate stays shut, and you open no channel yet.
word-check = Check
    .text = After every change, Koers checks whether your plan is right. You read what is wrong and where to fix it.
word-business-goal = Business goal
    .text = What you want to achieve with your business. For example more revenue in a quiet month.
word-objective = Objective
    .text = How social media help with that. With a figure, a date and somebody who takes care of it.
word-baseline = Baseline
    .text = What advisers call the figure of now, before you begin. Without it you cannot tell later whether it helped.
word-target = Target
    .text = What advisers call the figure that you want to reach, on a day that you choose.
word-segment = Audience
    .text = The people you want to reach. They want much the same from you.
word-persona = Example customer
    .text = A made-up customer with a name and a story. So you know who you write to. Advisers call this a persona.
word-journey = Stages of your customer
    .text = The way from never heard of you to regular customer, in five stages. At each stage somebody has a different question.
word-image = How people see you
    .text = How well do they know you, and what do they think of you? You ask a few people: a poll. The answers stand on a ladder with six rungs.
word-proposition = Promise to your customer
    .text = What somebody gains from you, and why from you.
word-tone = Tone
    .text = How you sound when you write. So everyone in your business sounds the same.
word-hat = Hat
    .text = A role on top of your own work, such as watching the costs. One person can wear several.
word-guidelines = Agreements
    .text = What everyone may and may not do, and what you do with an angry customer.
word-channel = Channel
    .text = A place where you put posts, such as Instagram. You choose few and do them well.
word-profile = Profile
    .text = The page about you on a channel: your name, your picture and your text.
word-pillar = Theme
    .text = A subject that you often talk about. It answers a question of your audience.
word-mix = Mix
    .text = What part of your posts is about yourself, and what part sells something. Most help the reader.
word-watch = Thing to listen for
    .text = Something you look out for: what people say about you, and where. All together they are your listening plan.
word-kpi = Figure that you follow
    .text = A number that shows whether you reach your objective. Advisers call it a performance indicator.
word-roi = What it brings in (ROI)
    .text = The money that comes in through your work, minus all costs. Your hours count.
word-ror = What relationships bring in (ROR)
    .text = Which people came closer to you, and through which work.
word-cycle = Round
    .text = A few months in which you plan, do and measure. Then you look back and adjust.

# Notices and problems
notices = Notices
problems-title = There is a problem
problems-go-on = Your answer is kept. Do you want to leave it like this? Then choose Next again.
problem-prefix = Error:

# Not knowing
unknown-one = I don’t know yet
unknown-for = I don’t know yet: { $label }
unknown-all = I don’t know yet
unknown-kept = You don’t know this yet. You can fill it in later.
unknown-short = not known yet

# Settings
settings = Settings
settings-language = Language
settings-theme = Light or dark
theme-system = Same as your computer
theme-light = Light
theme-dark = Dark
settings-text-size = Text size
    .hint = You can also use { $larger }, { $smaller } and { $normal }.
smaller = Smaller
larger = Larger
settings-backups = Folder for backups
settings-backups-take =
    { $count ->
        [0] This plan has no backup yet.
        [one] This plan has 1 backup, of { $size }.
       *[other] This plan has { $count } backups, { $size } together.
    } Beyond { $cap } in a folder, the oldest go.
settings-backups-choose = Choose another folder…
settings-backups-usual = Back to Koers’s own folder
settings-backups-moved = The next backups come here. The old ones stay in: { $before }
settings-reset = Back to how it was
    .hint = Colours, text size and the folder for backups. Your language stays.
settings-reset-done = Your settings are as they were at first.
settings-version = Koers { $version }. Your data stays on your computer unless you share something yourself.

# After a fault
crash-title = Koers stopped by mistake last time
crash-safe = All that was saved is still here. You can simply go on.
crash-report = There is a report on your computer, without your texts. Koers does not send it. Do you want help? Then hand it on yourself.
crash-go-on = Go on
crash-show = Show the report
copy-details = Copy details

# The first minute
welcome = Which language do you want to work in?
start-title = Where do you want to go?
start-lead = Koers helps you make a plan for social media. Then you can see whether it pays off.
start-new = Start a new plan
    .act = Start plan
start-new-name = What is your business called?
    .hint = Your plan becomes a file. It goes in Documents, in the folder Koers.
    .missing = Fill in the name of your business.
start-sample = Look at the sample
    .text = A bakery with a café. Look around and change what you like.
    .act = Look at the sample
start-open = Open a plan
    .text = Choose a file that ends in .koers.
    .act = Open plan
start-recent = Opened recently
start-recent-when = { $when }
start-forget = Remove { $name } from this list
start-offline = Your plan is on your own computer. Koers works without the internet.
start-trouble = The plan does not open
open-to-read = Open to read
open-backup = Restore the backup
open-other = Open another plan
forget-recent = Remove from the list

# Checks
mend = Fix this
from-articles =
    { $count ->
        [one] Idea from the article { $names }.
       *[other] Idea from the articles { $names }.
    }
from-ours = The articles do not work this step out. We did that ourselves.
from-choice = This question is our own choice.
article-revenue = ‘More revenue with social media’
article-strategic-view = ‘Social media marketing, a strategic view’
article-another-view = ‘Another view of what social media bring in’
article-thirteen-steps = ‘Social media in 13 steps’
article-three-s = ‘The 3-S model’
checks-here = What is left to do here
checks-none = Nothing is left to do here.
checks-aside =
    { $count ->
        [one] 1 point set aside
       *[other] { $count } points set aside
    }
set-aside = Set aside, with a reason
take-up = Pick up again
aside-title = Set aside
aside-lead = Koers then lets this point rest. Your reason will be in your plan.
aside-reason = Why are you setting this aside?
aside-who = Who decides this?
aside-until-day = Until when?
    .hint = For example 31/3/2027. Leave empty if it stays that way.
aside-until = Until { $day }
aside-keep = Set aside
aside-incomplete = Fill in your reason, and who decides this.

# Gates
gate-basis-shut =
    { $count ->
        [one] The gate of your basis is shut: one thing to do
       *[other] The gate of your basis is shut: { $count } things to do
    }
    .text = Customers may be calling in vain now, or may not find you. Check that first. Until then you open no channel. You can go on working on your plan.
gate-basis-on-terms = The gate of your basis is open on conditions
    .text = Your reason is in your plan. What is not in order yet stays on the list.
gate-basis-open = Your basis is in order
    .text = Your website, your phone and e-mail, and your printed material are in order.
gate-reason-shut =
    { $count ->
        [one] The gate of your reason is shut: one thing to do
       *[other] The gate of your reason is shut: { $count } things to do
    }
    .text = Social media take time. First choose an objective that they help. Until then you open no channel.
gate-reason-on-terms = The gate of your reason is open on conditions
    .text = Your plan says why you are going on anyway.
gate-reason-open = Your reason is sound
    .text = You know what you use social media for.
gate-strategy-shut =
    { $count ->
        [one] The gate of your strategy is shut: one thing to do
       *[other] The gate of your strategy is shut: { $count } things to do
    }
    .text = Spend no money yet, and open no channel. First say what you want to achieve, and who does what.
gate-strategy-on-terms = The gate of your strategy is open on conditions
    .text = Your plan says why you are going on anyway.
gate-strategy-open = Your strategy stands
    .text = You know what you want, who does what and what it may cost.
gate-audience-shut =
    { $count ->
        [one] The gate of your audience is shut: one thing to do
       *[other] The gate of your audience is shut: { $count } things to do
    }
    .text = First see whether the people you look for are really on social media. Until then you open no channel.
gate-audience-on-terms = The gate of your audience is open on conditions
    .text = Your plan says why you are going on anyway.
gate-audience-open = Your audience is on social media
    .text = You have seen that your audience is on social media.
gate-mend =
    { $count ->
        [one] Turn this into an action
       *[other] Turn these into { $count } actions
    }
gate-letter = To the Not yet letter
gate-mended =
    { $count ->
        [one] 1 action made.
       *[other] { $count } actions made.
    }
gate-mend-done =
    { $count ->
        [one] This is one of your actions
       *[other] These are all in your actions
    }
gate-go-on = Go on anyway, with a reason
gate-withdraw = Shut the gate again
gate-terms-lead = You can go on, on conditions. Write down why. That reason will be in your plan.
gate-terms-reason = Why are you going on anyway?
gate-terms-who = Who decides this?
gate-terms-open = Open the gate
gate-terms-not = Leave the gate shut
gate-terms-incomplete = Fill in your reason, and who decides this.
gate-terms-by = { $who }, { $day }

# The days of the week
weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-short-0 = Sun
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
