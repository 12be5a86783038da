# What can go wrong: what happened, that nothing is lost, and what you can do.

## Errors

error-not-a-plan = This is not a Koers plan: { $path }. Koers has not changed the file. Choose a file that ends in .koers.
error-newer-version = This plan comes from a newer version of Koers. The file is unchanged. Install the newest Koers and open the plan with it.
error-damaged = This plan is damaged. Koers has not changed the file. Restore a backup; the damaged file is kept.
error-held = This plan is already open at { $who }. Nothing is lost. Close it there, or open it here to read only.
error-read-only = Koers may not write here. What you typed is still on the screen. Save a copy of your plan in another folder.
error-missing = Koers cannot find this: { $path }. Perhaps it was moved, or the USB stick is out. Koers has removed nothing. Put the stick back in, or choose the file again.
error-replaced = Another file is now in the place of your plan: { $path }. Koers does not write over it. What you typed is still on the screen. Save a copy under another name. Or close your plan and open what is there now.
error-already-there = This file already exists: { $path }. Koers has not overwritten it. Choose another name.
error-disk-full = The disk is full. What you typed is still on the screen. Free up some space and try again.
error-no-record = This is no longer in your plan. Perhaps it has just been removed. Then it is still in the bin.
error-no-such-name = Koers looked for something that does not exist. That is our mistake. Nothing is lost. Close Koers and start it again.
error-refused =
    { $why ->
        [gate-shut] That is not possible yet: a gate is still shut. Nothing has changed. Fix what is left to do, or open the gate with a reason.
        [beyond-capacity] That is not possible yet: this campaign brings more contacts than you have time to answer. Make it smaller, or make more time.
        [success-settled] This agreement holds until the round ends. Nothing has changed. First write down why you change it. You do that at this objective, under ‘Why do you change this during the round?’.
        [shuts-a-gate] You cannot set this aside, because it keeps a gate shut. Fix it, or open the gate with a reason.
        [terms-incomplete] First write down why, and who decides this. Nothing has changed yet.
        [until-no-day] This is not a date. Write it like 31-12-2027, or leave it empty. Nothing has changed yet.
        [needed] This is a fixed part of your plan and cannot be removed. Nothing has changed.
        [name-too-long] This name is too long for a file. Choose a shorter one; your plan is unchanged.
        [busy] Your plan is in use for a moment, perhaps by another program. What you typed is still on the screen. Try again in a moment.
        [restore-conflicts] This cannot be restored: something else has taken its place. It stays in the bin. First remove what is there.
        [restore-needs-other] This belongs to something that is in the bin too. Restore that first.
        [undo-does-not-fit] This step can no longer be undone. Your plan is unchanged.
        [copy-onto-itself] A plan cannot become a copy of itself. Choose another name; nothing has changed.
        [backup-folder] Koers cannot write in this folder. Nothing has changed. Choose another folder.
        [report-gone] This report is no longer there. Nothing else is gone.
        [picture-none] This is not a picture that Koers knows. Nothing has changed. Choose a file that ends in .png, .jpg or .svg.
        [picture-svg] This drawing (SVG) holds letters or photos that Koers cannot take over. Nothing has changed. Ask for your logo with the letters as outlines, or as a PNG.
        [picture-too-heavy] This file is too heavy: more than 10 MB. Nothing has changed. Save the picture smaller, for example 1200 pixels wide.
        [picture-too-large] This picture is too large: it has too many pixels. Nothing has changed. Save it smaller, for example 1200 pixels wide.
        [picture-broken] This picture is damaged or not complete. Nothing has changed. Choose the file again, or ask for a new one.
        [file-too-heavy] This file is too heavy: more than 50 MB. Nothing has changed. Divide it into parts.
        [file-old-spreadsheet] This is an old Excel file (.xls). Nothing has changed. Save it as .xlsx or .csv, then choose it again.
        [file-broken] This file is damaged or not complete. Nothing has changed. Save it again as .xlsx or .csv.
        [file-empty] There is no table in this file. Nothing has changed. Choose another file.
       *[other] This cannot be done now. Nothing has changed.
    }
error-unreadable = Koers cannot read this file. Nothing has changed. It goes wrong at: { $place }.
error-database = Koers could not read or save your plan. What you typed is still on the screen. Try again, or save a copy.
error-io = Koers could not read or write a file. What you typed is still on the screen. Try again, or choose another folder.
error-busy = Koers is still busy with what you asked before. Nothing is lost. Wait a moment and try again.
error-cancelled = You stopped this. Nothing has changed.
error-inner = Something went wrong inside Koers. What was saved is still saved. Try again, or start Koers again.

## What does not fit a field

misfit-count = Fill in a whole number, for example 12.
misfit-number = Fill in a number, for example 2 or 2.5.
misfit-money = Fill in an amount, for example 250 or 250.50.
misfit-share = Fill in a percentage from 0 to 100.
misfit-minutes = Fill in a number of minutes, for example 30.
misfit-day = Fill in a date, for example 31/3/2027.
misfit-time = Fill in a time, for example 9:30.
misfit-choice = Choose one of the options.
misfit-ref = What you chose is no longer there. Choose again.
misfit-negative = Fill in a number of 0 or higher.
misfit-too-long = This text is too long: more than a million characters. Make it shorter.

## What contradicts itself

conflict-deadline-before-start = The end date is not after the start. Choose a later end date.
conflict-end-before-start = The last day is before the first. Choose a later last day.
conflict-shares-over-hundred = All parts together make more than 100%. Make one of the parts smaller.
conflict-promotional-is-about-us = A post that sells is also about yourself. Choose Yes here.
conflict-ready-after-planned = This post is only ready after the day on which you publish it. Choose an earlier day, or publish it later.
conflict-ends-before-start = The series ends before it begins. Choose a later last day.
conflict-no-day-of-month = Fill in a number from 1 to 31.
conflict-never-comes = Every 0 weeks or months is not possible. Fill in 1 or more.

## Notices

notice-stale-lock = This plan was still open at { $who }, since { $since }. Koers was not closed properly there. Everything that was saved is still there.
notice-changed-elsewhere = Another program has changed this plan. Koers has checked it: everything is in order.
notice-migrated = Your plan has been adapted to this version of Koers. Your old plan is kept: { $backup }
notice-read-only =
    { $why ->
        [folder] Koers may not write in this folder. You can read the plan. Save a copy to keep working.
        [file] Koers may not change this file. You can read the plan. Save a copy to keep working.
       *[asked] You can read this plan, but not change it. Save a copy to keep working.
    }
notice-unlocked = Koers cannot lock your plan on this disk. Nothing is lost. Do not open it in two places at once.
notice-network-drive = Your plan is on a network drive. That works, but do not open it on two computers at once. Koers keeps the backups on this computer.
notice-conflict-copy = There is a second version beside your plan: { $path }. Programs such as OneDrive and Dropbox make one when two computers have worked on it. Your plan here is whole. Open the other version and see whether it holds something you miss.
notice-moved = Koers no longer finds your plan in its place: { $path }. Was it moved, or was the USB stick taken out? Put it back and Koers simply goes on. Or save a copy.
notice-replaced = Another file is now in the place of your plan: { $path }. Koers does not write over it. Save a copy under another name. Or close your plan and open what is there now.
notice-lock-lost = The lock on your plan is gone. Perhaps somebody else works in it too. Check that before you go on. What was saved is still there.
notice-lock-taken = Your plan is now open at { $who } as well. What was saved is still there. Agree on who goes on, and close the plan in the other place.
notice-home-unwritable = Koers cannot make backups now. It cannot write in this folder: { $home }. Your plan itself is still saved.
notice-clock-went-back = The clock of your computer is behind your plan. Nothing is lost. Check that the date on your computer is right.
notice-sample = This is the sample plan. Feel free to try everything. Your own plan does not change.
notice-backup-folder-away = Koers cannot write in your folder for backups now: { $folder }. Until then Koers keeps them in its own folder. Put the stick back in, or choose another folder.
notice-put-back = The backup has been restored. Your plan from just before is kept too, with the backups.

## What you undo

undo-field = change ‘{ $field }’
undo-add-all = add several: { $kind }
undo-mend = make actions
undo-adopt-guidelines = use the example agreements
undo-add = add { $kind }
undo-remove = remove { $kind }
undo-restore = restore { $kind }
undo-terms = open a gate with a reason
undo-withdraw = shut a gate again
undo-set-aside = set a check aside
undo-take-up = pick up a check again
undo-open-channel = open a channel: { $name }
undo-take-logo = choose a logo
undo-remove-logo = remove the logo
undo-move-post = move a post: { $name }
undo-remove-posts = remove { $count } posts
undo-move-posts = move { $count } posts
undo-take-picture = choose a picture: { $name }
undo-note-sent = mark as published: { $name }
undo-new = start the plan
