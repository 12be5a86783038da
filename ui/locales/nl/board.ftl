# Het bord en de kalender van je berichten

posts-search = Zoek in je berichten
posts-filter = Filter
posts-show-all = Toon alles
posts-found =
    { $count ->
        [one] 1 bericht gevonden
       *[other] { $count } berichten gevonden
    }
posts-by-any = Alles
posts-by-channel = Kanaal
posts-by-owner = Wie maakt het
posts-by-segment = Voor wie
posts-by-pillar = Thema
posts-by-stage = Fase van je klant
posts-by-campaign = Campagne
posts-chosen =
    { $count ->
        [one] 1 bericht gekozen
       *[other] { $count } berichten gekozen
    }
posts-move-chosen = Verplaats naar …
posts-day-chosen = Op een dag
posts-removed =
    { $count ->
        [one] 1 bericht verwijderd.
       *[other] { $count } berichten verwijderd.
    }
posts-choose-none = Kies niets
posts-raised = Let op: { $what }
post-new-in = Nieuw bericht bij { $column }
post-add-in = Voeg toe aan { $column }
columns-name = Kolommen een naam geven
columns-name-lead = Noem de kolommen zoals jij ze noemt. Wat ze betekenen, blijft gelijk.

card-sells = aanbieding
card-about-us = over ons
card-asks = vraagt iets
card-ready = klaar op
card-open = { $count } let op
card-choose = Kies { $what }

calendar-week = Week
calendar-month = Maand
calendar-list = Lijst
calendar-year = Jaar
calendar-show = Toon
calendar-back = Terug
calendar-on = Verder
calendar-today = Vandaag
calendar-week-of = Week van { $day }
calendar-to-week = Naar week { $week }
calendar-add-on = Nieuw bericht op { $day }
calendar-further = nog { $count }
calendar-undated = Zonder datum
calendar-undated-none = Alles heeft een datum. Sleep een bericht hierheen om de datum weg te halen.
calendar-moved = { $what } staat nu op { $day }.
calendar-unplanned = { $what } heeft geen datum meer.
calendar-day-before = Een dag eerder
calendar-day-after = Een dag later
calendar-week-before = Een week eerder
calendar-week-after = Een week later
calendar-no-day = Haal de datum weg
calendar-shut =
    .text = Er is een poort dicht. Je kunt ideeën bedenken en een wensdatum geven. Plannen en plaatsen kan nog niet.

texts-for = Tekst voor
texts-all = Elk kanaal
texts-same = Dit kanaal gebruikt de tekst die voor elk kanaal geldt.
texts-own = Schrijf een eigen tekst
post-lasts = Hoe lang het meegaat
preview = Zo ziet het eruit
preview-on = Voorbeeld op { $name }
preview-empty = Schrijf een tekst, dan zie je hier het bericht.
preview-more = meer
preview-folds = { $name } toont ongeveer { $count } tekens. De rest staat achter ‘meer’.
preview-no-links = Op { $name } kan niemand op een link in de tekst tikken. Zet de link in je profiel.
count-free = { $used } tekens
count-of = { $used } van { $limit } tekens
count-over = { $over } te veel. Je tekst blijft heel; kort hem in voor je plaatst.
count-sources = Waar deze aantallen vandaan komen
count-limit = hoeveel tekens er mogen
count-fold = waar ‘meer’ begint
count-checked = { $name }, { $what }: gecontroleerd op { $day } ({ $source })
coach-show = Toon in de tekst:
coach-tips =
    { $count ->
        [one] 1 tip voor je tekst
       *[other] { $count } tips voor je tekst
    }
picture-choose = Kies een afbeelding
picture-replace = Kies een andere
picture-remove = Haal de afbeelding weg
picture-shown = De afbeelding bij dit bericht

sending = Plaatsen
sending-lead = Je plaatst zelf, met je eigen account. Koers onthoudt wat eruit ging.
sending-copy = Kopieer de tekst
sending-copied = De tekst staat op je klembord.
sending-not-copied = Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.
sending-open = Open { $name }
sending-no-address = Koers kent het adres van dit kanaal niet. Vul het in bij het profiel.
sending-note = Noteer als geplaatst
sending-keep = Bewaar
sending-out = Geplaatst op { $day }
sending-no-channel = Kies eerst op welk kanaal dit bericht komt.

comments = Opmerkingen
comment-new = Schrijf een opmerking
comment-add = Plaats
comment-settle = Is klaar
comment-open = Toch niet klaar

fill = Vul mijn kalender
fill-title = Voorstel voor je kalender
fill-take =
    { $count ->
        [one] Neem 1 bericht over
       *[other] Neem { $count } berichten over
    }
fill-away = Voorstel weg
fill-taken =
    { $count ->
        [one] 1 bericht staat in je kalender.
       *[other] { $count } berichten staan in je kalender.
    }
fill-held = Dit is gelukt
fill-missed = Dit lukte niet
fill-keep = Neem over: { $title }
fill-day = Dag voor { $title }
fill-idea = stond al als idee op je bord
fill-wished = wensdatum
fill-asks = vraagt: { $ask }

schedule = Reeksen en vaste dagen
schedule-series = Reeksen
schedule-series-lead = Wat steeds terugkomt, zoals elke vrijdag een tip. In de kalender zie je elke beurt.
schedule-times = Vaste tijden
schedule-times-lead = Op welke tijd je een kanaal gebruikt. ‘{ fill }’ houdt zich eraan.
schedule-days = Eigen dagen
schedule-days-lead = Dagen die voor jouw bedrijf tellen, zoals je verjaardag of een markt.
add-series = Reeks toevoegen
add-time_slot = Tijd toevoegen
add-own_day = Dag toevoegen
series-make = Maak berichten voor de komende acht weken
series-made = De berichten van de reeks staan op je bord.
series-not-ready = Vul in hoe vaak het terugkomt en vanaf welke dag.
turn = Reeks { $what } op { $day }
turn-make = Maak er een bericht van
turn-skip = Sla deze keer over

reminder-one = Nu te plaatsen
reminder-several = Nu te plaatsen: { $count } berichten
turn-follow = Verander deze en alle volgende

meters = Hoe je berichten ervoor staan
meters-all = Alles samen
meters-valuable = Waardevol
meters-within = binnen 80/20
meters-beyond = te veel over jezelf
meters-offers = Aanbiedingen
meters-offer-now = de volgende kan nu
meters-offer-after =
    { $count ->
        [one] de volgende kan na 1 ander bericht
       *[other] de volgende kan na { $count } andere berichten
    }
meters-week = Deze week
meters-hours = Uren
meters-of = { $done } van { $all }
meters-more = Meer
meters-channels = Per kanaal
meters-coverage = Voor wie je berichten zijn, in welke fase
meters-ageing = Toe aan vernieuwing
