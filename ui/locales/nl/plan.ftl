# Het strategieplan en de brief op papier: titels, lopende tekst, koppen van tabellen en de zinnen om de antwoorden heen.

plan-title = Strategieplan social media
plan-title-concept = Strategieplan social media (concept)
plan-subject = Waar { $name } met social media naartoe wil, en hoe.
plan-business-unnamed = Ons bedrijf
plan-concept = Concept: we beginnen nog niet
plan-made-on = Gemaakt op { $day }
plan-logo = Logo van { $name }
plan-contents = Inhoud van dit plan
plan-page = Bladzijde { $page } van { $pages }
plan-lacking = Sommige tekens zitten niet in het lettertype van dit document. Er staat een blokje op hun plek: { $signs }.
plan-yes = Ja
plan-no = Nee
plan-unknown = Nog niet bekend
plan-fill-in = Nog in te vullen
plan-looked-on = bekeken op { $day }
plan-seen-on = gezien op { $day }
plan-note-see = Zie ‘{ $chapter }’ achterin.
plan-opened-on = open sinds { $day }
plan-unnamed = Zonder naam

## Samenvatting

plan-summary-shut = Dit plan is nog een concept
    .text = We beginnen pas als elke poort open is. Nu { $count ->
        [one] is er nog 1 poort dicht
       *[other] zijn er nog { $count } poorten dicht
    }.
    .link = Zie de poorten op bladzijde { $page }.
plan-summary-terms = We beginnen op voorwaarden
    .text = Nog niet alles is in orde. We gaan toch verder. We schreven op waarom.
plan-summary-who = Wie we zijn.
plan-summary-who-line = { $name } ({ $line }).
plan-summary-people =
    { $count ->
        [one] Er werkt 1 persoon.
       *[other] Er werken { $count } mensen.
    }
plan-summary-goal = Waar we heen willen.
plan-summary-reason = Waarom.
plan-summary-audience = Voor wie.
plan-summary-channels = Waar.
plan-summary-channels-now = We gebruiken nu: { $names }.
plan-summary-channels-intended = We willen gebruiken: { $names }.
plan-summary-themes = Waarover we vertellen.
plan-summary-themes-list = Onze thema’s: { $names }.
plan-summary-hours = Wat het vraagt.
plan-summary-cost = Wat het kost.
plan-summary-more = en nog { $count }
plan-summary-open = Wat nog openstaat.
plan-summary-open-first =
    { $count ->
        [0] Niets houdt ons tegen.
        [one] We lossen eerst 1 punt op.
       *[other] We lossen eerst { $count } punten op.
    }
plan-summary-open-better =
    { $count ->
        [one] 1 punt kan beter.
       *[other] { $count } punten kunnen beter.
    }
plan-summary-open-tips =
    { $count ->
        [one] Er is 1 tip.
       *[other] Er zijn { $count } tips.
    }
plan-summary-open-rest = Verder is alles in orde.
plan-summary-open-none = De controles van Koers vinden niets meer.
plan-summary-table = Wat social media moeten brengen

## Basis

plan-basis-intro = Social media brengen mensen naar onze website, onze telefoon en onze deur. Daarom kijken we eerst of die in orde zijn.
plan-business = Het bedrijf
plan-business-name = Naam
plan-business-line = Soort bedrijf
plan-business-people =
    { $count ->
        [one] 1 mens
       *[other] { $count } mensen
    }
plan-business-sells = Wat we verkopen, en aan wie
plan-business-address = Adres
plan-business-hours = Open
plan-business-reach = Te bereiken via
plan-business-relation = Hoort bij een groter plan
plan-relation-part-of-plan = Dit plan is een deel van ons marketingplan.
plan-relation-alone-budget = Dit plan staat op zichzelf. Voor meer is er nu geen geld.
plan-relation-alone-image = Dit plan staat op zichzelf. Het gaat om hoe mensen ons zien.
plan-relation-alone-experiment = Dit plan staat op zichzelf. We willen het eerst uitproberen.
plan-relation-alone-campaign = Dit plan staat op zichzelf. Het hoort bij één campagne.
plan-earlier = Plannen die we al hadden
plan-earlier-kind = Plan
plan-earlier-day = Van
plan-earlier-summary = Wat erin staat en hier telt
plan-earlier-file = Waar het ligt
plan-website = De website
plan-website-goal = Waar de website voor is
plan-website-serves = Bedrijfsdoel dat de website helpt
plan-terms = Zoekwoorden
plan-terms-term = Wat mensen typen
plan-terms-wanted = Wat ze willen
plan-terms-page = Pagina die antwoord geeft
plan-terms-answered = Staat het er?
plan-terms-place = Plek in Google
plan-terms-looked = Bekeken op
plan-months = De website, maand voor maand
    .intro = Wat de website zelf al opleverde, telt niet mee als opbrengst van social media. Dit zijn de cijfers tot nu toe:
plan-months-month = Maand
plan-months-visitors = Bezoekers
plan-months-own = Kwam vanzelf
plan-months-customers = Klanten
plan-months-conversion = Werd klant
plan-months-revenue = Omzet
plan-back-office = Bereikbaarheid
plan-offline = Drukwerk
plan-items-point = Punt
plan-items-state = Hoe het staat
plan-items-looked = Bekeken op
plan-items-note = Wat we zagen
plan-items-owner = Wie ervoor zorgt
plan-items-unseen = Nog niet bekeken: { $items }.
plan-item-found = gevonden worden via Google
plan-item-usable-on-phone = bruikbaar op een telefoon
plan-item-own-traffic = de website trekt zelf bezoek
plan-item-analytics = bezoek wordt gemeten
plan-item-analytics-read = iemand leest de bezoekcijfers
plan-item-information-found = informatie is snel te vinden
plan-item-next-step = de volgende stap is duidelijk
plan-item-phone-answered = telefoon wordt opgenomen
plan-item-mail-answered = mail wordt beantwoord
plan-item-answers-right = antwoorden kloppen
plan-item-answers-current = informatie is actueel
plan-item-print-agrees = drukwerk en website zeggen hetzelfde
plan-item-print-names-site = drukwerk noemt de website
plan-item-print-names-mail = drukwerk noemt het e-mailadres waar dat nodig is
plan-print = Wat er op ons drukwerk staat
plan-print-piece = Drukwerk
plan-print-says = Wat erop staat
plan-print-agrees = Zelfde als de website
plan-print-looked = Bekeken op
plan-print-note = Wat we zagen
plan-print-no-email = Het e-mailadres ontbreekt nog.
plan-routes = Zo bereiken klanten ons
plan-routes-way = Manier
plan-routes-owner = Wie antwoordt
plan-routes-promised = Beloofd binnen
plan-routes-contacts = Keer per week
plan-routes-each = Tijd per keer
plan-routes-time = Tijd die er is per week
plan-routes-shared = { $time }, gedeeld
plan-load = Kunnen we het aan?
plan-load-calm = Ja. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-in-order = Ja, maar veel drukker moet het niet worden. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-busy = Het wordt krap. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-overloaded = Nee. Om iedereen te antwoorden is { $percent } nodig van de tijd die er is.
plan-load-no-time = Nee. Er komen vragen binnen, maar er is geen tijd voor.
plan-load-sum = De som: ({ $terms }) × { $lift } ÷ { $available } minuten. Daarin zit { $more } meer drukte door social media.
plan-load-sum-campaigns = De som in de drukste tijd: (({ $terms }) × { $lift } + { $brought }) ÷ { $available } minuten. Daarin zit { $more } meer drukte door social media, en { $brought } minuten door campagnes.
plan-tests = We belden en mailden onszelf, zoals een klant dat doet
plan-tests-day = Dag
plan-tests-answered = Antwoord na
plan-tests-none = Geen antwoord
plan-tests-right = Goed antwoord
plan-tests-note = Wat opviel

## Strategie

plan-strategy-intro = Social media zijn geen doel. Alles in dit hoofdstuk helpt iets dat het bedrijf wil bereiken.
plan-goals = Wat we willen bereiken
plan-business-goals = Wat het bedrijf wil
plan-goal = Bedrijfsdoel
plan-goal-measure = Wat we tellen
plan-goal-revenue = Over omzet
plan-marketing-goals = Wat onze marketing daarvoor doet
plan-marketing-goal = Marketingdoel
plan-now = Bij de start
plan-then = Streefcijfer
plan-due = Klaar op
plan-objectives = Onze doelen
plan-objective = Doel
plan-objective-parent = Helpt het bedrijfsdoel
plan-objective-kind = Waar het om gaat
plan-angle-win = door nieuwe klanten te winnen
plan-angle-keep = door klanten te houden
plan-angle-engage = door mensen erbij te betrekken
plan-angle-interact = door met mensen in gesprek te gaan
plan-objective-way = Hoe we het bereiken
plan-objective-start = Begint op
plan-objective-owner = Wie ervoor zorgt
plan-objective-success = Gelukt als
plan-objective-failure = Mislukt als
plan-objective-evaluated = Zo kijken we of het lukt
plan-objective-changed-why = Waarom dit tijdens de ronde veranderde
plan-objective-agreed-success = Wat eerst gold als gelukt
plan-objective-agreed-failure = Wat eerst gold als mislukt
plan-objective-agreed-evaluated = Hoe het eerst bekeken zou worden
plan-objective-kpis = Cijfers die we volgen
plan-objective-channels = Kanalen die helpen
plan-objective-recorded = Staat ook in
plan-reason = Waarom, en het besluit
plan-reason-serves-objective = We doen het omdat het een doel helpt dat we al hebben.
plan-reason-keeping-up = We doen het om bij te blijven, bij de tijd en bij anderen.
plan-reason-customers-are-there = We doen het omdat onze klanten er zijn.
plan-reason-budget = We doen het omdat er voor iets anders geen geld is. De uren tellen we wel mee.
plan-reason-image = We doen het omdat we willen dat mensen ons anders zien.
plan-reason-experiment = We doen het om het uit te proberen.
plan-reason-campaign = We doen het omdat het past bij een campagne die we plannen.
plan-reason-everyone-does-it = We doen het omdat iedereen het doet. Dat is nog geen goede reden.
plan-reason-objective = Het helpt dit doel:
plan-decision = Ons besluit
plan-decision-why = Waarom nu
plan-decision-support = Of de leiding erachter staat
plan-audience = Onze doelgroepen
plan-audience-kind = Wat voor groep
plan-audience-size =
    { $count ->
        [one] ongeveer 1 mens
       *[other] ongeveer { $count } mensen
    }
plan-audience-left = daarvan houden we { $share } over
plan-audience-description = Wie ze zijn
plan-audience-value = Een klant geeft per jaar uit
plan-audience-needs = Wat ze willen weten
plan-audience-online = Actief op internet
plan-audience-networks = Actief op social media
plan-audience-seen = Gezien op { $day }.
plan-audience-channels = Waar ze zijn
plan-persona = Een voorbeeldklant: { $name }
plan-persona-day = Een gewone dag
plan-persona-worries = Zorgen
plan-journey = De fasen van een klant
    .intro = Iemand ziet ons, denkt na, koopt, gebruikt het en vertelt het verder. Bij elke fase hoort een andere vraag.
plan-journey-stage = Fase
plan-journey-posts = Berichten die passen
plan-journey-everyone = Wat iedereen vraagt
plan-journey-question = Wat ze vragen
plan-journey-feeling = Hoe ze zich voelen
plan-journey-answer = Wat wij antwoorden

plan-image = Hoe mensen ons zien
    .intro = Wie ons al kent, reageert anders dan wie onze naam nooit hoorde. Daarom vragen we dat eerst na. Dat noemen we een peiling.
plan-image-seen = Wat mensen weten en vinden
plan-image-whose = Peiling
plan-image-rung = Trede
plan-image-public = Iedereen
plan-image-you = van wie het bedrijf leidt
plan-image-organisation = van ons bedrijf
plan-image-product = van wat we verkopen
plan-image-know = Wat ze van ons weten
plan-image-see = Hoe ze ons zien
plan-image-source = Hoe we dat weten
plan-reactions = Welke reacties we verwachten
plan-reaction-rung = Wie
plan-reaction-segment = Doelgroep
plan-reaction-expect = Wat we verwachten
plan-reaction-answer = Wat wij antwoorden

plan-brand = Ons merk
plan-proposition-for = Voor wie we er zijn
plan-proposition-problem = Welk probleem zij hebben
plan-proposition-do = Wat wij daaraan doen
plan-proposition-why = Waarom wij
plan-proposition-proof = Waar ze dat aan zien
plan-brand-questions = Vier vragen over ons merk
plan-brand-question = Vraag
plan-brand-owner = De mens erachter
plan-brand-company = Ons bedrijf
plan-brand-brand = Ons merk
plan-voice = Hoe we klinken
plan-tone = Zo klinken we
plan-tone-words = Onze woorden
plan-tone-not = Niet: { $answer }
plan-faces = Gezichten die we laten zien
plan-voices = Wie er namens ons praat
plan-voice-who = Wie
plan-voice-tone = Klinkt
plan-voice-topics = Praat over
plan-voice-alone = Mag zelf beantwoorden
plan-trust = Waarom mensen ons vertrouwen
plan-trust-kind = Reden
plan-trust-proof = Waar ze dat aan zien

plan-approach = Onze aanpak
plan-dialogue = Het gesprek dat we willen
plan-dialogue-begins = Zo begint het
plan-dialogue-kept = Zo blijft het gaande
plan-advertising = Betalen voor advertenties
plan-advertising-budget = Per jaar: { $money }.
plan-campaign = Campagne: { $name }
plan-campaign-objective = Helpt het doel
plan-campaign-when = Wanneer
plan-campaign-feeds = Gesprek dat ermee begint
plan-campaign-after = Wat er blijft
plan-campaign-contacts = Extra drukte
plan-campaign-load = { $route }: { $count } keer per week erbij
plan-campaign-cost = Kosten dit jaar
plan-integrations = Samen met onze andere marketing
plan-integration-with = Wat met wat
plan-integration-each = Wat ze voor elkaar doen
plan-integration-gives = Social media: { $answer }
plan-integration-gets = Andersom: { $answer }
plan-integration-worth = Wie er beter van wordt
plan-integration-customer = De klant: { $answer }
plan-integration-business = Wij: { $answer }
plan-integration-owner = Wie
plan-launch = Klaar voor de start
plan-launch-done = klaar op { $day }
plan-launch-due = moet klaar zijn op { $day }
plan-launch-is-done = klaar
plan-launch-is-open = nog te doen

plan-means = Geld en tijd
    .intro = Een account is gratis. Het werk is dat niet, en daarom tellen de uren mee.
plan-budget = Wat het kost
plan-budget-what = Waarvoor
plan-budget-purpose = Soort werk
plan-budget-each = Hoeveel
plan-budget-year = Dit jaar
plan-budget-hours = { $hours } van { $who }
plan-budget-from = vanaf { $day }
plan-budget-on = op { $day }
plan-budget-until = tot en met { $day }
plan-budget-week = { $time } per week
plan-budget-person = Uren van { $who }
plan-budget-nobody = Uren waar nog niemand bij staat
plan-every-once = één keer
plan-every-month = elke maand
plan-every-year = elk jaar
plan-budget-sum = Samen
plan-cost = Van { $from } tot en met { $to } kost dit plan { $cost }, met de uren erbij.
plan-cost-more = Niet alles is al bekend, dus het wordt meer.
plan-means-limit = Een jaar mag hoogstens dit kosten: { $limit }.
plan-sourcing = Zelf doen of laten doen
plan-sourcing-work = Werk
plan-sourcing-place = Hoe
plan-sourcing-whom = Door wie
plan-sourcing-owner = Wie het in de gaten houdt
plan-people = De mensen
plan-people-name = Wie
plan-people-hats = Petten
plan-people-hours = Uren per week
plan-people-cost = Kosten per uur
plan-people-trained = Training
plan-people-proof = Waarom we op hen bouwen
plan-people-table = Wie er meewerkt
plan-standing-adviser = adviseur van buiten
plan-standing-agency = bureau
plan-people-intro = Een pet is een rol naast je eigen werk. Eén mens kan er meer dan één dragen. Zo zien we wie wat doet, en wat nog niemand doet.
plan-hours-asked = Dit plan vraagt { $asked } per week.
plan-hours-there = We hebben { $hours }.
plan-duties = Wie wat doet
plan-duty = Taak
plan-duty-person = Wie
plan-duty-stand-in = Valt in
plan-duty-outside = Van buiten
plan-hats-free = Deze petten draagt nog niemand: { $hats }.
plan-stakeholders = Afdelingen die het in de gaten houden
plan-stakeholder = Afdeling
plan-stakeholder-wants = Wat die wil
plan-stakeholder-told = Wat die moet weten
plan-briefings = Wie uitleg kreeg
plan-briefing-day = Dag
plan-briefing-who = Wie
plan-briefing-everyone = Iedereen
plan-briefing-about = Waarover
plan-trainings = Trainingen
plan-training-topic = Waarover
plan-training-who = Voor wie
plan-training-planned = Gepland op
plan-training-done = Gevolgd op

plan-guidelines = Onze afspraken
    .intro = Iedereen die hier werkt mag meedoen. Deze afspraken helpen daarbij.
plan-clauses-encourages = Dit moedigen we aan
plan-clauses-guides = Zo pakken we het aan
plan-clauses-forbids = Dit doen we niet
plan-guidelines-review = We kijken deze afspraken weer na op { $day }.
plan-rules = Wat we doen met een reactie
    .intro = Wie weet wat te doen, hoeft niet op een ander te wachten. Dat scheelt iedereen tijd.
plan-rule-message = Wat er gebeurt
plan-rule-do = Wat we doen
plan-rule-tone = Toon: { $answer }
plan-rule-example = Bijvoorbeeld: { $answer }
plan-rule-never = Nooit: { $answer }
plan-rule-within = Binnen
plan-rule-who = Wie antwoordt
plan-rule-alone = zonder overleg
plan-rule-asks = na overleg
plan-rule-escalate = Als het te lastig wordt

plan-return = Wanneer het gelukt is, en wat het oplevert
    .intro = Eerst spreken we af wanneer het gelukt is. Daarna pas kijken we terug. Volgers en likes tellen niet als opbrengst.
plan-evaluation-success = Het plan is gelukt als
plan-evaluation-failure = Het plan is mislukt als
plan-evaluation-when = We kijken terug
plan-evaluation-first = voor het eerst op { $day }
plan-evaluation-owner = door { $who }
plan-evaluation-how = Hoe
plan-return-table = Wat één resultaat waard is
plan-return-way = Hoe we dat uitrekenen
plan-return-deals = Wat er via social media verkocht is.
plan-return-customers = Klanten boven het aantal van eerst.
plan-return-value = Waard
plan-return-margin = Deel dat we overhouden
plan-return-left = Blijft over
plan-return-credit = Deel dat voor social media telt
plan-expansion = Wanneer er een kanaal bij komt
    .intro = Een kanaal komt erbij als dit allemaal waar is:
plan-expansion-over = ‘{ $figure }’ staat boven { $over }.
plan-expansion-weeks = ‘{ $figure }’ staat { $weeks } lang boven { $over }.
plan-expansion-hours = Er is { $time } per week vrij voor.

## Aanwezigheid

plan-presence-intro = We zijn waar onze klanten zijn, en alleen waar we het volhouden.
plan-channels-now = Deze kanalen gebruiken we
plan-channels-intended = Deze kanalen willen we gebruiken
    .shut = Ze gaan open als elke poort open is.
    .ready = De poorten zijn open, maar deze kanalen nog niet.
plan-channels-other = Later of niet
plan-channels-undecided = Nog niet besloten
plan-channel = Kanaal
plan-channel-decision = Besluit
plan-channel-reason = Waarom
plan-channel-owner = Wie het bijhoudt
plan-channel-posts = Berichten per week
plan-channel-post-time = Tijd per bericht
plan-channel-day-time = Lezen en antwoorden per dag
plan-channel-objectives = Doelen die het helpt
plan-channel-opened = Open sinds
plan-channel-fit = Hoe goed het past
plan-channel-fit-score = { $score } van de 100. Koers kijkt naar wie er is, het bewijs, je berichten en je uren.
plan-channel-hub = Thuisbasis
plan-channel-is-hub = Ja, de andere kanalen wijzen hierheen.
plan-channel-publisher = Wie plaatst
plan-channel-tool = Waarmee
plan-channel-keep = Wanneer we besluiten of we doorgaan
plan-evidence = Wie we daar vinden
plan-evidence-share = Hoeveel
plan-evidence-prospects = Nog geen klant
plan-evidence-does = Wat ze doen
plan-evidence-proof = Waar we dat aan zien
plan-evidence-seen = Gezien op
plan-share-none = Niemand
plan-share-some = Een paar
plan-share-many = Veel
plan-share-most = De meesten
plan-share-unknown = Nog niet bekend
plan-profiles = Onze profielen
    .intro = Een profiel zegt in één blik wie we zijn en hoe je ons bereikt.
plan-profile = Profiel
plan-profile-bio = Wat er staat
plan-profile-reach = Waar het is, en waar de link heen gaat
plan-profile-link = link naar { $link }
plan-profile-pictures = Beeld
plan-profile-picture = foto of logo: { $answer }
plan-profile-cover = grote foto bovenaan: { $answer }
plan-profile-complete = af sinds { $day }
plan-follow = Wie we volgen
    .intro = We volgen alleen wie onze klanten iets brengt en een doel van ons helpt.
plan-follow-whom = Wie of wat
plan-follow-why = Wat klanten eraan hebben
plan-follow-where = Waar, en sinds wanneer
plan-helps = Voor wie, en welk doel het helpt
plan-partners = Partners met wie we delen
plan-partner = Partner
plan-partner-agreement = Wat we afspraken
plan-partner-theirs = Zij delen onze berichten
plan-partner-ours = Wij delen hun berichten
plan-partner-last = Laatst gedeeld

## Inhoud

plan-content-intro = Een bericht is goed als het antwoord geeft op iets dat mensen willen weten. Daarom heeft elk thema een vraag.
plan-theme = Thema
plan-theme-for = Voor wie
plan-theme-question = De vraag
plan-theme-value = Wat ze eraan hebben
plan-theme-share = Deel van onze berichten
plan-theme-refresh = na { $weeks } opnieuw bekijken
plan-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weken
    }
plan-mix = De verdeling
plan-mix-rules = Waar we ons aan houden
plan-mix-about-us = Hooguit één op de vijf berichten gaat over onszelf.
plan-mix-promotional = Tegenover elk bericht dat verkoopt staan tien andere.
plan-mix-ask = Wat we vragen
plan-mix-ask-every = Om de { $weeks }: { $ask }
plan-mix-link = Waar de link heen gaat
plan-posts = Berichten die eraan komen
    .intro = Een bericht zonder dag is nog een idee.
plan-post-when = Wanneer, en hoe ver
plan-post-what = Wat
plan-post-for = Voor wie
plan-post-question = De vraag: { $answer }
plan-post-value = Wat de lezer eraan heeft: { $answer }
plan-post-ask = We vragen: { $answer }
plan-post-ready = klaar op { $day }
plan-posts-rest =
    { $count ->
        [one] Er is nog 1 bericht.
       *[other] Er zijn nog { $count } berichten.
    }
plan-posts-out =
    { $count ->
        [one] Er is 1 bericht geplaatst.
       *[other] Er zijn { $count } berichten geplaatst.
    }

## Luisteren

plan-monitoring-intro = Mensen praten over ons, ook als we niet kijken. Dit plan zegt wie luistert, waar en wanneer.
plan-watch-words = Waar we op letten
plan-watch-each = Elk luisterpunt
plan-watch-channel = Op welk kanaal
plan-watch-everywhere = Overal
plan-watch-tool = Waar en waarmee
plan-watch-owner = Wie kijkt
plan-watch-rhythm = Hoe vaak
plan-watch-time = Tijd per week
plan-watch-why = Waarom
plan-watch-response = Wat we dan doen

## Meten

plan-metrics-intro = We meten alleen wat laat zien of een doel lukt. Volgers en likes helpen ons sturen, maar zijn geen opbrengst.
plan-kpi = Cijfer
plan-kpi-objective = Hoort bij
plan-kpi-rhythm = Hoe vaak
plan-kpi-owner = Wie noteert
plan-kpi-latest = Laatste waarde
plan-kpi-latest-value = { $value } op { $day }
plan-kpi-counted = Wat we tellen
plan-kpi-lane = Zegt iets over
plan-kpi-leads = het belangrijkste cijfer
plan-kpi-why = Waarom
plan-kpi-instrument = Waarmee
plan-kpi-table = De cijfers die we volgen
plan-kpi-each = Elk cijfer
plan-kpi-compared = Leggen we naast
plan-benchmarks = Cijfers om mee te vergelijken
plan-benchmark-value = Hoeveel
plan-benchmark-source = Volgens
plan-benchmark-day = Van
plan-relationships = Relaties
    .intro = Op den duur leveren relaties het meeste op. Namen staan hier niet: die blijven bij ons.
plan-tactics = Zo komen we dichter bij mensen
plan-tactic = Wat we doen
plan-tactic-moves = Mensen dichterbij per ronde
plan-tactic-margin = Blijft over per ronde
plan-rituals = Vaste gewoontes
plan-ritual-trigger = Wat er gebeurt
plan-ritual-what = Wat we dan doen
plan-ritual-within = Binnen
plan-ritual-owner = Wie
plan-ritual-tactic = Hoort bij
plan-closeness = Hoe dichtbij mensen staan.
plan-closeness-rung = { $rung }: { $count }.

## De ronde

plan-review-intro = Een ronde duurt een paar maanden. We bedenken, richten in, plannen en meten. Daarna begint de volgende, beter dan de vorige.
plan-cycles = De rondes
plan-cycle = Ronde
plan-cycle-number = Nummer
plan-cycle-start = Begint op
plan-cycle-end = Klaar op
plan-cycle-phase = Waar we zijn
plan-actions = Actiepunten
plan-action = Wat
plan-action-owner = Wie
plan-action-due = Klaar op
plan-action-phase = Wat er verandert
plan-action-state = Hoe ver

## Wat nog openstaat

plan-open-intro = Koers controleert het plan na elke verandering. Dit vond het op { $day }.
plan-gates = De poorten
    .intro = Een poort is een punt waar Koers nee kan zeggen. Zolang er één dicht is, blijft dit plan een concept.
plan-gate-basis = De basis is in orde
plan-gate-reason = De reden klopt
plan-gate-strategy = De strategie is af voordat er geld naartoe gaat
plan-gate-audience = De doelgroep is echt op social media
plan-gate-open = Open.
plan-gate-shut = Dicht. Dit moet eerst in orde komen:
plan-gate-on-terms = Open op voorwaarden.
plan-gate-terms = De reden: { $reason }
plan-gate-terms-by = Besloten door { $who } op { $day }.
plan-gate-terms-by-whom = Besloten door { $who }.
plan-gate-terms-on = Besloten op { $day }.
plan-gate-accepted = Dit is nog niet in orde, en dat weten we:
plan-checks = Wat de controles vinden
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

## Waar de methode vandaan komt

plan-sources-intro = Dit plan volgt vijf artikelen over social media voor bedrijven. De makers van Koers lazen ze in november 2026. Hier vertellen ze in hun eigen woorden wat erin staat.
plan-sources-read = De titels zijn van de schrijvers, of anders van de makers van Koers.
plan-sources-dutch = (in het Nederlands)
plan-sources-ours = Soms laten de artikelen iets open. Dan kozen de makers van Koers zelf, zoals hoe lang een bewijs telt: 180 dagen. Eén artikel noemt dertien stappen en legt de eerste vier uit. De makers van Koers werkten de andere negen uit.
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

## De brief: nog niet

letter-title = Begin nog niet
letter-title-open = Je mag beginnen
letter-subject = Wat { $name } eerst oplost, voordat social media beginnen.
letter-dear = Beste { $name },
letter-dear-owner = Beste ondernemer,
letter-open =
    { $terms ->
        [0] Elke poort van je plan is open. De basis en de reden zijn in orde, de strategie is af, en je doelgroep is er echt. Je kunt kanalen openen en berichten plannen. Koers blijft meekijken: verandert er iets, dan hoor je het.
       *[other] Je kunt beginnen, want geen enkele poort is dicht. Niet alles is al in orde: je opende een poort op voorwaarden, en schreef op waarom. Die reden staat in je plan. Los die punten later wel op. Komt er iets nieuws bij, dan gaat de poort weer dicht.
    }
letter-not-yet = Nog niet
letter-shut =
    { $count ->
        [one] Je wilt met social media aan de slag, en dat kan een goed idee zijn. Maar 1 poort is nog dicht. Begin je nu, dan kost het je eerder klanten dan dat het ze oplevert.
       *[other] Je wilt met social media aan de slag, en dat kan een goed idee zijn. Maar { $count } poorten zijn nog dicht. Begin je nu, dan kost het je eerder klanten dan dat het ze oplevert.
    }
letter-gate-basis = De basis: je website, je bereikbaarheid en je drukwerk kunnen nieuwe mensen nog niet aan.
letter-gate-reason = De reden: waarom je het doet, klopt nog niet.
letter-gate-strategy = De strategie: er zou geld naartoe gaan voordat het plan af is.
letter-gate-audience = De doelgroep: het staat nog niet vast dat je klanten op social media zijn.
letter-wrong = Wat nog niet in orde is
letter-beside = Dit kan in je basis ook beter
letter-more =
    { $count ->
        [one] Er is nog 1 punt. Je vindt het in Koers.
       *[other] Er zijn nog { $count } punten. Je vindt ze in Koers.
    }
letter-first = Wat je het eerst oplost
    .intro = Begin bovenaan. Zet bij elk punt wie het doet en wanneer het klaar is. Koers kijkt na elke verandering opnieuw, en de poort gaat open zodra het klopt.
letter-first-what = Wat
letter-first-who = Wie
letter-first-when = Klaar op
letter-go-on = Wat je nu wel kunt doen
    .think = Denken en schrijven gaan gewoon door. Alles wat je invult, blijft staan.
    .channels = Kies kanalen die je straks wilt gebruiken. Ze gaan open als elke poort open is.
    .posts = Bewaar berichten als idee. De dag die je wilt, kun je er al bij zetten.
    .terms = Kun je echt niet wachten? Open een poort dan op voorwaarden, en schrijf op waarom. Die reden komt in je plan.
