# Wat de opdrachtregel zegt. Namen van opdrachten en opties zijn in elke taal dezelfde.

cli-help =
    Koers helpt je een koers te bepalen voor social media.

    Zonder opdracht opent Koers het venster, met een plan als je dat noemt:
      koers [BESTAND]

    Zonder venster:
      koers sample --language nl|en BESTAND
          maakt het voorbeeldplan
      koers export BESTAND --document plan|white-paper|not-yet|calendar|week-sheet --out BESTAND.pdf
          maakt een document van een plan
          --language nl|en     in deze taal
          --paper a4|a3|letter voor dit papier (a3: de kalender)
          --pages 1|2|4        de lengte van de samenvatting (white-paper)
          --from DATUM         een dag in de eerste maand (calendar) of in de
                               week (week-sheet)
          --months 1 tot 12    hoeveel maanden (calendar)
          --chapters NAAM,NAAM alleen deze hoofdstukken van het plan, uit:
                               summary, basis, strategy, presence, content,
                               monitoring, metrics, review, open, sources
          --open leave|lines   open vragen weglaten, of lijnen om ze in te vullen
      koers export BESTAND --calendar ics|csv|buffer|publer|metricool|hootsuite --out BESTAND
          schrijft de berichten voor een ander programma; zijn het er
          meer, of zijn er afbeeldingen, dan wordt het een map
      koers check BESTAND [--format json]
          zegt wat de controles vinden
      koers check --catalogue [--format json]
          zegt welke controles er zijn
      koers dump BESTAND
          schrijft een plan als JSON
      koers load JSON BESTAND
          maakt een plan van JSON

    Overal:
      --language nl|en   de taal
      --today DATUM      doet alsof het die dag is, zoals 2027-03-31
      --version          zegt welke versie dit is
      --help             zegt wat je nu leest

cli-version = Koers { $version }
cli-sample-made = Het voorbeeldplan staat in { $path }.
cli-exported = Het document staat in { $path }.
cli-posts-exported = De berichten staan in { $path }.
cli-loaded = Het plan staat in { $path }.

cli-check-none = Geen enkele controle vindt iets.
cli-check-count =
    { $count ->
        [one] 1 controle vindt iets.
       *[other] { $count } controles vinden iets.
    }
cli-check-line = { $severity }: { $message }
cli-check-set-aside = opzijgelegd door { $by }: { $reason }
cli-gate-open = Poort open: { $gate }
cli-gate-on-terms = Poort open op voorwaarden: { $gate }
cli-gate-shut = Poort dicht: { $gate }

## Verkeerde woorden

cli-unknown-command = Koers kent de opdracht ‘{ $word }’ niet.
cli-unknown-option = Koers kent de optie ‘{ $word }’ niet.
cli-missing-value = Na { $option } hoort nog iets te staan.
cli-missing-argument = Er ontbreekt nog iets: { $name }.
cli-extra-argument = Dit is te veel: ‘{ $word }’.
cli-bad-language = Koers kent de taal ‘{ $word }’ niet. Kies nl of en.
cli-bad-document = Koers kent het document ‘{ $word }’ niet. Kies plan, white-paper, not-yet, calendar of week-sheet.
cli-bad-calendar = Koers kent het programma ‘{ $word }’ niet. Kies ics, csv, buffer, publer, metricool of hootsuite.
cli-bad-pages = De samenvatting kan geen ‘{ $word }’ bladzijden zijn. Kies 1, 2 of 4.
cli-bad-paper = Koers kent het papier ‘{ $word }’ niet. Kies a4, a3 of letter.
cli-bad-months = Een kalender kan geen ‘{ $word }’ maanden hebben. Kies een getal van 1 tot en met 12.
cli-bad-chapter = Koers kent het hoofdstuk ‘{ $word }’ niet. Kies uit summary, basis, strategy, presence, content, monitoring, metrics, review, open en sources.
cli-bad-open = Koers weet niet wat ‘{ $word }’ is voor open vragen. Kies leave of lines.
cli-bad-format = Koers kent de vorm ‘{ $word }’ niet. Kies json.
cli-bad-date = ‘{ $word }’ is geen datum. Schrijf een datum zoals 2027-03-31.
cli-see-help = Met koers --help zie je wat er kan.
