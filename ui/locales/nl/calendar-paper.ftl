# De kalender voor aan de muur en het weekblad.

## De kalender

wall-title = Kalender van onze berichten
wall-subject = Wat { $name } wanneer plaatst, en waar.
wall-foot = { $name } – zoals gepland op { $day }
wall-week = week
wall-more = nog { $count }
wall-empty = In deze maand staan nog geen berichten. Schrijf ze hier, of geef in Koers je ideeën een dag.
wall-wished = Er is nog een poort dicht. De dagen van ideeën zijn daarom nog een wens.
wall-look-firm = gepland
wall-look-open = nog in de maak
wall-look-done = geplaatst
wall-look-due = moet dan klaar zijn
wall-turn = uit een reeks, nog te maken
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
sheet-turn = Maak dit uit je reeks: { $name }
sheet-left = Nog te doen
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

## Het plan: wanneer wat uitgaat

plan-rhythm = Het ritme
plan-rhythm-channels = Hoe vaak, en wanneer
plan-rhythm-times = Vaste tijden
plan-rhythm-every-day = elke dag
plan-rhythm-at = { $day } om { $time }
plan-rhythm-series = Wat steeds terugkomt
plan-rhythm-own-days = Onze eigen dagen
plan-series = Reeks
plan-series-when = Wanneer
plan-series-where = Waar
plan-series-weekly =
    { $every ->
        [one] elke week op { $day }
       *[other] om de { $every } weken op { $day }
    }
plan-series-month-day =
    { $every ->
        [one] elke maand op dag { $date }
       *[other] om de { $every } maanden op dag { $date }
    }
plan-series-month-weekday =
    { $every ->
        [one] elke maand op { $nth } { $day }
       *[other] om de { $every } maanden op { $nth } { $day }
    }
plan-series-until = tot en met { $day }
plan-series-skip = niet op { $day }
plan-own-day = Dag
plan-own-day-when = Wanneer
plan-own-day-every = Hoe vaak
plan-own-day-again = elk jaar
plan-own-day-once = eenmalig
