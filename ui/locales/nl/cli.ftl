# Wat de opdrachtregel zegt. Namen van opdrachten en opties zijn in elke taal dezelfde.

cli-help =
    Koers helpt je een koers te bepalen voor social media.

    Zonder opdracht opent Koers het venster, met een plan als je dat noemt:
      koers [BESTAND]

    Zonder venster:
      koers sample --language nl|en BESTAND
          maakt het voorbeeldplan
      koers export BESTAND --document plan|not-yet --language nl|en --out BESTAND.pdf
          maakt een document van een plan
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
cli-bad-document = Koers kent het document ‘{ $word }’ niet. Kies plan of not-yet.
cli-bad-format = Koers kent de vorm ‘{ $word }’ niet. Kies json.
cli-bad-date = ‘{ $word }’ is geen datum. Schrijf een datum zoals 2027-03-31.
cli-see-help = Met koers --help zie je wat er kan.
