# De grafieken: wat erboven staat, wat er te zien is, en de woorden erin. Op papier en op het scherm dezelfde.

chart-as-table = Toon als tabel

chart-costs = Waar het geld heen gaat, van { $from } tot en met { $to }
    .finding = Het meeste gaat naar { $kind }: { $amount } van { $total }.
    .rows = Soort kosten
    .amounts = Kosten in het jaar
chart-means = Kosten per werk en middel
    .finding = Van het werk kost { $purpose } het meest: { $amount } aan { $means }.
    .rows = Waarvoor
    .without = Kosten zonder werk erbij, zoals uren, tellen hier niet mee.
    .no-means = Soort middel niet bekend
chart-hours = Hoeveel uur per week het plan vraagt
    .over-one = Van { $who } vraagt het plan meer uren dan er zijn.
    .over = Van { $count } mensen vraagt het plan meer uren dan er zijn.
    .enough = Iedereen heeft genoeg uren.
    .unknown = Niet van iedereen is bekend hoeveel uren er zijn.
    .there = Zoveel uur is er
    .rows = Wie
    .asked = Gevraagd, van de uren die er zijn
    .of = { $asked } van { $there }
chart-objectives = Hoe ver we zijn met onze doelen
    .of = nu { $now }, doel { $then }
    .line = Zo ver bij een gelijk tempo
    .all-well =
        { $all ->
            [one] Tot nu toe liggen we op schema.
            [2] Tot nu toe liggen beide doelen op schema.
           *[other] Tot nu toe liggen alle { $all } doelen op schema.
        }
    .well =
        { $count ->
            [0] Tot nu toe ligt geen enkel doel op schema.
            [one] Tot nu toe ligt van de { $all } doelen er 1 op schema.
           *[other] Tot nu toe liggen van de { $all } doelen er { $count } op schema.
        }
    .rows = Doel
    .amounts = Stand
chart-course = Op weg naar het doel: { $figure }
    .measured = Gemeten
    .line = Gelijk tempo naar het doel
    .range = Wat het kan worden
    .lowest = Op zijn laagst
    .highest = Op zijn hoogst
    .reached = Op { $day } was het { $value }. Daarmee is het doel gehaald.
    .on-line = Op { $day } was het { $value }. Tot nu toe liggen we op schema: bij een gelijk tempo was { $line } genoeg.
    .behind = Op { $day } was het { $value }. We liggen achter: bij een gelijk tempo was het { $line }.
    .ahead-enough = Gaat het zo door, dan is het ongeveer { $more } op { $day }. Dat haalt het doel van { $then }. Blijft het zo, dan is het { $same }.
    .ahead-near = Gaat het zo door, dan is het ongeveer { $more } op { $day }. Dat is dicht bij het doel van { $then }. Blijft het zo, dan is het { $same }.
    .ahead-short = Gaat het zo door, dan is het ongeveer { $more } op { $day }. Dat is te weinig voor het doel van { $then }. Blijft het zo, dan is het { $same }.
    .rows = Dag
chart-image = Op welke trede mensen staan
    .most = { $who }: de grootste groep staat op ‘{ $step }’ ({ $share }).
chart-journey = Berichten per fase en doelgroep
    .empty = In { $empty } van de { $all } vakken staat nog geen bericht.
    .full = Voor elke doelgroep is er in elke fase een bericht.
    .rows = Fase
chart-mix = Hoe de berichten over de thema’s verdeeld zijn
    .agreed = Afgesproken
    .posts = Berichten
    .rest = De rest
    .close = De berichten volgen de afspraak.
    .furthest = ‘{ $theme }’ wijkt het meest af: { $posts } van de berichten, afgesproken is { $agreed }.
    .rows = Verdeling
chart-planning = Wat er wanneer gebeurt
    .next = Het eerste dat nu af komt: { $what }, op { $day }.
    .nothing = Er staat niets meer open.
    .today = vandaag
    .posts = Geplande berichten
    .count =
        { $count ->
            [one] 1 bericht
           *[other] { $count } berichten
        }
    .rows = Wat
    .from = Vanaf
    .to = Tot en met
    .note = Wie
    .state = Hoe ver
    .done = klaar
    .open = nog niet klaar
