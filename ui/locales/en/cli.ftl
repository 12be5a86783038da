# What the command line says. Names of commands and options are the same in every language.

cli-help =
    Koers helps you set a course for social media.

    Without a command Koers opens the window, with a plan if you name one:
      koers [FILE]

    Without a window:
      koers sample --language nl|en FILE
          makes the sample plan
      koers export FILE --document plan|white-paper|not-yet|calendar|week-sheet --out FILE.pdf
          makes a document from a plan
          --language nl|en     in this language
          --paper a4|a3|letter for this paper (a3: the calendar)
          --pages 1|2|4        how long the summary is (white-paper)
          --from DATE          a day in the first month (calendar) or in the
                               week (week-sheet)
          --months 1 to 12     how many months (calendar)
          --chapters NAME,NAME only these chapters of the plan, out of:
                               summary, basis, strategy, presence, content,
                               monitoring, metrics, review, open, sources
          --open leave|lines   leave open questions out, or give lines to fill in
      koers export FILE --calendar ics|csv|buffer|publer|metricool|hootsuite --out FILE
          writes the posts for another program; where there are several
          files, or pictures, it becomes a folder
      koers check FILE [--format json]
          says what the checks find
      koers check --catalogue [--format json]
          says which checks there are
      koers dump FILE
          writes a plan as JSON
      koers load JSON FILE
          makes a plan from JSON

    Everywhere:
      --language nl|en   the language
      --today DATE       acts as if it were that day, such as 2027-03-31
      --version          says which version this is
      --help             says what you are reading

cli-version = Koers { $version }
cli-sample-made = The sample plan is in { $path }.
cli-exported = The document is in { $path }.
cli-posts-exported = The posts are in { $path }.
cli-loaded = The plan is in { $path }.

cli-check-none = No check finds anything.
cli-check-count =
    { $count ->
        [one] 1 check finds something.
       *[other] { $count } checks find something.
    }
cli-check-line = { $severity }: { $message }
cli-check-set-aside = set aside by { $by }: { $reason }
cli-gate-open = Gate open: { $gate }
cli-gate-on-terms = Gate open on conditions: { $gate }
cli-gate-shut = Gate shut: { $gate }

## Wrong words

cli-unknown-command = Koers does not know the command ‘{ $word }’.
cli-unknown-option = Koers does not know the option ‘{ $word }’.
cli-missing-value = Something should follow { $option }.
cli-missing-argument = Something is missing: { $name }.
cli-extra-argument = This is one too many: ‘{ $word }’.
cli-bad-language = Koers does not know the language ‘{ $word }’. Choose nl or en.
cli-bad-document = Koers does not know the document ‘{ $word }’. Choose plan, white-paper, not-yet, calendar or week-sheet.
cli-bad-calendar = Koers does not know the program ‘{ $word }’. Choose ics, csv, buffer, publer, metricool or hootsuite.
cli-bad-pages = The summary cannot be ‘{ $word }’ pages. Choose 1, 2 or 4.
cli-bad-paper = Koers does not know the paper ‘{ $word }’. Choose a4, a3 or letter.
cli-bad-months = A calendar cannot have ‘{ $word }’ months. Choose a number from 1 to 12.
cli-bad-chapter = Koers does not know the chapter ‘{ $word }’. Choose out of summary, basis, strategy, presence, content, monitoring, metrics, review, open and sources.
cli-bad-open = Koers does not know what ‘{ $word }’ means for open questions. Choose leave or lines.
cli-bad-format = Koers does not know the format ‘{ $word }’. Choose json.
cli-bad-date = ‘{ $word }’ is not a date. Write a date like 2027-03-31.
cli-see-help = See what is possible with koers --help.
