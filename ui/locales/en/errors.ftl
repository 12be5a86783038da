# What can go wrong: what happened, that nothing is lost, and what you can do.

## Errors

error-not-a-plan = This is not a Koers plan: { $path }. Koers has not changed the file. Choose a file that ends in .koers.
error-newer-version = This plan comes from a newer version of Koers. The file is unchanged. Get the newest Koers and open the plan with it.
error-damaged = This plan is damaged. Koers has not changed the file. Put a backup back; the damaged file is kept.
error-held = This plan is already open with { $who }. Nothing is lost. Close it there, or open it here only to read.
error-read-only = Koers may not write here. What you typed is still on the screen. Save a copy in another folder.
error-missing = Koers cannot find this: { $path }. Perhaps it was moved, or a stick was pulled out. Put it back, or choose the file again.
error-already-there = This file is there already: { $path }. Koers has not overwritten it. Choose another name.
error-disk-full = The disk is full. What you typed is still on the screen. Make space and try again.
error-no-record = This is no longer in your plan. Perhaps it was just removed. Look in the bin, or undo the last step.
error-no-such-name = Koers asked itself for something that does not exist. That is our fault. Your plan is in order and nothing is lost.
error-refused =
    { $why ->
        [gate-shut] That is not possible yet: a gate is still shut. Mend what keeps it shut, or open it with a reason.
        [shuts-a-gate] This check keeps a gate shut and cannot be set aside. Mend it, or open the gate with a reason.
        [terms-incomplete] First write down why, and who decides this. Nothing has changed yet.
        [needed] This is a fixed part of your plan and cannot go. Nothing has changed.
        [name-too-long] This name is too long for a file. Choose a shorter one; your plan is unchanged.
        [busy] Koers is still busy with something else. Nothing is lost. Try again in a moment.
        [restore-conflicts] This cannot go back: something else has taken its place. It stays in the bin.
        [restore-needs-other] This belongs to something that is in the bin too. Put that back first.
        [undo-does-not-fit] This step can no longer be taken back. Your plan is unchanged.
        [copy-onto-itself] A plan cannot become a copy of itself. Choose another name; nothing has changed.
       *[other] This cannot be done now. Nothing has changed.
    }
error-unreadable = Koers cannot read this text. Nothing has changed. It goes wrong at: { $place }.
error-database = Your plan could not be read or saved. What you typed is still on the screen. Try again, or save a copy.
error-io = A file could not be read or written. What you typed is still on the screen. Try again, or choose another folder.
error-busy = Koers is still busy with what you asked before. Nothing is lost. Wait a moment and try again.
error-cancelled = You stopped this. Nothing has changed.
error-inner = Something went wrong inside Koers. What was saved is still saved. Try again, or start Koers again.

## What does not fit a field

misfit-count = Fill in a whole number, for example 12.
misfit-number = Fill in a number, for example 2 or 2.5.
misfit-money = Fill in an amount, for example 250 or 250.50.
misfit-share = Fill in a percentage from 0 to 100.
misfit-minutes = Fill in a number of minutes, for example 30.
misfit-day = Fill in a date, for example 31-03-2027.
misfit-choice = Choose one of the options.
misfit-ref = What you chose is no longer there. Choose again.
misfit-negative = Fill in a number of 0 or higher.
misfit-too-long = This text is too long. Make it shorter than a million characters.

## What contradicts itself

conflict-deadline-before-start = The end does not lie after the start. Choose a later day.

## Notices

notice-stale-lock = This plan was still open with { $who }, since { $since }. Koers was not closed well there. All that was saved is still there.
notice-changed-elsewhere = This plan was changed outside Koers. Koers has looked it over, and it is in order.
notice-migrated = Your plan has been adapted to this version of Koers. Your old plan is kept: { $backup }
notice-read-only-folder = Koers may not write in this folder. You can read the plan. Save a copy to go on working.
notice-read-only = You can read this plan, but not change it. Save a copy to go on working.
notice-unlocked = Koers cannot lock your plan on this disk. Do not open it in two places at once.
notice-home-unwritable = Koers cannot make backups now: the folder { $home } cannot be written. Your plan itself is saved as always.
notice-clock-went-back = The clock of your computer is behind your plan. Nothing is lost. See whether the date of your computer is right.
notice-sample = This is the sample plan. Feel free to try everything. Your own plan does not change.
notice-put-back = The backup has been put back. The plan from before that is kept too, among the backups.

## What you undo

undo-field = change ‘{ $field }’
undo-add = add { $kind }
undo-remove = remove { $kind }
undo-restore = put back { $kind }
undo-terms = open a gate with a reason
undo-withdraw = shut a gate again
undo-set-aside = set a check aside
undo-take-up = take up a check again
undo-open-channel = open a channel: { $name }
undo-new = begin the plan
