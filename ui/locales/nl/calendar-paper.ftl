# De kalender voor aan de muur en het weekblad.

## De kalender

wall-title = Kalender van onze berichten
wall-subject = Wat { $name } wanneer plaatst, en waar.
wall-foot = { $name } – zoals gepland op { $day }
wall-week = week
wall-more = nog { $count }
wall-empty = In deze maand staat nog niets. Schrijf het hier, of geef in Koers je ideeën een dag.
wall-wished = Er is nog een poort dicht. De dagen van ideeën zijn daarom nog een wens.
wall-look-firm = gepland
wall-look-open = nog in de maak
wall-look-done = geplaatst
wall-look-due = moet dan klaar zijn
wall-marked = { $look }, verkoopt iets
wall-sells = verkoopt iets
wall-campaign = campagne

## Het weekblad

sheet-title = Weekblad
sheet-subject = Wat { $name } in deze week doet op social media.
sheet-heading = Week { $week }
sheet-days = Van { $from } tot en met { $to }
sheet-wait = Er is nog een poort dicht. Nieuwe ideeën wachten daarom nog.
sheet-posts = Berichten
sheet-nothing = Deze week gaat er niets uit
    .text = Kies in Koers een idee en geef het een dag. Of laat Koers een maand voorstellen.
    .shut = Er is nog een poort dicht. Los eerst op wat in de brief ‘Nog niet’ staat. Bedenk intussen alvast ideeën.
sheet-late = Van eerder
sheet-ready = Klaarmaken: { $title }
sheet-out-on = gaat uit op { $day }
sheet-done = geplaatst
sheet-open = nog te doen
sheet-do-text = tekst
sheet-do-picture = foto of beeld
sheet-do-picture-text = wat er op het beeld staat
sheet-do-check = nakijken
sheet-do-tell = vertellen aan wie antwoordt
sheet-rounds = Lezen, antwoorden en luisteren
sheet-round = Wat
sheet-who = Wie
sheet-answer = { $channel }: lezen en antwoorden, { $time }
sheet-listen = { $words } ({ $rhythm })
sheet-figures = Cijfers om te noteren
sheet-figure = Cijfer
sheet-last = Vorige keer
sheet-now = Nu
sheet-actions = Actiepunten
sheet-by = uiterlijk { $day }
sheet-notes = Notities
sheet-more =
    { $count ->
        [one] Er is er nog 1. Die vind je in Koers.
       *[other] Er zijn er nog { $count }. Die vind je in Koers.
    }
