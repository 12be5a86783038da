# Het strategieplan op papier: titels, lopende tekst, koppen van tabellen en de zinnen om de antwoorden heen.

plan-title = Strategieplan social media
plan-title-concept = Strategieplan social media (concept)
plan-file = strategieplan social media
plan-subject = Waar { $name } met social media naartoe wil, en hoe.
plan-business-unnamed = Ons bedrijf
plan-concept = Concept: we beginnen nog niet
plan-made-on = Gemaakt op { $day }
plan-contents = Inhoud van dit plan
plan-page = Bladzijde { $page } van { $pages }
plan-yes = Ja
plan-no = Nee
plan-unknown = Nog niet bekend
plan-unnamed = Zonder naam

## Samenvatting

plan-summary = Samenvatting
plan-summary-shut = Dit plan is nog een concept
    .text = We beginnen pas als elke poort open is. Nu { $count ->
        [one] is er nog 1 poort dicht
       *[other] zijn er nog { $count } poorten dicht
    }.
    .link = Zie de poorten op bladzijde { $page }.
plan-summary-terms = We beginnen op voorwaarden
    .text = Nog niet alles is in orde. We gaan toch verder, en schreven op waarom.
plan-summary-who = Wie we zijn.
plan-summary-who-line = { $name } ({ $line }).
plan-summary-people =
    { $count ->
        [one] Er werkt 1 persoon.
       *[other] Er werken { $count } mensen.
    }
plan-summary-goal = Waar we heen willen.
plan-summary-objective = Wat social media daaraan doen.
plan-summary-reason = Waarom.
plan-summary-audience = Voor wie.
plan-summary-channels = Waar.
plan-summary-channels-now = We gebruiken nu: { $names }.
plan-summary-channels-intended = We willen gebruiken: { $names }.
plan-summary-themes = Waarover we vertellen.
plan-summary-themes-list = Onze thema’s: { $names }.
plan-summary-hours = Wat het vraagt.
plan-summary-open = Wat nog openstaat.
plan-summary-open-count =
    { $blockers ->
        [0] Niets houdt ons tegen.
        [one] Eén punt lossen we eerst op.
       *[other] { $blockers } punten lossen we eerst op.
    } { $rest ->
        [0] Verder is alles in orde.
        [one] Er is 1 punt dat beter kan.
       *[other] Er zijn { $rest } punten die beter kunnen.
    }
plan-summary-open-none = De controles van Koers vinden niets meer.
plan-summary-table = Onze doelen in het kort

## Basis

plan-basis = Basis
    .intro = Social media brengen mensen naar onze website, onze telefoon en onze deur. Daarom kijken we eerst of die in orde zijn.
plan-business = Het bedrijf
plan-business-name = Naam
plan-business-line = Soort bedrijf
plan-business-people = Mensen
plan-business-sells = Wat we verkopen, en aan wie
plan-business-address = Adres
plan-business-web = Website
plan-business-email = E-mail
plan-business-phone = Telefoon
plan-business-relation = Verband met ander marketingwerk
plan-relation-part-of-plan = Dit plan is een deel van ons marketingplan.
plan-relation-alone-budget = Dit plan staat op zichzelf. Voor meer is er nu geen budget.
plan-relation-alone-image = Dit plan staat op zichzelf. Het gaat om hoe mensen ons zien.
plan-relation-alone-experiment = Dit plan staat op zichzelf. We willen het eerst uitproberen.
plan-relation-alone-campaign = Dit plan staat op zichzelf. Het hoort bij één actie.
plan-website = De website
plan-website-goal = Waar de website voor is
plan-back-office = Bereikbaarheid
plan-offline = Drukwerk
plan-items-point = Punt
plan-items-state = Hoe het staat
plan-items-looked = Bekeken op
plan-items-note = Wat we zagen
plan-items-owner = Wie het oplost
plan-items-unseen = Nog niet bekeken: { $items }.
plan-item-found = gevonden worden via Google
plan-item-usable-on-phone = bruikbaar op een telefoon
plan-item-analytics = bezoek wordt gemeten
plan-item-information-found = informatie is snel te vinden
plan-item-next-step = de volgende stap is duidelijk
plan-item-phone-answered = telefoon wordt opgenomen
plan-item-mail-answered = mail wordt beantwoord
plan-item-answers-right = antwoorden kloppen
plan-item-answers-current = informatie is van nu
plan-item-print-agrees = drukwerk en website zeggen hetzelfde
plan-item-print-names-site = drukwerk noemt de website
plan-routes = Zo bereiken klanten ons
plan-routes-way = Manier
plan-routes-owner = Wie antwoordt
plan-routes-promised = Beloofd binnen
plan-routes-contacts = Keer per week
plan-routes-each = Tijd per keer
plan-routes-time = Tijd per week
plan-load = Kunnen we het aan?
plan-load-calm = Ja. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-in-order = Ja, maar veel drukker moet het niet worden. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-busy = Het wordt krap. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-overloaded = Nee. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-no-time = Nee. Er komen vragen binnen, maar er is geen tijd voor.
plan-load-sum = De som: ({ $terms }) × { $lift } ÷ { $available } minuten. Daarin zit { $more } meer drukte door social media.
plan-tests = Testen
plan-tests-intro = We belden en mailden onszelf, zoals een klant dat doet.
plan-tests-day = Dag
plan-tests-answered = Antwoord na
plan-tests-none = Geen antwoord
plan-tests-right = Goed antwoord
plan-tests-note = Wat opviel

## Strategie

plan-strategy = Strategie
    .intro = Social media zijn geen doel. Alles in dit hoofdstuk helpt iets dat het bedrijf wil bereiken.
plan-business-goals = Wat het bedrijf wil
plan-goal = Bedrijfsdoel
plan-goal-measure = Wat we tellen
plan-goal-revenue = Over omzet
plan-now = Nu
plan-then = Straks
plan-due = Klaar op
plan-objectives = Onze doelen
plan-objective = Doel
plan-objective-from-to = Van { $from } naar { $to }
plan-objective-parent = Helpt het bedrijfsdoel
plan-objective-kind = Waar het om gaat
plan-objective-angle = Wat we vooral doen
plan-objective-way = Hoe we het bereiken
plan-objective-figures = Hoeveel
plan-objective-start = Begint op
plan-objective-owner = Wie ervoor zorgt
plan-objective-success = Gelukt als
plan-objective-failure = Mislukt als
plan-objective-kpis = Cijfers die we volgen
plan-objective-channels = Kanalen die helpen
plan-reason = Waarom social media
plan-reason-serves-objective = We doen het omdat het een doel helpt dat we al hebben.
plan-reason-keeping-up = We doen het om bij te blijven, bij de tijd en bij anderen.
plan-reason-customers-are-there = We doen het omdat onze klanten er zijn.
plan-reason-budget = We doen het omdat er voor iets anders geen geld is. De uren tellen we wel mee.
plan-reason-image = We doen het omdat we willen dat mensen ons anders zien.
plan-reason-experiment = We doen het om het uit te proberen.
plan-reason-campaign = We doen het omdat het past bij een actie die we plannen.
plan-reason-everyone-does-it = We doen het omdat iedereen het doet. Dat is nog geen goede reden.
plan-reason-objective = Het helpt dit doel:
plan-audience = Onze doelgroepen
plan-audience-kind = Wat voor groep
plan-audience-description = Wie het zijn
plan-audience-needs = Wat ze willen weten
plan-audience-online = Actief op internet
plan-audience-networks = Actief op social media
plan-audience-seen = Gezien op
plan-audience-channels = Waar ze zijn
plan-people = De mensen
plan-people-name = Wie
plan-people-role = Rol
plan-people-department = Afdeling
plan-people-hours = Uren per week
plan-people-cost = Kosten per uur
plan-people-intro = Een account is gratis. De mensen die het werk doen zijn dat niet.
plan-hours-asked = Dit plan vraagt { $asked } per week.
plan-hours-there = We hebben { $hours }.

## Aanwezigheid

plan-presence = Aanwezigheid
    .intro = We zijn waar onze klanten zijn, en alleen waar we het volhouden.
plan-channels-now = Deze kanalen gebruiken we
plan-channels-intended = Deze kanalen willen we gebruiken
    .shut = Ze gaan open als elke poort open is.
    .ready = De poorten zijn open. Deze kanalen nog niet.
plan-channels-other = Later of niet
plan-channels-undecided = Nog niet besloten
plan-channel = Kanaal
plan-channel-decision = Besluit
plan-channel-reason = Waarom
plan-channel-owner = Wie het bijhoudt
plan-channel-posts = Berichten per week
plan-channel-post-time = Tijd per bericht
plan-channel-day-time = Luisteren per dag
plan-channel-objectives = Doelen die het helpt
plan-channel-opened = Open sinds
plan-evidence = Wie we daar vinden
plan-evidence-share = Hoeveel
plan-evidence-proof = Waar we dat aan zien
plan-evidence-seen = Gezien op
plan-share-none = Niemand
plan-share-some = Een paar
plan-share-many = Veel
plan-share-most = De meesten
plan-share-unknown = Nog niet bekend

## Inhoud

plan-content = Inhoud
    .intro = Een bericht is goed als het antwoord geeft op iets dat mensen willen weten. Daarom heeft elk thema een vraag.
plan-theme = Thema
plan-theme-for = Voor wie
plan-theme-question = De vraag
plan-theme-value = Wat ze eraan hebben
plan-theme-objective = Doel dat het helpt
plan-theme-share = Deel van onze berichten

## Luisteren

plan-monitoring = Luisteren
    .intro = Mensen praten over ons, ook als we niet kijken. Dit plan zegt wie luistert, waar en wanneer.
plan-watch = Het luisterplan
plan-watch-words = Waar we op letten
plan-watch-what = Soort
plan-watch-channel = Op welk kanaal
plan-watch-everywhere = Overal
plan-watch-tool = Waar en waarmee
plan-watch-owner = Wie kijkt
plan-watch-rhythm = Hoe vaak
plan-watch-time = Tijd per week
plan-watch-why = Waarom
plan-watch-response = Wat we dan doen
plan-watch-details = Hoe we luisteren, en wat we dan doen

## Meten

plan-metrics = Meten
    .intro = We meten alleen wat laat zien of een doel lukt. Volgers en likes helpen ons sturen, maar zijn geen opbrengst.
plan-kpi = Cijfer
plan-kpi-objective = Hoort bij
plan-kpi-rhythm = Hoe vaak
plan-kpi-owner = Wie noteert
plan-kpi-latest = Laatste waarde
plan-kpi-latest-value = { $value } op { $day }
plan-kpi-counted = Wat we tellen
plan-kpi-lane = Zegt iets over
plan-kpi-why = Waarom
plan-kpi-instrument = Waarmee
plan-kpi-table = De cijfers die we volgen

## Wat nog openstaat

plan-open = Wat nog openstaat
    .intro = Koers controleert het plan na elke verandering. Dit vond het op { $day }. De zinnen spreken de eigenaar aan.
plan-gates = De poorten
    .intro = Zolang een poort dicht is, blijft dit plan een concept. We denken en schrijven, maar beginnen niet.
plan-gate-basis = De basis is in orde
plan-gate-reason = De reden klopt
plan-gate-open = Open.
plan-gate-shut = Dicht. Dit moet eerst in orde komen:
plan-gate-on-terms = Open op voorwaarden.
plan-gate-terms = De reden: { $reason }
plan-gate-terms-by = Besloten door { $who } op { $day }.
plan-gate-terms-by-whom = Besloten door { $who }.
plan-gate-terms-on = Besloten op { $day }.
plan-gate-accepted = Dit is nog niet in orde, en dat weten we:
plan-blocker = Eerst oplossen
plan-warning = Dit kan beter
plan-tip = Tips
plan-set-aside = Opzijgelegd
    .intro = Deze punten kennen we. We laten ze rusten, met een reden.
plan-set-aside-check = Punt
plan-set-aside-reason = Reden
plan-set-aside-by = Wie
plan-set-aside-on = Sinds
plan-set-aside-until = Tot
plan-unknowns = Wat we nog niet weten
    .intro = Op deze vragen is het antwoord: dat weten we nog niet. Dat is eerlijker dan een gok.
plan-unknown-of = { $name }: { $field }

## Waar de methode vandaan komt

plan-sources = Waar de methode vandaan komt
    .intro = Dit plan volgt vijf artikelen over social media voor bedrijven. Wat ze zeggen staat hier in onze eigen woorden.
    .read = Gelezen in november 2026. De titels zijn zoals de schrijvers ze gaven, of zoals wij ze noemen.
    .ours = Soms laten de artikelen iets open. Dan koos Koers zelf, zoals de 180 dagen dat een waarneming telt.
plan-source-1 = Eerst de basis: website, bereikbaarheid en drukwerk. Daarna strategie, aanwezigheid, inhoud, luisteren en meten. Is de basis niet in orde, begin dan niet.
    .title = Omzet verhogen met social media, deel 1
plan-source-2 = Neem een besluit, maak een team en spreek doelen af voordat er geld naartoe gaat. Meet wat het waard is, niet hoeveel volgers je hebt.
    .title = Social media marketing, strategisch bekeken
plan-source-3 = Relaties leveren op den duur het meeste op. Luister, geef antwoord, en praat vooral over wat anderen helpt.
    .title = Een andere kijk op de ROI van Social Media
plan-source-4 = Kies eerst je doel, dan je reden, dan je doelgroep, en kijk hoe die je kent. Doe niet mee omdat iedereen het doet.
    .title = Social Media Marketing in 13 stappen: 1-4
plan-source-5 = Strategie, inrichten, plannen: en dan meten en opnieuw beginnen. Elke ronde maakt het beter.
    .title = Het 3-S-model: strategie, set-up, schedule
