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
fold = Fold up
look-again = View
open = Open
show-in-folder = Show in folder
try-again = Try again
copy-text = Copy text
copied = The text is copied.
not-copied = Copying does not work. Select the text and press Ctrl+C.
choose = Choose…
example = For example:
optional = (may stay empty)
minutes-short = min
nameless = (no name yet)
no-name-yet = No name yet
nothing-to-choose = There is nothing to choose from yet.
skip = To the content
page-not-shown = This page cannot be shown now
app-not-ready = Koers cannot start

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
save-read-only = Read only
unsaved-title = Your last text is not saved yet.
saved-as = Saved as { $path }

# Undo
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
removed = Removed: { $kind }
undone = Undone: { $what }
redone = Redone: { $what }

# Menu
menu = Menu
menu-copy = Save a copy…
menu-backups = Backups
menu-close = Close plan

# Notices and problems
notices = Notices
problems-title = There is a problem
problems-go-on = Your answer is kept. You can also press Next once more.
problem-prefix = Error:

# Not knowing
unknown-one = I don’t know yet
unknown-for = I don’t know yet: { $label }
unknown-all = I don’t know yet
unknown-kept = You don’t know this yet. Fill it in later.
unknown-short = not known yet

# Settings
settings = Settings
settings-language = Language
settings-theme = Light or dark
theme-system = Like the system
theme-light = Light
theme-dark = Dark
settings-text-size = Size of the text
    .hint = Also with { $larger }, { $smaller } and { $normal }.
smaller = Smaller
larger = Larger
settings-version = Koers { $version }. Nothing leaves your computer unless you ask for it.

# The first minute
welcome = In which language do you want to work?
start-title = Where do you want to go?
start-lead = Koers helps you make a plan for social media. And see whether it pays.
start-new = Begin a plan
    .act = Begin plan
start-new-name = What is your business called?
    .hint = Your plan becomes a file in your Documents folder, under Koers.
    .missing = Fill in the name of your business.
start-sample = Look at the sample
    .text = A bakery with a café. Look around and change what you like.
    .act = Look at the sample
start-open = Open a plan
    .text = Choose a file that ends with .koers.
    .act = Open plan
start-recent = Opened last
start-recent-when = { $when }
start-forget = Take { $name } off this list
start-offline = Your plan is on your own computer. Koers works without the internet.
start-trouble = The plan does not open
open-to-read = Open to read
open-backup = Open the backup
open-other = Open another plan
forget-recent = Take it off the list

# Checks
mend = Mend this
from-rows = From the method: { $rows }
checks-here = What is still missing here
checks-none = Nothing is missing here.
checks-aside =
    { $count ->
        [one] 1 point set aside
       *[other] { $count } points set aside
    }
set-aside = Set aside, with a reason
take-up = Take up again
aside-title = Set aside
aside-lead = Your reason is printed in your plan.
aside-reason = Why do you set this aside?
aside-who = Who decides that?
aside-until-day = Until when?
    .hint = For example 31/3/2027. Empty is for good.
aside-until = Until { $day }
aside-keep = Set it aside
aside-incomplete = Fill in a reason, and who decides.

# Gates
gate-basis-shut =
    { $count ->
        [one] The gate of your basis is shut: one thing to go
       *[other] The gate of your basis is shut: { $count } things to go
    }
    .text = New customers now call in vain, or cannot find you. Mend this first. You may simply finish your plan.
gate-basis-on-terms = The gate of your basis is open, with a reason
    .text = Your reason is in your plan. What is missing stays on the list.
gate-basis-open = The gate of your basis is open
    .text = Your website, your phone and mail, and your print are in order.
gate-reason-shut =
    { $count ->
        [one] The gate of your reason is shut: one thing to go
       *[other] The gate of your reason is shut: { $count } things to go
    }
    .text = Social media cost time. First choose an objective that they serve.
gate-reason-on-terms = The gate of your reason is open, on your terms
    .text = Why you go on all the same is in your plan.
gate-reason-open = The gate of your reason is open
    .text = You know what you use social media for.
gate-go-on = Go on, with a reason
gate-withdraw = Withdraw the reason
gate-terms-lead = You may go on. Write down why. It is printed in your plan.
gate-terms-reason = Why do you go on all the same?
gate-terms-who = Who decides that?
gate-terms-open = Open the gate
gate-terms-not = Leave it shut
gate-terms-incomplete = Fill in a reason, and who decides.
gate-terms-by = { $who }, { $day }

# The days of the week
weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
